/** @param {number[]} values */
const sorted = (values) => values.toSorted((a, b) => a - b);

/**
 * @param {number[]} values
 * @param {number} part 0.5 for the median; between two values it lies on the line that joins them.
 */
export function quantile(values, part) {
  const list = sorted(values);
  const place = (list.length - 1) * part;
  const below = Math.floor(place);
  const above = Math.ceil(place);
  return list[below] + (list[above] - list[below]) * (place - below);
}

export const median = (values) => quantile(values, 0.5);

/**
 * How many times as large as another's value, from the same round: what else the machine was doing then slowed both.
 *
 * @param {number[]} values One a round.
 * @param {number[]} base The same rounds.
 */
export const ratio = (values, base) => median(values.map((value, round) => value / base[round]));
