/** What is open is shut by a withdrawal, and nothing brings it back but another grant. */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { engineTests } from '../engines/engine-tests.mjs';
import { decision, gated, granted, page, refused } from '../site/kit.mjs';
import { until } from '../site/harness.mjs';
import { silence } from './sound.mjs';

const { everywhere, site, thirdParty } = await engineTests();
const mark = (path) => `data-consent="functional" data-src="${thirdParty.url(path)}"`;

/** A film that says again and again that it is running, and goes on to a second part where it is told so. */
const film = ({ url }) => ({
  headers: { 'cache-control': 'no-store' },
  body: `<!doctype html><title>Film</title><script>
    setInterval(() => top.postMessage('${url.search}', '*'), 20);
    if ('${url.search}' === '?goes-on') addEventListener('load', () => setTimeout(() => (location.href = '/film?second')));
  </script>`,
});
/** Collects who is running. */
const ears = `<script>addEventListener('message', ({ data }) => (window.alive ??= new Set()).add(data));</script>`;
/** Runs in the page. */
const allRun = (names) => names.every((name) => globalThis.alive?.has(name));
/** Who is running now, after what was on its way has come. */
const running = async (tab) => {
  await sleep(50);
  await tab.evaluate(() => void globalThis.alive?.clear());
  await sleep(100);
  return tab.evaluate(() => [...(globalThis.alive ?? [])]);
};

const refuse = async (tab) => {
  await tab.consent('showPreferences');
  await tab.choose('Reject all');
};

/** Runs in the page. */
function whatIsOpen() {
  const { paused, currentTime, networkState } = document.querySelector('audio');
  return {
    live: document.querySelectorAll('#all :is([src], [srcset], [href], [data])').length,
    frames: [...document.querySelectorAll('iframe')].filter(
      ({ contentDocument }) => contentDocument?.URL !== 'about:blank',
    ).length,
    playing: !paused || currentTime > 0 || networkState !== HTMLMediaElement.NETWORK_EMPTY,
    theirs: getComputedStyle(document.documentElement).getPropertyValue('--theirs').trim(),
  };
}
const shut = { live: 0, frames: 0, playing: false, theirs: '' };

everywhere(
  'it empties frames, stops players and takes stylesheets away at once, and only a grant brings them back',
  async ({ open }) => {
    thirdParty.page('/film', film);
    thirdParty.page('/sound', silence());
    thirdParty.page('/style.css', { headers: { 'content-type': 'text/css' }, body: ':root { --theirs: 1 }' });
    const body = `${ears}<div id="all">
    <iframe ${mark('/film?frame')} title="Film"></iframe>
    <iframe ${mark('/film?goes-on')} title="Film"></iframe>
    <embed type="text/html" ${mark('/film?embed')}>
    <object type="text/html" ${mark('/film?object')}></object>
    <audio ${mark('/sound')} autoplay loop muted></audio>
    <img ${mark('/pixel.gif')} alt="">
    <picture data-consent="functional"><source data-srcset="${thirdParty.url('/pixel.gif?2')}"><img alt=""></picture>
    <link rel="stylesheet" data-consent="functional" data-href="${thirdParty.url('/style.css')}">
  </div><iframe id="out" ${mark('/film?out')} title="Film"></iframe>`;
    const tab = await open(page(body));
    await tab.answer('accept');
    const names = ['?frame', '?second', '?embed', '?object', '?out'];
    await tab.until(allRun, { args: [names] });
    await tab.until(() => document.querySelector('audio').currentTime > 0);
    const open1 = { live: 8, frames: 3, playing: true, theirs: '1' };
    assert.deepEqual(await tab.evaluate(whatIsOpen), open1);

    await tab.evaluate(() => {
      globalThis.out = document.querySelector('#out');
      globalThis.out.remove();
    });
    await refuse(tab);
    await tab.until(() => !document.querySelector('iframe').hasAttribute('src'));
    assert.deepEqual(await tab.evaluate(whatIsOpen), shut);
    const hits = thirdParty.hits();
    assert.deepEqual(await running(tab), []);
    // The second part of the film had an entry in the history.
    await tab.evaluate(() => void setTimeout(() => history.back()));
    assert.deepEqual(await running(tab), []);
    await tab.evaluate(() => void document.body.append(document.querySelector('#all'), globalThis.out));
    assert.deepEqual(await running(tab), []);
    assert.deepEqual(await tab.evaluate(whatIsOpen), shut);
    assert.equal(thirdParty.hits(), hits);

    await tab.consent('acceptAll');
    await tab.until(allRun, { args: [names] });
  },
);

everywhere('it leaves nothing that an engine could open from its history', async ({ open }) => {
  thirdParty.page('/film', film);
  const late = `<iframe ${mark('/film?late')} title="Film"></iframe>`;
  const body = `${ears}<iframe ${mark('/film?frame')} title="Film"></iframe>
    <iframe name="named" ${mark('/film?named')} title="Film"></iframe>
    <embed type="text/html" ${mark('/film?embed')}>
    <object type="text/html" ${mark('/film?object')}></object>
    <div id="late"></div><script>late.innerHTML = ${JSON.stringify(late)}</script>`;
  const names = ['?frame', '?named', '?embed', '?object', '?late'];
  // Not kept in memory: who comes back gets it anew. WebKit keeps the last few pages all the same.
  site.page('/', { headers: { 'cache-control': 'no-store' }, body: page(body) });
  const tab = await open(undefined, { cookie: decision(granted) });
  await tab.until(allRun, { args: [names] });
  const others = ['/1', '/2', '/3', '/4'];
  for (const path of others) {
    site.page(path, page());
    await tab.visit(path);
  }
  await tab.setCookie('consentry', decision(refused));
  const hits = thirdParty.hits();
  const nothingIsOpen = async (visits) => {
    await tab.lookedAt();
    assert.deepEqual(await running(tab), []);
    assert.equal(thirdParty.hits(), hits * visits);
    assert.equal(site.log().filter(({ path }) => path === '/').length, visits + 1);
  };
  await tab.reloaded(() => tab.evaluate((count) => void setTimeout(() => history.go(-count)), others.length));
  await nothingIsOpen(1);
  await tab.consent('acceptAll');
  await tab.until(allRun, { args: [names] });
  await tab.setCookie('consentry', decision(refused));
  await tab.reload();
  await nothingIsOpen(2);
});

everywhere('it reloads a page in which a script ran, and runs and opens nothing more in it', async ({ open }) => {
  thirdParty.page('/film', film);
  const script = gated(`src="${thirdParty.url('/count.js?id=a')}"`);
  const tab = await open(page(`${ears}${script}<iframe ${mark('/film?frame')} title="Film"></iframe>`));
  await tab.answer('accept');
  await tab.hasRun('a');
  await tab.until(allRun, { args: [['?frame']] });
  await until(() => thirdParty.hits('/sink/a') > 0);
  const hits = thirdParty.hits();
  await tab.reloaded(() => refuse(tab));
  assert.deepEqual(await tab.lookedAt(), []);
  assert.deepEqual(await running(tab), []);
  assert.equal(thirdParty.hits(), hits);
  assert.equal(site.log().filter(({ path }) => path === '/').length, 2);
});
