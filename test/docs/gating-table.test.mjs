/** The table of docs/gating.md and the tests that it names are the same. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contractTests } from './contract-tests.mjs';

const page = readFileSync('docs/gating.md', 'utf8');
const engines = { Chromium: 'chromium', Firefox: 'firefox', WebKitGTK: 'webkit' };

/** The cells of a row, without what keeps a character from being markup. */
const cellsOf = (row) =>
  row
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim().replace(/\\([<*_])/g, '$1'));

/** The rows as objects, by the names of their columns. */
function rowsOf(table) {
  const [head, , ...body] = table
    .split('\n')
    .filter((text) => text.startsWith('|'))
    .map(cellsOf);
  return body.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index]])));
}

const rows = [...page.matchAll(/<!-- contract -->([^]*?)<!-- end -->/g)].flatMap(([, table]) => rowsOf(table));
/** As the table writes it. */
const cellOf = ({ file, name }) => `\`${file}\` › ${name}`;
const tests = contractTests();

test('every row of the contract names a test that there is', () => {
  const there = new Set(tests.map(cellOf));
  assert.deepEqual(
    rows.map(({ test: cell }) => cell).filter((cell) => !there.has(cell)),
    [],
  );
});

test('every test of the contract has one row, and a name that is written out', () => {
  assert.deepEqual(
    tests.filter(({ name }) => name === undefined),
    [],
  );
  const cells = rows.map(({ test: cell }) => cell);
  assert.deepEqual(cells, [...new Set(cells)]);
  assert.deepEqual(
    tests.map(cellOf).filter((cell) => !cells.includes(cell)),
    [],
  );
});

test('the table tells what an engine cannot show just as the tests do', () => {
  const written = rows.map((row) => [row.test, ...Object.keys(engines).map((name) => row[name])]);
  const found = new Map(tests.map((one) => [cellOf(one), one.na]));
  const expected = written.map(([cell]) => {
    const na = found.get(cell) ?? {};
    return [cell, ...Object.values(engines).map((engine) => (na[engine] ? `n/a: ${na[engine]}` : '✓'))];
  });
  assert.deepEqual(written, expected);
});

test('the lines of the contract are numbered one after the other', () => {
  const numbers = rows
    .map(({ line }) => line)
    .filter(Boolean)
    .map((line) => Number.parseInt(line, 10));
  assert.deepEqual(
    numbers,
    numbers.map((_, index) => index + 1),
  );
  assert.ok(rows[0].line);
});
