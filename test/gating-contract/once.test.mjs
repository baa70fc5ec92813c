/** A script runs once for each element and each URL, but where it says so. */
import assert from 'node:assert/strict';
import { engineTests } from '../engines/engine-tests.mjs';
import { configured, gated, page, says, tag } from '../site/kit.mjs';

const { everywhere, site, thirdParty } = await engineTests();
const head = configured({ reloadOnWithdraw: 'never' }) + tag;
const javascript = { 'content-type': 'text/javascript' };

everywhere(
  'it runs an element once and a URL once, however often they are named, moved or copied',
  async ({ open }) => {
    site.page('/own.js', { headers: javascript, body: says('own') });
    const url = thirdParty.url('/count.js?id=a');
    const again = gated(`data-src="${url}"`).replace('analytics', 'advertising');
    const own = gated('src="own.js"') + gated(`src="${site.url('/own.js')}"`) + gated('src="./own.js" async');
    const twins = gated('', says('twin')).repeat(2);
    const tab = await open(page(`<div>${gated(`src="${url}"`)}${again}${own}${twins}</div>`, head));
    await tab.answer('accept');
    const expected = ['a', 'own', 'twin', 'twin'];
    assert.deepEqual((await tab.hasRun('a', 'own', 'twin')).sort(), expected);
    await tab.evaluate(() => {
      const div = document.querySelector('div');
      // All: what is gated, and what was released.
      for (const script of div.querySelectorAll('script')) div.prepend(script);
      document.documentElement.append(div);
      for (const script of div.querySelectorAll('[src*=count]')) document.body.append(script.cloneNode());
    });
    await tab.consent('rejectAll');
    await tab.consent('acceptAll');
    assert.deepEqual((await tab.lookedAt()).sort(), expected);
    assert.equal(thirdParty.hits('/count.js'), 1);
    assert.equal(site.hits('/own.js'), 1);
  },
);

everywhere('it runs a URL again for each new element with data-consent-repeat, and once for each', async ({ open }) => {
  const script = gated(`data-consent-repeat src="${thirdParty.url('/count.js?id=a')}"`);
  const once = gated(`src="${thirdParty.url('/count.js?id=once')}"`);
  const tab = await open(page(`<main>${script}${once}</main>`, head));
  assert.deepEqual(await tab.lookedAt(), []);
  await tab.answer('accept');
  await tab.hasRun('a', 'once');
  // As a router does that swaps the content.
  const swap = (html) => {
    const main = document.createElement('main');
    main.innerHTML = html;
    document.querySelector('main').replaceWith(main);
  };
  const runs = (count) => globalThis.__ran.filter((id) => id === 'a').length >= count;
  for (const count of [2, 3]) {
    await tab.evaluate(swap, script + once);
    await tab.until(runs, { args: [count] });
  }
  await tab.evaluate(() => document.body.append(document.querySelector('[data-consent-repeat]')));
  await tab.lookedAt();
  assert.deepEqual((await tab.ran()).sort(), ['a', 'a', 'a', 'once']);
});
