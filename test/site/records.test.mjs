/** What a consent record says, and what it does not. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { decision, granted as all, pageTests, until, version } from './kit.mjs';
import { noticeHash, received, recordPage, settings } from './record-page.mjs';
import { choose, click, stored } from './visitor.mjs';

const { site, open } = await pageTests();
const schema = JSON.parse(await readFile(new URL('../../src/records/record.schema.json', import.meta.url), 'utf8'));
const isRecord = addFormats.default(new Ajv2020({ allErrors: true })).compile(schema);
const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** Waits for the so-many-th record. */
async function record(count) {
  await until(() => received(site).length === count, { message: `record ${count}` });
  return received(site)[count - 1];
}

test('it posts each decision once, with states for every category and the whole', async () => {
  const tab = await open(recordPage());
  const seen = [];
  const next = async (decide) => {
    await decide();
    const { event_state: whole, expression_method: method, purpose_states: states } = await record(seen.length + 1);
    const { functional, analytics, advertising } = states;
    seen.push([method, whole, functional, analytics, advertising].map((text) => text.replace('Consent', '')));
  };
  await next(() => tab.press('accept'));
  await next(async () => {
    await click(tab, '[data-consentry]');
    for (const name of ['analytics', 'advertising']) await click(tab, `consentry-preferences >>> [name=${name}]`);
    await click(tab, 'consentry-preferences >>> ::-p-text(Save choices)');
  });
  await next(() => tab.consent('save', { functional: false, analytics: true }));
  await next(() => choose(tab, 'Accept all'));
  await next(() => choose(tab, 'Accept all'));
  await next(() => choose(tab, 'Reject all'));
  await next(() => tab.consent('rejectAll'));
  assert.deepEqual(seen, [
    ['banner:accept-all', 'Given', 'Given', 'Given', 'Given'],
    ['preferences:save', 'Withdrawn', 'RenewedGiven', 'Withdrawn', 'Withdrawn'],
    ['api', 'Given', 'Withdrawn', 'Given', 'Refused'],
    ['preferences:accept-all', 'Given', 'Given', 'RenewedGiven', 'Given'],
    ['preferences:accept-all', 'RenewedGiven', 'RenewedGiven', 'RenewedGiven', 'RenewedGiven'],
    ['preferences:reject-all', 'Withdrawn', 'Withdrawn', 'Withdrawn', 'Withdrawn'],
    ['api', 'Refused', 'Refused', 'Refused', 'Refused'],
  ]);
  assert.equal(site.records.length, seen.length);
  for (const { body } of site.records) assert.ok(isRecord(body), JSON.stringify(isRecord.errors));
  const ids = site.records.map(({ body }) => body.consent_id);
  assert.equal(new Set(ids.slice(0, 6)).size, 1, 'one browser’s records are linked, to the withdrawal');
  assert.notEqual(ids[6], ids[0], 'a refusal after it is not');
  assert.equal((await stored(tab)).consentId, null);
  assert.deepEqual(tab.errors, []);
});

test('it bears the fields that docs/records.md names', async () => {
  const before = Date.now();
  site.page('/shop/list', recordPage({ cookie: { days: 90 }, language: 'en-GB' }));
  const tab = await open(undefined, { url: '/shop/list?utm_source=letter&email=a%40b.example#part' });
  await tab.press('accept');
  const { record_id, consent_id, event_time, privacy_notice, ...rest } = await record(1);
  const cookie = await stored(tab);
  assert.match(record_id, uuid);
  assert.equal(consent_id, cookie.consentId);
  assert.equal(event_time, new Date(cookie.time).toISOString());
  assert.ok(cookie.time >= before && cookie.time <= Date.now());
  assert.deepEqual([privacy_notice.url, privacy_notice.version], ['/privacy', version]);
  assert.deepEqual(rest, {
    schema_version: '1.0',
    event_state: 'ConsentGiven',
    event_type: 'expressed',
    entity_id: 'data-subject',
    expression_method: 'banner:accept-all',
    validity_duration: 'P90D',
    controller: settings.controller,
    previous_record_id: null,
    language: 'en-GB',
    regime: 'opt-in',
    purposes: { essential: true, functional: true, analytics: true, advertising: true },
    purpose_states: { functional: 'ConsentGiven', analytics: 'ConsentGiven', advertising: 'ConsentGiven' },
    services: { maps: true, visits: true },
    signals: { gpc: false },
    lawful_basis: 'consent',
    source: { origin: site.origin, path: '/shop/list' },
    client: rest.client,
  });
  assert.match(rest.client.library, /^consentry@\d+\.\d+\.\d+/);
  assert.match(rest.client.config_hash, /^[\da-f]{64}$/);
  assert.deepEqual(Object.keys(rest.client).sort(), ['config_hash', 'library']);
});

test('it refers by its hash to the notice that was on the screen', async () => {
  const tab = await open(recordPage({ language: 'en' }));
  await tab.banner();
  const shown = await tab.eval(() => {
    const text = (slot) => globalThis.document.querySelector(`consentry-banner > [slot=${slot}]`).textContent;
    const same = Object.fromEntries(['title', 'text', 'policy', 'preferences'].map((slot) => [slot, text(slot)]));
    return { ...same, acceptAll: text('accept'), rejectAll: text('reject') };
  });
  await tab.press('reject');
  assert.equal((await record(1)).privacy_notice.text_hash, noticeHash(shown));

  await click(tab, '[data-consentry]');
  await tab.preferences();
  const { en } = await import('../../dist/locales/en.js');
  const { enPreferences } = await import('../../dist/locales/en-preferences.js');
  const { acceptAll, rejectAll, policy, functional, analytics, advertising } = en;
  const own = Object.fromEntries(Object.entries(enPreferences).filter(([key]) => key !== 'reopen'));
  const visible = await tab.eval(
    () => globalThis.document.querySelector('consentry-preferences').shadowRoot.textContent,
  );
  for (const key of ['preferencesTitle', 'analyticsText', 'always', 'save']) assert.ok(visible.includes(own[key]), key);
  await click(tab, 'consentry-preferences >>> ::-p-text(Accept all)');
  assert.equal(
    (await record(2)).privacy_notice.text_hash,
    noticeHash({ acceptAll, rejectAll, policy, functional, analytics, advertising, ...own }),
  );
});

test('it refers to no notice where none was shown', async () => {
  const tab = await open(recordPage(), { cookie: decision(all) });
  await tab.lookedAt();
  await tab.consent('withdraw');
  const { privacy_notice, language } = await record(1);
  assert.deepEqual([privacy_notice.text_hash, language], [null, null]);
});

for (const [pattern, path] of [
  ['/orders/*', '/orders/*'],
  ['*', '*'],
  ['/order', '/orders/4711/anna'],
]) {
  test(`it redacts paths that match ${pattern}`, async () => {
    site.page('/orders/4711/anna', recordPage({ records: { endpoint: '/consent', redactPaths: ['/x', pattern] } }));
    const tab = await open(undefined, { url: '/orders/4711/anna' });
    await tab.press('accept');
    assert.equal((await record(1)).source.path, path);
  });
}

test('it puts nothing personal on the wire', async () => {
  site.page('/from', '<a href="/orders/4711?mail=anna#secret">To the order</a>');
  const redacted = { records: { endpoint: '/consent', redactPaths: ['/orders/*'] } };
  const trackers = '<script>document.cookie = "_ga=GA1.1.tracker"; localStorage.mail = "anna"</script>';
  site.page('/orders/4711', recordPage(redacted, trackers));
  const tab = await open(undefined, { url: '/from?secret=1' });
  await tab.page.click('a');
  await tab.press('accept');
  await record(1);
  const [{ headers, text }] = site.records;
  const agent = await tab.eval(() => globalThis.navigator.userAgent);
  for (const personal of [agent, 'Mozilla', 'Chrome', 'tracker', 'secret', 'mail', 'anna', '4711', '/from', '?', '#']) {
    assert.ok(!text.includes(personal), `the body bears ${personal}`);
  }
  assert.equal(headers.referer, undefined);
  assert.equal(headers['content-type'], 'application/json');
  // All others are the browser's own, on any request.
  const usual =
    /^(host|connection|content-(length|type)|user-agent|accept.*|origin|cookie|sec-.*|pragma|cache-control)$/;
  assert.deepEqual(
    Object.keys(headers).filter((name) => !usual.test(name)),
    [],
  );
});
