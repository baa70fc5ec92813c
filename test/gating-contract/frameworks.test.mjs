/** Trees with gated nodes in them that React, Vue and Svelte render, update and take away. */
import assert from 'node:assert/strict';
import { engineTests, listener } from '../engines/engine-tests.mjs';
import { javascript } from '../site/bundle.mjs';
import { until } from '../site/harness.mjs';
import { configured, page, tag } from '../site/kit.mjs';
import { frameworkApps } from './framework-apps.mjs';

const { everywhere, site, thirdParty } = await engineTests();
const apps = await frameworkApps(thirdParty.origin);

const shown = () => ({
  list: [...document.querySelectorAll('li b')].map(({ textContent }) => textContent).join(''),
  row: [...document.querySelectorAll('p i')].map(({ textContent }) => textContent).join(''),
  // The neighbours of a gated node, whatever stands between them.
  box: [...document.querySelectorAll('section > div > :not(script)')].map(({ localName }) => localName).join(' '),
});

/** @param {'react' | 'vue' | 'svelte'} name */
const survives =
  (name) =>
  async ({ open }) => {
    site.page('/app.js', javascript(apps[name]));
    const head = listener() + configured() + tag;
    const tab = await open(page('<div id="root"></div><script src="/app.js"></script>', head));
    const set = (items, isShown) =>
      tab.evaluate((list, is) => globalThis.app.set({ items: list, shown: is }), [...items], isShown);
    assert.deepEqual(await tab.lookedAt(), []);
    assert.equal(thirdParty.hits(), 0);

    await tab.answer('accept');
    await tab.hasRun('external', 'inline', 'li 1', 'li 2', 'li 3', 'p 1', 'p 2', 'p 3');
    await until(() => thirdParty.hits('/pixel.gif') === 1 && thirdParty.hits('/frame') === 1);

    await set('4312', true);
    await tab.hasRun('li 4', 'p 4', 'shown');
    const box = 'span img iframe em';
    assert.deepEqual(await tab.evaluate(shown), { list: '4312', row: '4312', box });
    await set('24', false);
    assert.deepEqual(await tab.evaluate(shown), { list: '24', row: '24', box });
    await set('1234', true);
    assert.deepEqual(await tab.evaluate(shown), { list: '1234', row: '1234', box });
    const ran = await tab.lookedAt();
    // What stayed, or only moved, did not run again; what was taken away and made anew did.
    const timesOf = (id) => ran.filter((one) => one === id).length;
    assert.deepEqual(['external', 'inline', 'li 2', 'p 4', 'li 1', 'shown'].map(timesOf), [1, 1, 1, 1, 2, 2]);

    await tab.evaluate(() => globalThis.app.unmount());
    const left = () => [document.querySelector('#root').textContent, document.querySelectorAll('#root *').length];
    assert.deepEqual(await tab.evaluate(left), ['', 0]);
    const { errors, console } = await tab.heard();
    assert.deepEqual([errors, console.filter(({ type }) => /warn|error/.test(type))], [[], []]);
  };

everywhere('it disturbs nothing that React renders, updates and unmounts', survives('react'));
everywhere('it disturbs nothing that Vue renders, updates and unmounts', survives('vue'));
everywhere('it disturbs nothing that Svelte renders, updates and unmounts', survives('svelte'));
