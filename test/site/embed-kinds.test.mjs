/** Every kind of embed: the demo's page with them, and the recipes of docs/embeds.md as they are written. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { startDemo } from './demo-site.mjs';
import { config, embedTag, openIn, settledIn } from './embed-page.mjs';
import { launch, until } from './harness.mjs';
import { decision, page, pageTests, refused, tag } from './kit.mjs';

const { open } = await pageTests();
const demo = await startDemo();
const chromium = await launch({ site: demo });
after(async () => {
  await chromium.close();
  await demo.close();
});

const text = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const docs = await text('docs/embeds.md');
const axe = await text('node_modules/axe-core/axe.min.js');

const boxesIn = (tab) =>
  tab.page.evaluate(() =>
    [...document.querySelectorAll('consentry-embed')].map((one) => {
      const { top, width, height } = one.getBoundingClientRect();
      return [top, width, height].map(Math.round);
    }),
  );

test('the demo asks for nothing before, opens six kinds in their places, and shuts them again', async () => {
  const tab = await chromium.newPage({ viewport: { width: 1280, height: 3000 } });
  await tab.visit('/embeds/');
  await settledIn(tab);
  await tab.page.evaluate(() => globalThis.consentry.rejectAll());
  const before = await boxesIn(tab);
  await tab.page.evaluate(axe);
  const { violations } = await tab.page.evaluate(() => globalThis.axe.run());
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id} ${nodes[0].html}`),
    [],
  );
  assert.equal(demo.hits(), 0);
  await tab.page.evaluate(() => globalThis.consentry.acceptAll());
  await until(() => demo.hits() >= 6);
  await until(async () => (await boxesIn(tab))[3][2] < before[3][2], { message: 'the post is as high as it says' });
  const opened = await boxesIn(tab);
  assert.deepEqual(opened.slice(0, 3), before.slice(0, 3));
  await tab.page.evaluate(() => globalThis.consentry.withdraw());
  await until(async () => String(await boxesIn(tab)) === String(before), { message: 'all is as it was' });
  assert.deepEqual(tab.errors, []);
});

test('the script that follows the height of a post is the one that is documented', async () => {
  const [, ...lines] = (await text('demo/pages/embeds/post-height.js')).trim().split('\n');
  assert.ok(docs.includes(lines.join('\n')));
});

const recipes = [...docs.matchAll(/```html\n(<consentry-embed[^]*?<\/consentry-embed>)\n```/g)].map(([, html]) => html);
const service = (id) => ({ id, name: id, provider: `${id} Ltd`, category: 'functional' });
const ids = ['youtube', 'vimeo', 'openstreetmap', 'mastodon', 'our-forms', 'maps'];

test('each recipe of the documentation asks, and opens what it names', async () => {
  assert.ok(recipes.length >= 7);
  // Nobody is asked for anything from a test.
  const headers = { 'content-security-policy': "frame-src 'none'; img-src 'self'" };
  const body = page(recipes.join('\n'), config({ services: ids.map(service) }) + tag + embedTag('defer', '.dev'));
  const tab = await open({ headers, body }, { cookie: decision(refused) });
  await settledIn(tab);
  assert.deepEqual(await openIn(tab), [0, recipes.length]);
  assert.deepEqual(
    tab.console.filter(({ text: line = '' }) => line.includes('This <consentry-embed>')),
    [],
  );
  const opened = await tab.eval(() =>
    [...document.querySelectorAll('consentry-embed')].map((one) => {
      one.shadowRoot.querySelector('button').click();
      const frame = one.shadowRoot.querySelector('iframe');
      return [frame.getAttribute('src') === one.getAttribute('src'), frame.title === one.title && one.title !== ''];
    }),
  );
  assert.deepEqual(
    opened,
    recipes.map(() => [true, true]),
  );
});
