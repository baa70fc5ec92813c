/** The examples of docs/gating.md, as a page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { configured, devTag, page, pageTests } from '../site/kit.mjs';

const { site, thirdParty, open } = await pageTests();
const examples = [...readFileSync('docs/gating.md', 'utf8').matchAll(/```html\n([^]*?)```/g)].map(([, html]) => html);
/** What the last example hands over. */
const film = '<my-film><template shadowrootmode="open"></template></my-film>';

test('the examples load nothing before consent, and the development build has nothing against them', async () => {
  const html = examples.join('').replaceAll('https://example.com', thirdParty.origin);
  const services = [{ id: 'hotjar', name: 'Hotjar', provider: 'Hotjar Ltd', category: 'analytics' }];
  const tab = await open(page(film + html, configured({ services }) + devTag));
  await tab.banner();
  await tab.lookedAt();
  assert.deepEqual(
    tab.console.filter(({ text }) => text.includes('[consentry]')),
    [],
  );
  assert.deepEqual(tab.errors, []);
  assert.equal(thirdParty.hits(), 0);
  const own = site.log().map(({ path }) => path);
  assert.deepEqual(
    own.filter((path) => !path.startsWith('/consentry/')),
    ['/', '/no-map.png'],
  );
});

test('every element of the examples opens once granted', async () => {
  const html = examples.join('').replaceAll('https://example.com', thirdParty.origin);
  const tab = await open(page(film + html, configured() + devTag));
  await tab.consent('acceptAll');
  await tab.page.waitForFunction(() =>
    [...document.querySelectorAll('[data-consent]:not(script)')].every(
      (element) => element.matches('[src], [srcset], [href], [data]') || element.querySelector('[src], [srcset]'),
    ),
  );
  assert.ok((await tab.eval(() => document.querySelectorAll('[data-consent]').length)) > 15);
});
