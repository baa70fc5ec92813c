/**
 * A small generator of random numbers (mulberry32): the same seed gives the same schedule on every machine.
 *
 * @param {number} seed
 */
export function randomOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (from, to) => from + Math.floor(next() * (to - from + 1));
  return {
    /** From 0 up to, but not, 1. */
    next,
    /** A whole number, both ends included. */
    int,
    /** @type {<T>(values: readonly T[]) => T} */
    pick: (values) => values[int(0, values.length - 1)],
    chance: (probability) => next() < probability,
  };
}

/** @typedef {ReturnType<typeof randomOf>} Random */
