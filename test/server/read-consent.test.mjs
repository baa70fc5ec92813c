import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConsent } from 'consentry/server';
import { DAY } from './receiver-kit.mjs';

const services = [
  { id: 'hotjar', category: 'analytics' },
  { id: 'films', category: 'functional' },
  { id: 'login', category: 'essential' },
];
const value = ({
  v = 1,
  time = Date.now() - DAY,
  days = 183,
  policy = '1',
  choices = 'functional.!analytics.!advertising',
} = {}) => `v=${v}&t=${time}&l=${days}&p=${policy}&c=${choices}`;
const cookie = (options) => `a=b; consentry=${value(options)}; z=1`;
const options = { policyVersion: '1', services };
const granted = (source, more = {}) => {
  const { grants } = readConsent(source, { ...options, ...more });
  return Object.keys(grants).filter((id) => grants[id]);
};
const nothing = ['essential', 'login'];

test('it grants what was granted, services as their category unless they were excepted', () => {
  assert.deepEqual(granted(cookie()), ['essential', 'functional', 'films', 'login']);
  assert.deepEqual(granted(cookie({ choices: 'functional.!analytics.!films.hotjar' })), [
    'essential',
    'functional',
    'hotjar',
    'login',
  ]);
  const { reason, choices, decision, allows } = readConsent(cookie(), options);
  assert.deepEqual([reason, choices.analytics, decision.policyVersion], ['decided', false, '1']);
  assert.deepEqual(
    [allows('films'), allows('hotjar'), allows('toString'), allows('__proto__')],
    [true, false, false, false],
  );
});

test('it reads a request as it reads its header', () => {
  assert.deepEqual(granted(new Request('https://example.com/', { headers: { cookie: cookie() } })), granted(cookie()));
  assert.deepEqual(granted(new Request('https://example.com/')), nothing);
});

for (const [what, source, reason = 'no-decision'] of [
  ['no header', undefined],
  ['null', null],
  ['an empty header', ''],
  ['a cookie whose name ends so', `my${cookie().slice(5)}`],
  ['garbage', 'consentry=1'],
  ['a value in quotes', `consentry="${value()}"`],
  ['a value with escapes', `consentry=${encodeURIComponent(value())}`],
  ['another version of the format', cookie({ v: 2 })],
  ['a decision that has ended', cookie({ time: Date.now() - 184 * DAY }), 'expired'],
  ['a life without end', cookie({ time: Date.now() - 401 * DAY, days: '9'.repeat(30) }), 'expired'],
  ['a decision of tomorrow', cookie({ time: Date.now() + 2 * DAY })],
  ['another policy version', cookie({ policy: '2' }), 'policy-changed'],
]) {
  test(`it denies everything for ${what}`, () => {
    assert.deepEqual(granted(source), nothing);
    assert.equal(readConsent(source, options).reason, reason);
    assert.equal(readConsent(source, options).decision, null);
  });
}

test('it denies what is listed both ways, and what is not named by the site', () => {
  assert.deepEqual(granted(cookie({ choices: 'analytics.!analytics.films.!films' })), nothing);
  assert.deepEqual(granted(cookie({ choices: 'chat' })), nothing);
});

test('it lets the newest of two cookies stand, and of two equally new the one that refuses more', () => {
  const time = Date.now() - DAY;
  const older = value({ time: time - 1000, choices: 'functional.analytics.advertising' });
  const newer = value({ time, choices: '!functional.!analytics.!advertising' });
  assert.deepEqual(granted(`consentry=${older}; consentry=${newer}`), nothing);
  assert.deepEqual(granted(`consentry=${newer}; consentry=${older}`), nothing);
  const tie = value({ time, choices: 'functional.analytics.advertising' });
  assert.deepEqual(granted(`consentry=${tie}; consentry=${newer}`), nothing);
});

test('it knows the categories and the cookie of a site', () => {
  const own = { categories: ['essential', { id: 'numbers' }], services: [], name: 'my' };
  assert.deepEqual(granted(`my=${value({ choices: 'numbers.analytics' })}`, own), ['essential', 'numbers']);
});
