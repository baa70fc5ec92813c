import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inRounds } from '../../bench/rounds.mjs';
import { quantile, ratio } from '../../bench/statistics.mjs';
import { howOften, range, spread, table } from '../../bench/table.mjs';

test('it takes quartiles on the line between two values', () => {
  assert.deepEqual(
    [0, 0.25, 0.5, 1].map((part) => quantile([4, 1, 3, 2], part)),
    [1, 1.75, 2.5, 4],
  );
});

test('it compares within a round, so that a slow moment of the machine does not count', () => {
  assert.equal(ratio([20, 200, 22], [10, 100, 11]), 2);
});

test('it shows a median with its quartiles, a share, a range', () => {
  assert.equal(spread([10, 20, 30]), '20 [15–25]');
  assert.equal(spread([1.25, 1.25]), '1.3');
  assert.equal(howOften([true, false, true]), '2/3');
  assert.deepEqual([range([0, 2, 1]), range([0, 0])], ['0–2', '0']);
});

test('it makes a line for each contender, compared with the first', () => {
  const visits = (...values) => values.map((paint) => ({ paint }));
  const rows = new Map([
    ['bare', visits(10, 10)],
    ['ours', visits(15, 15)],
  ]);
  const text = table([{ title: 'paint', key: 'paint', compared: true }], rows);
  assert.deepEqual(text.split('\n'), [
    '| contender | paint |',
    '| --- | ---: |',
    '| bare | 10 |',
    '| ours | 15 (1.50x) |',
  ]);
});

test('it runs no more rounds than were asked for, and none that would end too late', async () => {
  const run = [];
  assert.equal(await inRounds({ rounds: 3, minutes: 1 }, async (round) => void run.push(round)), 3);
  const slow = () => new Promise((resolve) => setTimeout(resolve, 60));
  assert.equal(await inRounds({ rounds: 9, minutes: 0.1 / 60 }, slow), 1);
  assert.deepEqual(run, [0, 1, 2]);
});
