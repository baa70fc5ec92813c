/** An npm bundle and a script tag are two copies of the library; in one page they must be one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled, javascript } from './bundle.mjs';
import { configured, decision, gated, page, pageTests, refused, says, tag, until, version } from './kit.mjs';

const { site, thirdParty, open } = await pageTests();

const bundle = await bundled(`
  import { createConsent, consentUi, scriptGate, consentRecords, withdrawal, domEvents, reopenControl } from 'consentry';
  import { mount } from 'consentry/elements';
  window.npm = createConsent({
    policy: { version: '${version}' },
    services: [{ id: 's', name: 'S', provider: 'S Inc.', category: 'analytics', stop: [['stopped']] }],
    effects: [scriptGate(), withdrawal({ reload: 'never' }), consentRecords({ endpoint: '/consent' }), domEvents(),
      reopenControl(), consentUi({ load: async () => ({ mount }) })],
  });`);

const service = { id: 's', name: 'S', provider: 'S Inc.', category: 'analytics', stop: [['stopped']] };
const tagConfig = configured({ services: [service], records: { endpoint: '/consent' }, reloadOnWithdraw: 'never' });
const npmTag = '<script src="/bundle.js"></script>';
const serveBundle = () => site.page('/bundle.js', javascript(bundle));
const count = `<script>window.stops = 0; window.stopped = () => window.stops++; window.changes = 0;
  document.addEventListener('consentry-change', () => window.changes++);</script>`;
const scripts = () => gated(`src="${thirdParty.url('/count.js?id=a')}"`) + gated('', says('inline'));

for (const [order, head] of [
  ['the tag first', tag + npmTag],
  ['the bundle first', npmTag + tag],
]) {
  test(`it is one consent, one banner and one gate with a bundle beside a tag, ${order}`, async () => {
    serveBundle();
    const tab = await open(page(scripts(), count + tagConfig + head));
    await tab.banner();
    assert.deepEqual(await tab.lookedAt(), []);
    const has = (name) => tab.eval((one) => document.querySelectorAll(one).length, name);
    assert.deepEqual([await has('consentry-banner'), await has('consentry-settings')], [1, 1]);
    await tab.press('accept');
    await tab.hasRun('a', 'inline');
    assert.deepEqual(await tab.lookedAt(), ['a', 'inline']);
    assert.equal(await tab.eval(() => globalThis.npm.state === globalThis.consentry.state), true);
    assert.equal(await tab.eval(() => globalThis.changes), 1);
    await until(() => site.records.length > 0);
    await tab.consent('withdraw');
    await until(() => site.records.some(({ body }) => body.event_state === 'ConsentWithdrawn'));
    assert.equal(await tab.eval(() => globalThis.npm.allows('analytics')), false);
    assert.equal(site.records.length, 2, 'one record for each decision');
    assert.equal(await tab.eval(() => globalThis.stops), 1, 'the service is told once');
    assert.equal(await tab.eval(() => document.cookie.split('; ').length), 1);
    assert.deepEqual(tab.errors, []);
  });
}

test('it is one with two bundles, however often they start it', async () => {
  serveBundle();
  const tab = await open(page(scripts(), count + npmTag + npmTag));
  await tab.press('accept');
  await tab.hasRun('a', 'inline');
  assert.deepEqual(await tab.lookedAt(), ['a', 'inline']);
  await until(() => site.records.length > 0);
  assert.equal(await tab.eval(() => globalThis.changes), 1);
  assert.equal(site.records.length, 1);
});

test('it follows a decision of an earlier visit by either copy', async () => {
  serveBundle();
  const tab = await open(page(scripts(), count + tagConfig + npmTag + tag), { cookie: decision(refused) });
  assert.deepEqual(await tab.lookedAt(), []);
  assert.equal(await tab.eval(() => document.querySelectorAll('consentry-banner').length), 0);
  await tab.eval(() => globalThis.npm.acceptAll());
  await tab.hasRun('a', 'inline');
  assert.deepEqual(await tab.lookedAt(), ['a', 'inline']);
  await until(() => site.records.length > 0);
  assert.equal(await tab.eval(() => globalThis.consentry.state.reason), 'decided');
});
