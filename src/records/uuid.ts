/** A random UUID (RFC 9562, version 4). `crypto.randomUUID` is missing on plain http. */
export function uuid(): string {
  return '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) =>
    // The first digit of the fourth part keeps its upper bits, the variant.
    (Number(digit) ^ (crypto.getRandomValues(new Uint8Array(1))[0]! & (15 >> (Number(digit) / 4)))).toString(16),
  );
}
