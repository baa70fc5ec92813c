/** What a released script finds: itself, its attributes, and the placeholder that it is a copy of. */
import assert from 'node:assert/strict';
import { engineTests } from '../engines/engine-tests.mjs';
import { decision, gated, granted, page, says } from '../site/kit.mjs';

const { everywhere, site, thirdParty } = await engineTests();
const path = (id) => `/count.js?id=${id}`;
const cookie = decision(granted);

everywhere(
  'it gives the copy what a vendor looks for: id, class, data-*, and how it is to be fetched',
  async ({ open }) => {
    const attributes = `id="vendor" class="c" data-site="42" data-consentable="1" async crossorigin="anonymous" title="t"
    referrerpolicy="no-referrer" fetchpriority="low" data-type="" data-consent-group="g" data-consent-repeat
    data-consent-timeout="900" integrity="${thirdParty.integrity(path('a'))}"`;
    const tab = await open(page(gated(`${attributes} src="${thirdParty.url(path('a'))}"`)), { cookie });
    await tab.hasRun('a');
    const { attributes: names, ...seen } = await tab.evaluate('globalThis.__current.a');
    // What it was is decided when it goes into the page.
    delete seen.type;
    assert.deepEqual(seen, {
      id: 'vendor',
      nonce: '',
      async: true,
      crossOrigin: 'anonymous',
      integrity: thirdParty.integrity(path('a')),
      referrerPolicy: 'no-referrer',
      src: thirdParty.url(path('a')),
      dataset: { site: '42', consentable: '1' },
      isConnected: true,
    });
    assert.deepEqual(
      ['class', 'title', 'fetchpriority', 'data-consent-group', 'data-consent-repeat', 'data-consent-timeout'].filter(
        (name) => names.includes(name),
      ),
      ['class', 'title', 'fetchpriority'],
    );
    const [{ headers }] = thirdParty.log('/count.js');
    assert.deepEqual([headers.referer, headers.origin], [undefined, site.origin]);
  },
);

everywhere(
  'it makes document.currentScript the copy, which bears the id, and leaves the placeholder standing',
  async ({ open }) => {
    const look = (id) => `{
    const { currentScript } = document;
    (window.seen ??= {})['${id}'] = currentScript && [
      currentScript.dataset.key,
      currentScript.previousElementSibling?.type,
      document.getElementById('${id}') === currentScript,
      document.querySelectorAll('[id="${id}"]').length,
    ];
    ${says(id)};
  }`;
    site.page('/own.js', { headers: { 'content-type': 'text/javascript' }, body: look('external') });
    const scripts = [
      gated('id="inline" data-key="k"', look('inline')),
      gated('id="external" data-key="k" src="own.js?a=1&amp;b=%20"'),
      gated('id="module" data-key="k" data-type="module"', look('module')),
    ];
    const tab = await open(page(`<div>${scripts.join('')}<b></b></div>`), { cookie });
    await tab.hasRun('inline', 'external', 'module');
    const found = ['k', 'text/plain', true, 1];
    assert.deepEqual(await tab.evaluate('globalThis.seen'), { inline: found, external: found, module: null });
    assert.equal(site.log('/own.js')[0].path, '/own.js?a=1&b=%20');
    const inside = () =>
      [...document.querySelector('div').children].map(({ localName, type }) =>
        type === 'text/plain' ? 'placeholder' : localName,
      );
    const pair = ['placeholder', 'script'];
    assert.deepEqual(await tab.evaluate(inside), [...pair, ...pair, ...pair, 'b']);
    // Whoever made it can take it away.
    await tab.evaluate(() => {
      const div = document.querySelector('div');
      for (const placeholder of div.querySelectorAll('[type="text/plain"]')) div.removeChild(placeholder);
    });
    assert.deepEqual(await tab.lookedAt(), ['inline', 'external', 'module']);
  },
);

everywhere('it runs a module as a module', async ({ open }) => {
  const text = `window.module = [this === undefined, typeof import.meta.url, (await import('/part.mjs')).part]; ${says('m')}`;
  site.page('/part.mjs', { headers: { 'content-type': 'text/javascript' }, body: 'export const part = 1;' });
  const tab = await open(page(gated('data-type="module"', text)), { cookie });
  await tab.hasRun('m');
  assert.deepEqual(await tab.evaluate('globalThis.module'), [true, 'string', 1]);
});

everywhere('it runs what bears the right hash, and nothing that bears a wrong one', async ({ open }) => {
  const hashed = (id, of, more = '') =>
    gated(`crossorigin integrity="${thirdParty.integrity(path(of))}" src="${thirdParty.url(path(id))}" ${more}`);
  const scripts = [
    hashed('forged', 'whole'),
    hashed('whole', 'whole'),
    gated('', says('next')),
    hashed('forged too', 'whole', 'async'),
  ];
  const tab = await open(page(scripts.join('')), { cookie });
  await tab.hasRun('whole', 'next');
  assert.deepEqual(await tab.lookedAt(), ['whole', 'next']);
  assert.deepEqual(
    ['forged', 'whole'].map((id) => thirdParty.hits(path(id)) > 0),
    [true, true],
  );
  assert.equal(thirdParty.hits('/sink/forged'), 0);
});
