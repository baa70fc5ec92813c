/** How long a secret lives, in milliseconds: what was counted under it is forgotten with it. */
const LIFE = 36e5;

/**
 * Tells requests from one address apart from others, without knowing the address: a hash with a secret that lives in memory,
 * an hour, and is never told. `onRotate` is called when nothing that was counted can be found again.
 */
export function clientKeys(onRotate: () => void): (address: string, now: number) => Promise<string> {
  let secret: Uint8Array | undefined;
  let born = 0;
  return async (address, now) => {
    // Not before the first request: workers have no random numbers until then.
    if (!secret || now - born > LIFE) {
      secret = crypto.getRandomValues(new Uint8Array(32));
      born = now;
      onRotate();
    }
    const text = new TextEncoder().encode(networkOf(address));
    const salted = new Uint8Array(secret.length + text.length);
    salted.set(secret);
    salted.set(text, secret.length);
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', salted));
    return String.fromCharCode(...hash.subarray(0, 16));
  };
}

/** Of an IPv6 address the first 64 bits: whoever has one of them has all that begin so. Ports, which some proxies add, do not count. */
function networkOf(address: string): string {
  const text = address
    .trim()
    .toLowerCase()
    .replace(/^\[|\](:\d+)?$/g, '')
    .replace(/^([^:]*):\d+$/, '$1')
    .replace(/%.*$/, '');
  if (!text.includes(':')) return text;
  const groups = groupsOf(text);
  return innerIpv4(groups) ?? groups.slice(0, 4).join(':');
}

/** The eight of an IPv6 address, without leading zeros. */
function groupsOf(text: string): string[] {
  const [head = '', tail] = text.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, inHex).split('::');
  const groups = (part: string): string[] => (part ? part.split(':') : []);
  const known = groups(head);
  const rest = tail === undefined ? [] : groups(tail);
  const zeros = Array.from({ length: Math.max(0, 8 - known.length - rest.length) }, () => '0');
  return [...known, ...zeros, ...rest].map((group) => group.replace(/^0+(?=.)/, ''));
}

function inHex(_quad: string, a: string, b: string, c: string, d: string): string {
  const group = (high: string, low: string): string => (Number(high) * 256 + Number(low)).toString(16);
  return `${group(a, b)}:${group(c, d)}`;
}

/** An IPv4 address inside of one of IPv6, as Node tells it where it listens on both. */
function innerIpv4(groups: readonly string[]): string | undefined {
  if (groups.slice(0, 6).join(':') !== '0:0:0:0:0:ffff') return undefined;
  return groups
    .slice(6)
    .map((group) => parseInt(group, 16))
    .flatMap((group) => [group >> 8, group & 255])
    .join('.');
}
