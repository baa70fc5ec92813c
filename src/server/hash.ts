const encoder = new TextEncoder();

/** SHA-256 of a text in UTF-8; the store's own, of every record, is `database.sha256`. */
export async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text)));
}

/** In hexadecimal. */
export function hex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += digits[byte]!;
  return text;
}

const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** A hash from a row, whichever way the driver gives bytes. */
export function hexOf(value: unknown): string {
  if (value instanceof Uint8Array) return hex(value);
  return value instanceof ArrayBuffer ? hex(new Uint8Array(value)) : String(value);
}

export function fromHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/[\da-f]{2}/g) ?? [], (digits) => parseInt(digits, 16));
}
