/** A random UUID (RFC 9562, version 4). `crypto.randomUUID` is missing on plain http. */
export function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 15) | 64;
  bytes[8] = (bytes[8]! & 63) | 128;
  return Array.from(bytes, (byte, index) =>
    (/^(4|6|8|10)$/.test(String(index)) ? '-' : '') + (byte + 256).toString(16).slice(1),
  ).join('');
}
