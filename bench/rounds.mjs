/**
 * Runs rounds one after the other, as many as were asked for, or as fit into the time: the next is not begun where one as
 * long as the longest so far would be too late.
 *
 * @param {{ rounds: number, minutes: number }} limits
 * @param {(round: number) => Promise<void>} runOne
 * @returns {Promise<number>} How many were run; one at least.
 */
export async function inRounds({ rounds, minutes }, runOne) {
  const start = Date.now();
  let longest = 0;
  for (let round = 0; round < rounds; round++) {
    const begin = Date.now();
    if (begin - start + longest > minutes * 60_000) return round;
    await runOne(round);
    longest = Math.max(longest, Date.now() - begin);
  }
  return rounds;
}

/** Nobody is always the first. */
export const rotated = (names, by) => names.map((_, index) => names[(index + by) % names.length]);
