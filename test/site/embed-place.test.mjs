/** <consentry-embed> takes the same room before and after, and its text is readable whatever its picture: measured by the browser. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { PNG } from 'pngjs';
import { config, embedTag, openIn, pressIn, settledIn } from './embed-page.mjs';
import { decision, granted, page, pageTests, refused, tag, until } from './kit.mjs';

const { site, thirdParty, open } = await pageTests();
const axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** As docs/embeds.md says, and a page around it. */
const style = `<style>
  consentry-embed { aspect-ratio: 16 / 9 }
  @media (max-width: 30rem) { consentry-embed { aspect-ratio: 4 / 5 } }
  consentry-embed:not(:defined) { display: block }
  .post, .form { aspect-ratio: auto; height: 30rem }
  .map { aspect-ratio: 4 / 3; min-height: 24rem }
</style>`;

const observer = `<script>window.shifts = []; new PerformanceObserver((list) => {
  for (const { value, sources } of list.getEntries()) shifts.push([value, ...sources.map(({ node }) => node?.localName)]);
}).observe({ type: 'layout-shift', buffered: true });</script>`;

const one = (kind, service, attributes = '') =>
  `<consentry-embed class="${kind}" kind="${kind}" service="${service}" title="Our ${kind}" ${attributes}
    src="${thirdParty.url(`/frame?id=${kind}`)}"></consentry-embed><p>What follows ${kind}.</p>`;

const kinds = () =>
  one('media', 'films', 'poster="/own.svg"') + one('map', 'maps') + one('post', 'films') + one('form', 'maps');

const picture = (content) => ({
  headers: { 'content-type': 'image/svg+xml' },
  body: `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="36">${content}</svg>`,
});

const fill = (colour) => `<rect width="64" height="36" fill="${colour}"/>`;

/** A checkerboard of single pixels. */
const noise = Array.from({ length: 32 * 36 }, (_, index) => {
  const y = Math.floor(index / 32);
  return `<path d="M${(index % 32) * 2 + (y % 2)} ${y}h1v1h-1z"/>`;
}).join('');

const html = (body, extra = {}) => page(body, `${observer}${style}${config(extra)}${tag}${embedTag()}`);

const shiftsIn = (tab) => tab.eval(() => globalThis.shifts);

/** Two frames, so that what has moved has been reported. */
const painted = (tab) =>
  tab.eval(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))));

for (const width of [320, 768, 1280]) {
  for (const language of ['en', 'de']) {
    test(`it moves nothing at ${width} pixels in ${language}: coming, opening, falling shut, by any answer`, async () => {
      site.page('/own.svg', picture(fill('navy')));
      const tab = await open(html(kinds(), { language }), {
        cookie: decision(refused),
        viewport: { width, height: 3000 },
      });
      await settledIn(tab);
      await tab.page.waitForFunction(
        (wanted) =>
          document
            .querySelector('consentry-embed')
            .shadowRoot.querySelector('[part=note]:not([hidden]) > [part=details]')?.lang === wanted,
        {},
        language,
      );
      await painted(tab);
      await pressIn(tab, language === 'en' ? 'Load once' : 'Einmal laden');
      await painted(tab);
      await tab.consent('acceptAll');
      await until(async () => (await openIn(tab))[0] === 4);
      await painted(tab);
      await tab.consent('withdraw');
      await painted(tab);
      assert.deepEqual([await openIn(tab), await shiftsIn(tab)], [[0, 4], []]);
    });
  }
}

test('it moves nothing under a visitor who came with consent and takes it back', async () => {
  site.page('/own.svg', picture(fill('navy')));
  const viewport = { width: 320, height: 3000 };
  // Without a word of the page on its size.
  const bare = html(kinds()).replace(style, '<style>consentry-embed { display: block; aspect-ratio: 16 / 9 }</style>');
  const tab = await open(bare, { cookie: decision(granted), viewport });
  await until(async () => (await openIn(tab))[0] === 4);
  await painted(tab);
  await tab.consent('withdraw');
  await settledIn(tab);
  await painted(tab);
  assert.deepEqual([await openIn(tab), await shiftsIn(tab)], [[0, 4], []]);
});

/** The pixels of what is said, with a picture of this content above. */
async function noteOver(content, theme) {
  site.page('/own.svg', picture(content));
  const body = `<div style="max-width: 640px">${one('media', 'films', 'poster="/own.svg"')}</div>`;
  const link = `<style>${theme}</style>`;
  const tab = await open(html(link + body), { cookie: decision(refused), viewport: { width: 700, height: 900 } });
  await settledIn(tab);
  await tab.page.waitForFunction(
    () => document.querySelector('consentry-embed').shadowRoot.querySelector('img').naturalWidth === 64,
  );
  const [picture_, note] = await tab.eval(() => {
    const { shadowRoot } = document.querySelector('consentry-embed');
    return ['img', '[part=note]'].map((name) => {
      const { x, y, width, height } = shadowRoot.querySelector(name).getBoundingClientRect();
      return { x, y: Math.ceil(y), width, height: Math.floor(height) - 1 };
    });
  });
  assert.ok(picture_.height > 60, 'the picture is seen');
  const pixels = async (clip) => PNG.sync.read(Buffer.from(await tab.page.screenshot({ clip }))).data;
  return { picture: await pixels(picture_), note: await pixels(note) };
}

test('it is as readable under a picture that is white, black or noise as under none', async () => {
  const theme = await readFile(new URL('../../dist/cdn/themes/paper.css', import.meta.url), 'utf8');
  const [white, black, mixed] = [
    await noteOver(fill('#fff'), theme),
    await noteOver(fill('#000'), theme),
    await noteOver(fill('#fff') + noise, theme),
  ];
  assert.ok(!white.picture.equals(black.picture), 'they are different pictures');
  assert.ok(!white.picture.equals(mixed.picture));
  assert.ok(white.note.equals(black.note), 'the note over black is that over white');
  assert.ok(white.note.equals(mixed.note), 'and that over noise');
});

for (const theme of ['', 'civic', 'ink', 'meadow', 'night', 'paper']) {
  for (const scheme of ['light', 'dark']) {
    test(`it has nothing that axe finds, in ${theme || 'our own colours'}, ${scheme}`, async () => {
      site.page('/own.svg', picture(fill('#fff') + noise));
      const css = theme && (await readFile(new URL(`../../dist/cdn/themes/${theme}.css`, import.meta.url), 'utf8'));
      const own = `<style>:root { color-scheme: ${scheme}; background: Canvas } ${css}</style>`;
      const tab = await open(html(own + kinds()), {
        cookie: decision(refused),
        viewport: { width: 600, height: 2600 },
      });
      await settledIn(tab);
      await tab.eval(axe);
      const found = await tab.eval(async () => {
        const { violations, incomplete } = await globalThis.axe.run('consentry-embed');
        return [...violations, ...incomplete.filter(({ id }) => id === 'color-contrast')].map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html: text }) => text).join(', ')}`,
        );
      });
      assert.deepEqual(found, []);
    });
  }
}
