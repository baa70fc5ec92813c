/** The released copy, and the placeholder that it is a copy of. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configured, decision, devTag, gated, granted, page, pageTests, says, until } from './kit.mjs';

const { site, thirdParty, open } = await pageTests();
const path = (id) => `/count.js?id=${id}`;
const cookie = decision(granted);

test('it carries attributes over, and leaves what makes the placeholder inert', async () => {
  const attributes = `id="vendor" class="c" data-site="42" data-consentable="1" async crossorigin="anonymous" referrerpolicy="no-referrer"
    fetchpriority="low" data-type="" data-consent-group="g" integrity="${thirdParty.integrity(path('a'))}"`;
  const tab = await open(page(gated(`${attributes} src="${thirdParty.url(path('a'))}"`)), { cookie });
  await tab.hasRun('a');
  const { attributes: names, ...seen } = await tab.eval(() => globalThis.__current.a);
  assert.deepEqual(seen, {
    id: 'vendor',
    nonce: '',
    async: true,
    crossOrigin: 'anonymous',
    integrity: thirdParty.integrity(path('a')),
    referrerPolicy: 'no-referrer',
    type: '',
    src: thirdParty.url(path('a')),
    dataset: { site: '42', consentable: '1' },
    isConnected: true,
  });
  assert.ok(names.includes('class') && names.includes('fetchpriority'));
  const [request] = thirdParty.log('/count.js');
  assert.equal(request.headers.referer, undefined);
  assert.equal(request.headers.origin, site.origin);
});

test('it gives a released script what it looks for: document.currentScript and its own id', async () => {
  const look = (id) =>
    `window.seen_${id} = [document.currentScript?.dataset.key, document.getElementById('${id}') === document.currentScript,
      document.querySelectorAll('#${id}').length];${says(id)}`;
  const tab = await open(page(gated('id="inline" data-key="k"', look('inline'))), { cookie });
  await tab.hasRun('inline');
  assert.deepEqual(await tab.eval(() => globalThis.seen_inline), ['k', true, 1]);
});

test('it leaves the placeholder standing, with the copy after it', async () => {
  const tab = await open(page(`<div id="in">${gated('class="p"', says('a'))}<b></b></div>`), { cookie });
  await tab.hasRun('a');
  const children = await tab.eval(() =>
    [...document.querySelector('#in').children].map(({ localName, type }) => `${localName} ${type}`),
  );
  assert.deepEqual(children, ['script text/plain', 'script released', 'b undefined']);
  // A framework that made it can take it away.
  await tab.eval(() => document.querySelector('#in').removeChild(document.querySelector('.p[type="text/plain"]')));
  assert.deepEqual(await tab.lookedAt(), ['a']);
});

test('it enforces integrity: a wrong one is blocked, and its group goes on', async () => {
  const with1 = (id, of) =>
    gated(`crossorigin integrity="${thirdParty.integrity(path(of))}" src="${thirdParty.url(path(id))}"`);
  const tab = await open(page(with1('forged', 'whole') + with1('whole', 'whole') + gated('', says('next'))), {
    cookie,
  });
  await tab.hasRun('whole', 'next');
  assert.deepEqual(await tab.lookedAt(), ['whole', 'next']);
  assert.equal(thirdParty.hits('/count.js?id=forged'), 1);
  assert.equal(thirdParty.hits('/sink/forged'), 0);
});

test('it runs a module as one', async () => {
  const look = (id) =>
    `window.module_${id} = [this === undefined, document.currentScript, typeof import.meta.url];${says(id)}`;
  const external = `data-type="module" crossorigin src="${thirdParty.url('/module.mjs?id=external')}"`;
  const tab = await open(page(gated('data-type="module" data-k="1"', look('inline')) + gated(external)), { cookie });
  await tab.hasRun('inline', 'external');
  assert.deepEqual(await tab.eval(() => globalThis.module_inline), [true, null, 'string']);
  assert.equal(await tab.eval(() => globalThis.__current.external), null);
});

test('it takes a relative URL from the page, as written', async () => {
  site.page('/deep/vendor.js', { headers: { 'content-type': 'text/javascript' }, body: says('relative') });
  site.page('/deep/page', page(gated('src="vendor.js?a=1&amp;b=%20"')));
  const tab = await open(undefined, { cookie, url: '/deep/page' });
  await tab.hasRun('relative');
  assert.equal(site.log('/deep/vendor')[0].path, '/deep/vendor.js?a=1&b=%20');
});

test('it does nothing worse than fail with what is no URL, and goes on with the group', async () => {
  const broken = gated('src="http://"') + gated('src=""') + gated('src="data:text/javascript,broken("');
  const tab = await open(page(broken + gated('', says('next'))), { cookie });
  await tab.hasRun('next');
  assert.deepEqual(await tab.lookedAt(), ['next']);
});

test('it opens images and frames, closes them on withdrawal, and opens them again', async () => {
  const pixel = thirdParty.url('/pixel.gif');
  const content = `<img id="img" data-consent="analytics" data-src="${pixel}?1" data-srcset="${pixel}?2 1x" alt="">
    <picture><source data-consent="analytics" data-srcset="${pixel}?4"><img data-consent="analytics" data-src="${pixel}?3" alt=""></picture>
    <iframe id="frame" data-consent="analytics" data-src="${thirdParty.url('/frame')}" title="Theirs"></iframe>
    <img data-consent="!analytics" data-src="/own.gif?refused" alt="">`;
  const tab = await open(page(content, configured({ reloadOnWithdraw: 'never' }) + devTag));
  await tab.banner();
  await tab.lookedAt();
  assert.equal(thirdParty.hits(), 0);
  await tab.consent('acceptAll');
  await until(() => thirdParty.hits('/sink/frame') === 1);
  await until(() => thirdParty.hits('/pixel.gif?2') === 1 && thirdParty.hits('/pixel.gif?4') === 1);
  assert.equal(site.hits('/own.gif'), 0);
  await tab.consent('withdraw');
  await until(() => site.hits('/own.gif?refused') === 1);
  const sources = () =>
    tab.eval(() =>
      [...document.querySelectorAll('[data-consent="analytics"]')].flatMap(({ src, srcset }) =>
        [src, srcset].filter(Boolean),
      ),
    );
  assert.deepEqual(await sources(), []);
  await until(() => tab.page.frames().every((frame) => !frame.url().startsWith(thirdParty.origin)));
  await tab.consent('acceptAll');
  await until(() => thirdParty.hits('/sink/frame') === 2);
  assert.equal((await sources()).length, 5);
  assert.equal(
    await tab.eval(() => document.querySelector('img[data-consent="!analytics"]').hasAttribute('src')),
    false,
  );
});
