import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formatDecision } from 'consentry';

const page = readFileSync('docs/cookie-format.md', 'utf8');
const [, code] = /```js\n([^]*?)```/.exec(page);
const grants = new Function(`${code}; return grants;`)();

const DAY = 864e5;
const decision = { time: Date.now(), days: 183, policyVersion: '1', choices: { functional: true, analytics: false } };
const granted = (over) => [...grants(formatDecision({ ...decision, ...over }), '1')];

test('the documented reader grants what was granted, and no more', () => {
  assert.deepEqual(granted(), ['functional']);
  assert.deepEqual(granted({ choices: { functional: false } }), []);
});

test('the documented reader denies what has expired, lies ahead, or answers another policy', () => {
  assert.deepEqual(granted({ time: Date.now() - 184 * DAY }), []);
  assert.deepEqual(granted({ time: Date.now() + 2 * DAY }), []);
  assert.deepEqual(granted({ policyVersion: '2' }), []);
  assert.deepEqual(granted({ time: Date.now() - 500 * DAY, days: 999 }), []);
});

test('the documented reader denies garbage, and what is listed both ways', () => {
  for (const text of ['', 'garbage', 'v=1&c=functional', 'v=2&t=1&l=1&p=1&c=functional']) {
    assert.deepEqual([...grants(text, '1')], [], text);
  }
  const both = formatDecision(decision).replace('c=functional', 'c=functional.!functional');
  assert.deepEqual([...grants(both, '1')], []);
});

test('the documented example is what the library writes', () => {
  const [example] = /v=1&t=\d+&l=183.*$/m.exec(page);
  const choices = { functional: true, analytics: false, advertising: false };
  const written = formatDecision({ ...decision, time: 1763760000000, policyVersion: '2026-11-01', choices });
  assert.equal(example.replace(/&i=.*/, ''), written);
});
