/** Pages that come back from the back/forward cache, or stand open in another tab, when a decision was made meanwhile. */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { engineTests } from '../engines/engine-tests.mjs';
import { until } from '../site/harness.mjs';
import { configured, decision, gated, granted, page, refused, says, tag } from '../site/kit.mjs';

const { everywhere, site, thirdParty } = await engineTests();
const cookie = decision(granted);
const refusal = decision(refused);
/** Tells the site, not the driver: WebKit's never answers what it is asked in the moment in which a page is put away. */
const shows = `<script>addEventListener('pageshow', ({ persisted }) => {
  if (persisted) fetch('/restored');
});</script>`;
const scripts = gated('', says('a')) + gated(`src="${thirdParty.url('/count.js?id=b')}"`);
const frame = `<iframe data-consent="analytics" data-src="${thirdParty.url('/frame')}" title="Theirs"></iframe>`;
const html = (body) => page(body, shows + configured() + tag);
const bannerShows = () => document.querySelector('consentry-banner')?.matches(':popover-open') ?? false;
const isOpen = () => document.querySelector('iframe').hasAttribute('src');
/** Once it stands, `same` tells that the document is still this one. */
const markSame = (tab) => tab.evaluate(() => void (globalThis.same = true));
const isSame = (tab) => tab.until(() => globalThis.same === true, { message: 'the same document' });

/** Goes to another page, and back to the one that the browser has kept. */
async function leaveAndReturn(tab, meanwhile = async () => {}) {
  site.page('/next', '<!doctype html><title>Next</title>');
  site.page('/restored', { status: 204 });
  const restored = site.hits('/restored');
  const next = site.hits('/next');
  await markSame(tab);
  await tab.evaluate(() => void setTimeout(() => location.assign('/next')));
  await until(() => site.hits('/next') > next);
  await sleep(300);
  await tab.until(() => location.pathname === '/next');
  await meanwhile();
  await tab.evaluate(() => void setTimeout(() => history.back()));
  await until(() => site.hits('/restored') > restored);
}

/** How often the page itself was asked for, by whatever tab. */
const loads = () => site.log().filter(({ path }) => path === '/').length;

/** Another tab of the site, in which the visitor takes everything back, or grants it. */
async function elsewhere(tab, method) {
  const other = await tab.openTab();
  await other.visit('/');
  await other.until(() => globalThis.consentry?.state);
  await other.evaluate((name) => void globalThis.consentry[name](), method);
  await other.until((allowed) => globalThis.consentry?.allows('analytics') === allowed, {
    args: [method === 'acceptAll'],
  });
  return other;
}

everywhere('it keeps no page out of the back/forward cache, asked, granted or refused', async ({ open }) => {
  for (const value of [undefined, cookie, refusal]) {
    const tab = await open(html(scripts), { cookie: value });
    await tab.lookedAt();
    if (!value) await tab.until(bannerShows);
    await leaveAndReturn(tab);
    await isSame(tab);
    if (!value) await tab.answer('accept');
    if (value !== refusal) await tab.until(() => globalThis.consentry.allows('analytics'));
  }
});

everywhere(
  'it reloads a page that comes back when consent was withdrawn meanwhile, and stays shut',
  async ({ open }) => {
    const tab = await open(html(scripts), { cookie });
    await tab.hasRun('a', 'b');
    await leaveAndReturn(tab, () => elsewhere(tab, 'withdraw'));
    await tab.until(() => globalThis.same !== true && globalThis.consentry?.allows('analytics') === false);
    const before = thirdParty.hits();
    assert.deepEqual(await tab.lookedAt(), []);
    assert.equal(thirdParty.hits(), before);
  },
);

everywhere(
  'it closes what is open in a page that comes back when consent was withdrawn meanwhile',
  async ({ open }) => {
    const tab = await open(html(frame), { cookie });
    await until(() => thirdParty.hits('/sink/frame') > 0);
    await leaveAndReturn(tab, () => elsewhere(tab, 'withdraw'));
    await tab.until((open) => document.querySelector('iframe').hasAttribute('src') === open, { args: [false] });
    await isSame(tab);
    assert.deepEqual(await tab.granted(), []);
  },
);

everywhere('it opens a page that comes back when consent was granted meanwhile, and asks no more', async ({ open }) => {
  const tab = await open(html(scripts + frame));
  await tab.until(bannerShows);
  await leaveAndReturn(tab, () => elsewhere(tab, 'acceptAll'));
  await tab.hasRun('a', 'b');
  await isSame(tab);
  await tab.until(isOpen);
  assert.equal(await tab.evaluate(bannerShows), false);
});

everywhere('it reloads another tab that runs released code at once, and stays shut there', async ({ open }) => {
  const tab = await open(html(scripts), { cookie });
  await tab.hasRun('a', 'b');
  await markSame(tab);
  await elsewhere(tab, 'withdraw');
  await until(() => loads() === 4);
  await tab.until(() => globalThis.same !== true && globalThis.consentry?.allows('analytics') === false);
  const before = thirdParty.hits();
  assert.deepEqual(await tab.lookedAt(), []);
  assert.equal(thirdParty.hits(), before);
});

everywhere('it follows another tab at once that grants and withdraws, and closes what is open', async ({ open }) => {
  const tab = await open(html(frame));
  await tab.until(bannerShows);
  await markSame(tab);
  const other = await elsewhere(tab, 'acceptAll');
  await tab.until(isOpen);
  assert.equal(await tab.evaluate(bannerShows), false);
  await other.evaluate(() => void globalThis.consentry.withdraw());
  await tab.until((open) => document.querySelector('iframe').hasAttribute('src') === open, { args: [false] });
  await isSame(tab);
});
