/**
 * A random UUID (RFC 9562, version 4). `crypto.randomUUID` is missing on plain http. `bytes`: sixteen that are random;
 * the same make the same.
 */
export function uuid(bytes: ArrayLike<number> = crypto.getRandomValues(new Uint8Array(16))): string {
  let nibble = 0;
  return '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) => {
    const random = (bytes[nibble >> 1]! >> (nibble & 1 ? 4 : 0)) & 15;
    nibble += 1;
    // The first digit of the fourth part keeps its upper bits, the variant.
    return (Number(digit) ^ (random & (15 >> (Number(digit) / 4)))).toString(16);
  });
}
