import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { skipPostgres } from '../server/postgres-cluster.mjs';

const bench = (...args) => spawnSync(process.execPath, ['bench/run.mjs', ...args], { encoding: 'utf8' });

/** The cells of a contender's line in the last table. */
const cellsOf = (name, text) => {
  const line = text.split('\n').findLast((each) => each.startsWith(`| ${name}`));
  return line.split('|').map((cell) => cell.trim());
};

test('it measures a click beside a banner written by hand', () => {
  const options = ['--rounds', '1', '--counts', '3', '--shapes', 'ordered', '--contenders', 'bare,inlined', '--print'];
  const { stdout, stderr } = bench('accept', ...options);
  const [, name, paint, , gone] = cellsOf('consentry, inlined', stdout);
  assert.match(name, /inlined \d+\.\d+\.\d+$/, stderr);
  assert.match(paint, /^[\d.]+ \([\d.]+x\)$/);
  assert.equal(gone, '1/1');
});

test('it counts what a returning visitor fetches: of the inlined script nothing, even without a cache', () => {
  const { stdout, stderr } = bench('returning', '--rounds', '1', '--contenders', 'none,inlined', '--print');
  const cells = cellsOf('consentry, inlined', stdout);
  assert.deepEqual([cells[4], cells[7]], ['0', '0'], stderr);
});

test('it measures a store beside plain INSERT, and weighs a record at rest', { skip: skipPostgres }, () => {
  const options = ['--rounds', '1', '--seconds', '0.3', '--widths', '4', '--rest', '500', '--print'];
  const { stdout, stderr } = bench('records', ...options);
  const [, , rate, , p50] = cellsOf('consentRecords', stdout.split('Compared')[0]);
  assert.match(rate, /^\d+ \([\d.]+x\)$/, stderr);
  assert.match(p50, /^[\d.]+ \([\d.]+x\)$/);
  assert.match(cellsOf('libSQL, all', stdout)[2], /^\d{4} bytes$/);
});

test('it names what it does not know', () => {
  const { status, stderr } = bench('accept', '--contenders', 'bare,nobody');
  assert.equal(status, 1);
  assert.match(stderr, /nobody is none of none, bare, inlined, file, vanilla/);
});
