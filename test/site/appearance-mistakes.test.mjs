/** Wrong values of `appearance` in production: a mistake costs neither the question nor the page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configured, page, pageTests, tag, until } from './kit.mjs';

const { open } = await pageTests();

for (const [name, appearance] of Object.entries({
  'no list of links': { links: null },
  'a list of no links': { links: [null, 5] },
  'no level of a heading': { headingLevel: '2 x' },
  'a picture that is none': { logo: 5 },
}))
  test(`it asks all the same, and can be answered, where a site gives ${name}`, async () => {
    const tab = await open(page('', configured({ appearance: { layout: 'modal', ...appearance } }) + tag));
    await tab.press('reject');
    await until(async () => (await tab.cookies()).length === 1);
    assert.equal(await tab.eval(() => document.body.inert), false);
  });

test('it lays a bar along its edge, whatever corner is named', async () => {
  const tab = await open(page('', configured({ appearance: { layout: 'bar', position: 'top-end' } }) + tag));
  await tab.banner();
  const { top, height } = await tab.eval(() =>
    document.querySelector('consentry-banner').getBoundingClientRect().toJSON(),
  );
  assert.deepEqual([top, height < 400], [0, true]);
});
