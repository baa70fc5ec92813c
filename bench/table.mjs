import { median, quantile, ratio } from './statistics.mjs';

/**
 * @typedef {object} Column
 * @property {string} title
 * @property {string} key What it shows of each visit.
 * @property {boolean} [compared] Whether the ratio to the first contender is shown.
 * @property {(values: unknown[]) => string} [show] In place of the median with its quartiles.
 */

const round = (value) => (value < 10 ? value.toFixed(1) : String(Math.round(value)));

/** `26 [25–28]`: the median, and the quartiles. */
export function spread(values) {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => round(quantile(values, part)));
  return low === high ? middle : `${middle} [${low}–${high}]`;
}

/** `5/5`: in how many visits it was so. */
export const howOften = (values) => `${values.filter(Boolean).length}/${values.length}`;

/** `0`, or `0–2`: the least and the most. */
export function range(values) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? String(low) : `${low}–${high}`;
}

/**
 * @param {Column[]} columns
 * @param {Map<string, Record<string, unknown>[]>} rows Visits by contender, one a round; the first is what others are compared with.
 * @returns {string} Markdown.
 */
export function table(columns, rows) {
  const [base] = rows.values();
  const cell = ({ key, compared, show = spread }, visits) => {
    const values = visits.map((visit) => visit[key]);
    if (values.some((value) => value === undefined)) return 'n/a';
    const bases = base.map((visit) => visit[key]);
    return compared && visits !== base ? `${show(values)} (${ratio(values, bases).toFixed(2)}x)` : show(values);
  };
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(['contender', ...columns.map(({ title }) => title)]),
    line(['---', ...columns.map(() => '---:')]),
    ...[...rows].map(([name, visits]) => line([name, ...columns.map((column) => cell(column, visits))])),
  ].join('\n');
}

/**
 * One number for each contender and count: a curve in a table.
 *
 * @param {string} key
 * @param {number[]} counts
 * @param {Map<string, Record<string, unknown>[]>[]} rowsOfCounts As for `table()`, one for each count.
 */
export function curve(key, counts, rowsOfCounts) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const value = (rows, name) => round(median(rows.get(name).map((visit) => visit[key])));
  return [
    line(['contender', ...counts]),
    line(['---', ...counts.map(() => '---:')]),
    ...[...rowsOfCounts[0].keys()].map((name) => line([name, ...rowsOfCounts.map((rows) => value(rows, name))])),
  ].join('\n');
}
