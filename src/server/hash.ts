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
