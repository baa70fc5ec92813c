import { blank } from './blank.js';
import { isWhole, running, shownOf } from './check-services.js';
import { checkState } from './check-state.js';
import { same } from './path.js';
import { Refusal } from './refusal.js';

const prefix = 's1.';
/** Characters of a link, and bytes of what is packed in it: a small link may hold a very large text. */
const limits = { link: 60_000, text: 400_000 };

/** The whole state as the fragment of a link: what differs from a blank one, packed. */
export async function toFragment(state) {
  const bytes = new TextEncoder().encode(JSON.stringify(difference(withoutRunning(state), blank)));
  const packed = await through(bytes, new CompressionStream('deflate-raw'));
  return prefix + toBase64url(packed);
}

/**
 * The state of a fragment, with or without its `#`. What services would run is not in it; {@link withKnownRunning} gives it back to
 * those that the studio knows.
 * @throws {Refusal} whatever is wrong with it
 */
export async function fromFragment(fragment) {
  const text = fragment.replace(/^#/, '');
  if (/^s\d+\./.test(text) && !text.startsWith(prefix)) throw new Refusal('', 'it is of a newer studio than this one');
  if (!text.startsWith(prefix) || text.length > limits.link) throw new Refusal('', 'it is none that the studio makes');
  return checkState(withoutRunning(whole(await unpack(text.slice(prefix.length)))));
}

async function unpack(text) {
  try {
    const bytes = await through(fromBase64url(text), new DecompressionStream('deflate-raw'));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('', 'it is damaged or cut off');
  }
}

/** What differs; lists and maps of a site's own names count as one value. */
function difference(state, base) {
  return Object.fromEntries(
    Object.entries(state).flatMap(([name, value]) => {
      if (same(value, base[name])) return [];
      const partly = ['view', 'appearance'].includes(name);
      return [[name, partly ? difference(value, base[name]) : value]];
    }),
  );
}

function whole(value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refusal('', 'it holds no state');
  const { view, appearance } = value;
  return {
    ...blank,
    ...value,
    view: { ...blank.view, ...view },
    appearance: { ...blank.appearance, ...appearance },
  };
}

/**
 * A link is not to be trusted with what a service runs, one of the site's own or one of the catalogue: whoever exports it would put that
 * on a site.
 */
function withoutRunning(state) {
  if (!Array.isArray(state.services)) return state;
  const services = state.services.map((one) => (typeof one === 'object' && one ? strangersOf(shownOf(one)) : one));
  return { ...state, services };
}

/**
 * Of one of the catalogue: its name, and values that can be no address, since what it loads may depend on any. It is called what it is, and
 * not essential, which would run without consent.
 */
function strangersOf(one) {
  if (typeof one.service !== 'string') return one;
  const isPlain = ([member, value]) => {
    if (['service', 'as'].includes(member)) return true;
    if (['name', 'provider'].includes(member)) return false;
    if (member === 'category') return value !== 'essential';
    return value === null || /^[\w -]*$/.test(value);
  };
  return Object.fromEntries(Object.entries(one).filter(isPlain));
}

/** Services that are those of a policy the studio brings get back what such services run. */
export function withKnownRunning(state, known) {
  const services = state.services.map((one) => {
    const twin = known.find((other) => isWhole(one) && other.id === one.id && other.provider === one.provider);
    return twin
      ? { ...one, ...Object.fromEntries(Object.entries(twin).filter(([name]) => running.includes(name))) }
      : one;
  });
  return { ...state, services };
}

async function through(bytes, stream) {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    length += value.length;
    if (length > limits.text) {
      await reader.cancel();
      throw new Refusal('', 'it holds more than a state can');
    }
    parts.push(value);
  }
}

const toBase64url = (bytes) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const fromBase64url = (text) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
