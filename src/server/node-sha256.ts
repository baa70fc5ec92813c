import { createHash } from 'node:crypto';

/** SHA-256 of a text in UTF-8, for drivers: they run where Node's modules are. */
export function nodeSha256(text: string): Uint8Array {
  return createHash('sha256').update(text).digest();
}
