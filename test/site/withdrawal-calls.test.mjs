/** What a withdrawal does in the page besides erasing: services are told, gates close. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configured, decision, granted, page, pageTests, tag, until } from './kit.mjs';

const { site, thirdParty, open } = await pageTests();

const calls = {
  stop: [['vendor.api.stop', 'now', { deep: [1] }], ['vendor.missing.stop'], ['vendor.api.fail'], ['stopped']],
  start: [['vendor.api.start', 'again']],
};
/** A vendor that writes down what it is told, and what is stored meanwhile. */
const vendor = `<script>
  window.told = [];
  const tell = (name, ...args) => told.push([name, ...args, document.cookie.includes('_t_1')]);
  window.vendor = { api: { tell, stop(...args) { this.tell('stop', ...args); }, start(...args) { this.tell('start', ...args); },
    fail() { throw new Error('vendor failed'); } } };
  window.stopped = () => tell('stopped');
</script>`;
const told = (tab) => tab.eval(() => globalThis.told);
const stored = [{ name: '_t_1', retention: 'P1Y' }];
const services = [{ id: 'vendor', name: 'Vendor', provider: 'Inc.', category: 'analytics', stored, ...calls }];
const config = configured({ services, reloadOnWithdraw: 'never' });

test('it tells a service to stop, once, before its cookies go, and to start when consent comes back', async () => {
  const tab = await open(page('', vendor + config + tag));
  await tab.consent('acceptAll');
  await tab.eval(() => void (globalThis.document.cookie = '_t_1=1'));
  await tab.consent('withdraw', ['advertising']);
  await tab.consent('withdraw');
  await until(async () => (await tab.cookies()).length === 1);
  const stops = [
    ['stop', 'now', { deep: [1] }, true],
    ['stopped', true],
  ];
  assert.deepEqual(await told(tab), stops);
  await tab.consent('rejectAll');
  await tab.consent('acceptAll');
  await tab.consent('acceptAll');
  assert.deepEqual(await told(tab), [...stops, ['start', 'again', false]]);
  // A vendor that fails is reported, and is no reason to keep what it stored.
  assert.deepEqual(tab.errors, ['vendor failed']);
});

test('it tells a service to stop before its cookies go when the code for it comes late', async () => {
  site.fault('/consentry/consentry-later.js', { delay: 500 });
  const tab = await open(page('', vendor + config + tag), { cookie: decision(granted) });
  await tab.eval(() => void (globalThis.document.cookie = '_t_1=1'));
  await tab.consent('withdraw');
  await until(async () => (await tab.cookies()).length === 1);
  assert.deepEqual(
    (await told(tab)).map(([name, ...rest]) => [name, rest.at(-1)]),
    [
      ['stop', true],
      ['stopped', true],
    ],
  );
});

test('it tells nothing to a service that was never granted', async () => {
  const tab = await open(page('', vendor + config + tag));
  await tab.press('reject');
  await tab.consent('acceptAll');
  await until(async () => (await told(tab)).length > 0);
  assert.deepEqual(await told(tab), [['start', 'again', false]], 'it may have been stopped by an earlier refusal');
  assert.deepEqual(tab.errors, []);
});

test('it closes gates: frames and images are emptied, and no further script is released', async () => {
  const content = `<iframe data-consent="analytics" data-src="${thirdParty.url('/frame')}"></iframe>
    <img data-consent="analytics" data-src="${thirdParty.url('/pixel.gif')}" alt="">`;
  const tab = await open(page(content, config + tag), { cookie: decision(granted) });
  await until(() => thirdParty.hits('/sink/frame') === 1 && thirdParty.hits('/pixel.gif') === 1);
  await tab.consent('withdraw');
  await until(() => tab.page.frames().length === 2 && tab.page.frames()[1].url() === 'about:blank');
  assert.equal(await tab.eval(() => globalThis.document.querySelector('img').hasAttribute('src')), false);
  const before = thirdParty.hits();
  await tab.eval((src) => {
    const script = Object.assign(globalThis.document.createElement('script'), { type: 'text/plain', src });
    script.dataset.consent = 'analytics';
    globalThis.document.body.append(script);
  }, thirdParty.url('/count.js?id=late'));
  await tab.lookedAt();
  assert.equal(thirdParty.hits(), before);
});
