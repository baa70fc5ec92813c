/** Where files of ours are missing, slow or hanging, and where nothing can be stored: all is denied, the page works. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configured, decision, gated, granted as all, page, pageTests, says, tag, until } from './kit.mjs';
import { answer, click, granted } from './visitor.mjs';

const { site, open } = await pageTests();
const opener = '<button data-consentry="preferences">Cookie settings</button>';
const works = '<button id="works" onclick="this.dataset.clicked = true">Buy</button>';
const whole = (options) => page(opener + works + gated('', says('a')), configured(options) + tag);
const file = (name) => `/consentry/consentry-${name}.js`;
const closed = { ui: { status: 404 }, cut: { destroy: true }, hangs: { hang: true } };

/** The page can be used and scrolled, nothing is inert, and nothing gated has run. */
async function usableAndDenied(tab) {
  await click(tab, '#works');
  const seen = await tab.eval(() => ({
    clicked: globalThis.document.querySelector('#works').dataset.clicked,
    inert: globalThis.document.querySelectorAll('[inert], [aria-hidden=true]').length,
    overflow: [document.documentElement, document.body].map((one) => getComputedStyle(one).overflowY).join(),
  }));
  assert.deepEqual(seen, { clicked: 'true', inert: 0, overflow: 'visible,visible' });
  assert.deepEqual([await tab.lookedAt(), await granted(tab)], [[], []]);
}

for (const [name, fault] of Object.entries(closed)) {
  test(`it denies and leaves the page alone when the interface's file is gone: ${name}`, async () => {
    site.fault(file('ui'), fault);
    const tab = await open(whole(), { waitUntil: 'domcontentloaded' });
    await until(() => tab.ours().includes('consentry-ui'));
    await usableAndDenied(tab);
    assert.deepEqual(await tab.cookies(), []);
  });
}

test('it asks once a slow interface has come', async () => {
  site.fault(file('ui'), { delay: 2000 });
  const tab = await open(whole());
  await usableAndDenied(tab);
  await answer(tab, 'accept');
  await tab.hasRun('a');
  assert.deepEqual(tab.errors, []);
});

test('it tries again to load a missing interface when the visitor asks for it', async () => {
  site.fault(file('ui'), { status: 404 });
  const tab = await open(whole());
  await until(() => tab.errors.length === 1);
  site.fault(file('ui'), null);
  await tab.consent('showBanner');
  await answer(tab, 'accept');
  await tab.hasRun('a');
});

test('it falls back to the banner when the preferences are missing', async () => {
  site.fault(file('preferences'), { status: 404 });
  const tab = await open(whole());
  await tab.press('preferences');
  await until(() => tab.console.some(({ text }) => /preferences could not be loaded/.test(text)));
  await usableAndDenied(tab);
  await answer(tab, 'reject');
  await until(async () => (await tab.cookies()).length === 1);
});

test('it keeps a decision when the preferences are missing, and lets it be taken back in the banner', async () => {
  site.fault(file('preferences'), { status: 404 });
  const tab = await open(whole(), { cookie: decision(all) });
  await tab.hasRun('a');
  await click(tab, '[data-consentry]');
  await until(() => tab.console.some(({ text }) => /preferences could not be loaded/.test(text)));
  await click(tab, '#works');
  assert.deepEqual(
    [(await granted(tab)).length, await tab.eval(() => globalThis.consentry.state.surface)],
    [3, 'banner'],
  );
  // What had run is gone after a reload.
  await Promise.all([tab.page.waitForNavigation(), tab.press('reject')]);
  assert.deepEqual(await granted(tab), []);
});

test('it does not ask again who has refused while the preferences were on their way', async () => {
  site.fault(file('preferences'), { status: 404, delay: 1500 });
  const tab = await open(whole());
  await tab.banner();
  await tab.page.click('consentry-banner [slot=preferences]');
  await tab.press('reject');
  await until(() => tab.console.some(({ text }) => /preferences could not be loaded/.test(text)));
  assert.equal(await tab.eval(() => globalThis.consentry.state.surface), 'none');
});

const blocked = {
  'storage is blocked': { options: { blockStorage: true } },
  'the page is sandboxed': { headers: { 'content-security-policy': 'sandbox allow-scripts' } },
};
for (const [name, { options, headers = {} }] of Object.entries(blocked)) {
  test(`it asks, and keeps the answer as long as the page, where ${name}`, async () => {
    // Modules of a page without an origin are fetched with CORS.
    site.fault(file('ui'), { headers: { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' } });
    site.fault(file('later'), { headers: { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' } });
    const body = { headers, body: whole({ records: { endpoint: '/consent' } }) };
    const tab = await open(body, options);
    await usableAndDenied(tab);
    await answer(tab, 'accept');
    await tab.hasRun('a');
    assert.equal((await granted(tab)).length, 3);
    await tab.visit('/');
    await tab.banner();
    assert.deepEqual([await tab.lookedAt(), await granted(tab), tab.errors], [[], [], []]);
  });
}

const unreadable = {
  garbage: 'garbage',
  'not even decodable': '%',
  'cut off': 'v=1',
  expired: decision(all, { time: Date.now() - 200 * 864e5 }),
  'of another format': decision(all).replace('v=1', 'v=2'),
};
for (const [name, cookie] of Object.entries(unreadable)) {
  test(`it asks again where the cookie is ${name}`, async () => {
    const tab = await open(whole(), { cookie });
    await tab.banner();
    await usableAndDenied(tab);
    await answer(tab, 'reject');
    await until(async () => (await tab.cookies())[0].value.startsWith('v=1&t='));
    assert.deepEqual([(await tab.cookies()).length, tab.errors], [1, []]);
  });
}
