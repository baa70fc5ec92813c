/** A visitor who has decided: what runs, what is fetched, and how to think again. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configured, decision, gated, granted, page, pageTests, refused, says, tag, until } from './kit.mjs';

const { site, thirdParty, open } = await pageTests();
const service = {
  id: 'vendor',
  name: 'Vendor',
  provider: 'Vendor Inc.',
  category: 'analytics',
  stored: [
    { name: '_v*', retention: 'P1Y' },
    { name: '_v', kind: 'localStorage', retention: 'persistent' },
  ],
};
const head = configured({ services: [service], records: { endpoint: '/consent' } }) + tag;
const links = `<button id="button" data-consentry="preferences"><b>Cookie settings</b></button>
  <a id="link" href="/privacy" data-consentry="preferences">Cookies</a>`;
const html = () =>
  page(`${links}${gated(`src="${thirdParty.url('/count.js?id=a')}"`)}${gated('', says('inline'))}`, head);
/** Whether the reopen control is; `undefined` where there is none. */
const visible = (tab) =>
  tab.eval(() => document.querySelector('consentry-settings')?.shadowRoot.querySelector('button').checkVisibility());
const shown = (tab) => tab.eval(() => document.querySelectorAll('consentry-banner, consentry-preferences').length);

/** What could come later (an interface, a record) would have come by now. */
async function isQuiet(tab) {
  await tab.page.waitForNetworkIdle({ idleTime: 700 });
  assert.deepEqual(tab.ours(), ['consentry']);
  assert.equal(await shown(tab), 0);
  assert.deepEqual([site.records, tab.errors], [[], []]);
}

test('it starts granted scripts from the cookie, without one byte of interface', async () => {
  const tab = await open(html(), { cookie: decision(granted) });
  assert.deepEqual(await tab.hasRun('a', 'inline'), ['a', 'inline']);
  await isQuiet(tab);
});

test('it is silent for who refused: one script, and nothing else', async () => {
  const tab = await open(html(), { cookie: decision(refused) });
  assert.deepEqual(await tab.lookedAt(), []);
  await isQuiet(tab);
  assert.equal(thirdParty.hits(), 0);
  assert.equal((await tab.cookies()).length, 1);
  assert.deepEqual((await tab.storage()).local, []);
});

test('it fetches the eraser for who refused only where something refused is there', async () => {
  const tab = await open(html(), { cookie: decision(refused) });
  await tab.eval(() => (document.cookie = '_v1=1; path=/'));
  await tab.visit('/');
  await until(async () => (await tab.cookies()).length === 1);
  assert.deepEqual(tab.ours(), ['consentry', 'consentry', 'consentry-later']);
});

test('it offers the reopen control, plain and by keyboard, and gives focus back', async () => {
  const tab = await open(html(), { cookie: decision(refused) });
  const atControl = () => tab.eval(() => document.activeElement.localName === 'consentry-settings');
  for (let presses = 0; presses < 6 && !(await atControl()); presses++) await tab.page.keyboard.press('Tab');
  assert.equal(await visible(tab), true);
  assert.equal(await atControl(), true);
  await tab.page.keyboard.press('Enter');
  await tab.preferences();
  await tab.page.waitForFunction(() => document.activeElement.localName === 'consentry-preferences');
  await tab.page.keyboard.press('Escape');
  await tab.page.waitForFunction(() => document.activeElement.localName === 'consentry-settings');
  assert.equal((await tab.cookies())[0].value.includes(refused), true, 'Escape changes nothing');
  assert.equal(await shown(tab), 1);
});

test('it hides the reopen control while it asks, and has none where the site says so', async () => {
  const tab = await open(html());
  await tab.banner();
  assert.equal(await visible(tab), false);
  await tab.press('reject');
  await until(() => visible(tab));
  site.page('/', page('', configured({ reopen: false }) + tag));
  await tab.visit('/');
  await tab.lookedAt();
  assert.equal(await visible(tab), undefined);
});

for (const [what, add] of [
  ['a button', () => document.querySelector('#button')],
  ['a link, which keeps its address for pages without scripts', () => document.querySelector('#link')],
]) {
  test(`it opens the preferences by ${what}, whenever it was added, and gives focus back`, async () => {
    const tab = await open(html(), { cookie: decision(granted) });
    const id = await tab.eval(`{ const it = (${add})(); it.remove(); document.body.append(it); it.id }`);
    await tab.page.focus(`#${id}`);
    await tab.page.keyboard.press('Enter');
    await tab.preferences();
    const states = await tab.eval(() =>
      [...document.querySelector('consentry-preferences').shadowRoot.querySelectorAll('input')].map(
        ({ checked }) => checked,
      ),
    );
    assert.deepEqual(states, [true, true, true, true]);
    await tab.page.keyboard.press('Escape');
    await tab.page.waitForFunction((name) => document.activeElement.id === name, {}, id);
    assert.equal(new URL(tab.page.url()).pathname, '/');
    // And again, from what is loaded already.
    await tab.page.click(`#${id}`);
    await tab.preferences();
    assert.equal(tab.ours().filter((name) => name === 'consentry-preferences').length, 1);
  });
}

test('it opens the preferences for who has not decided, and asks again when they are left', async () => {
  const tab = await open(html());
  await tab.banner();
  await tab.page.click('#button');
  await tab.preferences();
  await tab.page.keyboard.press('Escape');
  await tab.banner();
  assert.equal(await tab.eval(() => document.activeElement.id), 'button');
  assert.deepEqual([await tab.lookedAt(), await tab.cookies()], [[], []]);
});

test('it changes its mind as often as the visitor does', async () => {
  const tab = await open(html(), { cookie: decision(refused) });
  await tab.consent('acceptAll');
  await tab.hasRun('a', 'inline');
  const reloaded = tab.page.waitForNavigation();
  await tab.consent('rejectAll');
  await reloaded;
  assert.deepEqual(await tab.lookedAt(), []);
  await tab.consent('acceptAll');
  assert.deepEqual(await tab.hasRun('a', 'inline'), ['a', 'inline']);
});
