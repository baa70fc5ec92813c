import { crossOriginOnly, faultKinds } from './fault-kinds.mjs';
import { randomOf } from './random.mjs';

const answers = ['accept', 'reject', 'save', 'withdraw'];
/** What the visitor does the moment the choice is made. */
const afterwards = ['stay', 'stay', 'stay', 'close', 'close', 'leave', 'wait until kept'];

/**
 * @typedef {{ do: string, tab: number, then?: string, choices?: Record<string, boolean>, ms?: number }} Step
 * @typedef {object} Schedule One browser's life.
 * @property {number} seed
 * @property {boolean} sameOrigin Whether the endpoint is of the page's own origin.
 * @property {boolean} releases Whether pages have gated code, so that a withdrawal reloads them.
 * @property {number} trouble How often a request meets a fault, 0 to 1.
 * @property {number} endures So many faults are met before the endpoint is well for good, if so many requests come.
 * @property {readonly Step[]} steps
 */

/**
 * What a visitor does, and what the network is like, by a seed.
 *
 * @param {number} seed
 * @returns {Schedule}
 */
export function scheduleOf(seed) {
  const random = randomOf(seed);
  const steps = [];
  const decisions = random.int(1, 5);
  for (let count = 0; count < decisions; count += 1) {
    if (random.chance(0.25)) steps.push({ do: random.pick(['offline', 'online']), tab: 0 });
    if (random.chance(0.3)) steps.push({ do: random.pick(['load', 'close']), tab: random.int(0, 2) });
    if (random.chance(0.4)) steps.push({ do: 'pause', tab: 0, ms: random.pick([0, 1, 5, 20, 60, 150, 400]) });
    steps.push({ ...decision(random), tab: random.chance(0.7) ? 0 : random.int(1, 2) });
  }
  return {
    seed,
    sameOrigin: random.chance(0.4),
    releases: random.chance(0.5),
    trouble: random.pick([0.2, 0.5, 0.8, 0.95, 1]),
    endures: random.int(0, 6),
    steps,
  };
}

/** @param {import('./random.mjs').Random} random */
function decision(random) {
  const choices = { functional: random.chance(0.5), analytics: random.chance(0.5), advertising: random.chance(0.5) };
  return { do: random.pick(answers), then: random.pick(afterwards), choices };
}

/**
 * The faults that meet one browser's requests, one after the other: bursts of a kind, with good moments between.
 *
 * @param {Schedule} schedule
 */
export function faultsOf({ seed, sameOrigin, trouble }) {
  const random = randomOf(seed ^ 0x5eed);
  // What asks to wait has ways of its own to do so.
  const kinds = [...Object.keys(faultKinds), 'answers 408', 'answers 429', 'answers 429'].filter(
    (kind) => !sameOrigin || !crossOriginOnly.includes(kind),
  );
  let burst = 0;
  /** @type {string | null} */
  let kind = null;
  return {
    random,
    /** The name of a fault; `null` where all is well. */
    next() {
      if (burst <= 0) {
        kind = random.chance(trouble) ? random.pick(kinds) : null;
        burst = random.pick([1, 1, 2, 4]);
      }
      burst -= 1;
      return kind;
    },
  };
}
