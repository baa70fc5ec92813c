import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formatDecision } from 'consentry';

const page = readFileSync('docs/cookie-format.md', 'utf8');
const [, script] = /```js\n([^]*?)```/.exec(page);
const [, phpScript] = /```php\n([^]*?)```/.exec(page);
const readConsent = new Function(`${script}; return readConsent;`)();

const DAY = 864e5;
const decision = { time: Date.now(), days: 183, policyVersion: '1', choices: { functional: true, analytics: false } };
const categoryOf = { films: 'functional', maps: 'functional', hotjar: 'analytics', stats: 'analytics' };
const ids = ['functional', 'analytics', 'advertising', ...Object.keys(categoryOf)];

/** The ids that the reader grants. */
const grantedBy = (text) => ids.filter((id) => readConsent(text, '1', categoryOf).allows(id));
const granted = (over) => grantedBy(formatDecision({ ...decision, ...over }));

test('the documented reader grants what was granted, and no more', () => {
  assert.deepEqual(granted(), ['functional', 'films', 'maps']);
  assert.deepEqual(granted({ choices: { functional: false } }), []);
});

test('the documented reader takes a service as it is listed, else as its category', () => {
  const choices = { functional: true, analytics: false, advertising: false, films: false, hotjar: true };
  assert.deepEqual(granted({ choices }), ['functional', 'maps', 'hotjar']);
  assert.deepEqual(granted({ choices: { hotjar: true } }), ['hotjar'], 'whose category was not decided');
  assert.equal(readConsent(formatDecision({ ...decision, choices }), '1').allows('hotjar'), true);
  assert.equal(
    readConsent(formatDecision({ ...decision, choices }), '1').allows('maps'),
    false,
    'of no known category',
  );
});

test('the documented reader denies what has expired, lies ahead, or answers another policy', () => {
  assert.deepEqual(granted({ time: Date.now() - 184 * DAY }), []);
  assert.deepEqual(granted({ time: Date.now() + 2 * DAY }), []);
  assert.deepEqual(granted({ policyVersion: '2' }), []);
  assert.deepEqual(granted({ time: Date.now() - 500 * DAY, days: 999 }), []);
});

const garbage = ['', 'garbage', 'v=1&c=functional', 'v=2&t=1&l=1&p=1&c=functional'];
const bothWays = formatDecision(decision).replace('c=functional', 'c=functional.!functional.hotjar.!hotjar');

test('the documented reader denies garbage, and what is listed both ways', () => {
  for (const text of garbage) assert.deepEqual(grantedBy(text), [], text);
  assert.deepEqual(grantedBy(bothWays), []);
  assert.deepEqual(['constructor', '__proto__', ''].filter(readConsent('', '1').allows), []);
});

test('the documented reader in PHP says the same', (t) => {
  if (spawnSync('php', ['--version']).error) return t.skip('n/a: this machine has no PHP');
  const exceptions = { functional: true, analytics: false, films: false, hotjar: true };
  const texts = [
    decision,
    { ...decision, choices: exceptions },
    { ...decision, time: 1 },
    { ...decision, policyVersion: '2' },
  ];
  const all = [...texts.map(formatDecision), ...garbage, bothWays];
  const map = Object.entries(categoryOf).map(([id, category]) => `'${id}' => '${category}'`);
  const code = `${phpScript}
    foreach (json_decode('${JSON.stringify(all)}') as $text) {
      $_COOKIE['consentry'] = $text;
      $granted = array_filter(json_decode('${JSON.stringify(ids)}'), fn($id) => consent_allows($id, '1', [${map}]));
      echo json_encode(array_values($granted)), "\n";
    }`;
  const { stdout, stderr } = spawnSync('php', ['-r', code], { encoding: 'utf8' });
  assert.deepEqual(stdout.trim().split('\n').map(JSON.parse), all.map(grantedBy), stderr);
});

test('the documented examples are what the library writes', () => {
  const examples = page.match(/^v=1&t=\d+&l=183.*$/gm).map((example) => example.replace(/&i=.*/, ''));
  const choices = { functional: true, analytics: false, advertising: false };
  const write = (list) =>
    formatDecision({ ...decision, time: 1763760000000, policyVersion: '2026-11-01', choices: list });
  assert.deepEqual(examples, [write(choices), write({ ...choices, films: false, hotjar: true })]);
});
