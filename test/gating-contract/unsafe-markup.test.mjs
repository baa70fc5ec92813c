/** What a gate cannot hold, or was not meant to: the development build names it, with the cure. */
import assert from 'node:assert/strict';
import { engineTests, listener } from '../engines/engine-tests.mjs';
import { javascript } from '../site/bundle.mjs';
import { configured, decision, devTag, gated, granted, page, says, tag } from '../site/kit.mjs';

const { everywhere, site, thirdParty } = await engineTests();
const cookie = decision(granted);
const html = (body, script = devTag) => page(body, listener() + configured() + script);
const pixel = thirdParty.url('/pixel.gif');

/** What the development build told as errors, once it has looked at all. */
const told = async (tab) => {
  await tab.lookedAt();
  const { console } = await tab.heard();
  return console.filter(({ type, text }) => type === 'error' && text.startsWith('[consentry]')).map(({ text }) => text);
};

everywhere('it reports a script that bears data-consent and runs, with the cure', async ({ open }) => {
  const executable = `<script data-consent="analytics">${says('classic')}</script>
    <script type="module" data-consent="analytics">${says('module')}</script>
    <script type="text/javascript" data-consent="analytics">${says('named')}</script>`;
  const tab = await open(html(executable + gated('', says('held'))));
  await tab.hasRun('classic', 'module', 'named');
  const lines = await told(tab);
  assert.equal(lines.length, 3);
  for (const line of lines) assert.match(line, /runs before consent.*type="text\/plain"/);
  assert.equal(lines.filter((line) => line.includes('data-type="module"')).length, 1);
  assert.deepEqual(await tab.ran(), ['classic', 'named', 'module']);
});

everywhere('it reports a gated import map, and never releases one', async ({ open }) => {
  const map = JSON.stringify({ imports: { vendor: thirdParty.url('/module.mjs?id=vendor') } });
  const tab = await open(html(gated('data-type="importmap"', map) + gated('', says('next'))), { cookie });
  await tab.hasRun('next');
  const lines = await told(tab);
  assert.equal(lines.length, 1);
  assert.match(lines[0], /import map cannot be gated/);
  assert.equal(await tab.evaluate(() => document.querySelectorAll('script[type=importmap]').length), 0);
  const imported = (path) => import(path).then(String, () => 'refused');
  assert.equal(await tab.evaluate(imported, 'vendor'), 'refused');
});

everywhere('it reports content that bears data-consent and loads, naming the attribute to use', async ({ open }) => {
  const bad = `<img data-consent="analytics" src="${pixel}?1" alt="">
    <iframe data-consent="analytics" src="/blank" title=""></iframe>
    <video data-consent="analytics"><source src="${pixel}?2"></video>
    <object data-consent="analytics" data="${pixel}?3"></object>
    <link data-consent="analytics" rel="stylesheet" href="/none.css">`;
  const good = `<img data-consent="analytics" src="/blank" data-src="${pixel}?4" alt="">
    <picture data-consent="analytics"><source data-srcset="${pixel}?5"><img data-src="${pixel}?6" alt=""></picture>`;
  const tab = await open(html(bad + good));
  const lines = await told(tab);
  const cures = lines.map((line) =>
    /This <(\w+)> loads before consent.*Call it ([\w-]+)\./.exec(line)?.slice(1).join(' '),
  );
  // A player is looked at again with its sources, when the parser has come to them.
  assert.deepEqual(cures.sort(), [
    'iframe data-src',
    'img data-src',
    'link data-href',
    'object data-src',
    'source data-src',
  ]);
  assert.equal(thirdParty.hits('/pixel.gif?4') + thirdParty.hits('/pixel.gif?5') + thirdParty.hits('/pixel.gif?6'), 0);
});

everywhere('it reports a pixel in <noscript>, which nobody can hold back', async ({ open }) => {
  const tab = await open(html(`<noscript><img src="${pixel}"></noscript><noscript><p>Text</p></noscript>`));
  const lines = await told(tab);
  assert.equal(lines.length, 1);
  assert.match(lines[0], /<noscript> loads something.*Remove it/);
});

everywhere(
  'it reports document.write in released code, which the browser ignores in an external script',
  async ({ open }) => {
    site.page('/writes.js', javascript(`document.write('<b id="written"></b>'); ${says('writes')}`));
    const tab = await open(html(`<main>Page</main>${gated('src="/writes.js"')}${gated('', says('next'))}`), { cookie });
    await tab.hasRun('writes', 'next');
    const lines = await told(tab);
    assert.equal(lines.length, 1);
    assert.match(lines[0], /A released script calls document\.write/);
    const seen = () => [document.querySelector('main').textContent, document.querySelector('#written')];
    assert.deepEqual(await tab.evaluate(seen), ['Page', null]);
  },
);

everywhere(
  'it reports document.writeln in released code, which wipes the page in an inline script',
  async ({ open }) => {
    const tab = await open(html('<main>Page</main>'), { cookie });
    await tab.evaluate((text) => {
      const script = Object.assign(document.createElement('script'), { type: 'text/plain', text });
      script.dataset.consent = 'analytics';
      document.body.append(script);
    }, `document.writeln('<b>wiped</b>'); document.close();`);
    await tab.until(() => globalThis.__heard.console.some(({ text }) => text.includes('calls document.writeln')));
    assert.equal((await tab.evaluate(() => document.documentElement.textContent)).trim(), 'wiped');
  },
);

everywhere(
  'it leaves document.write alone, and says nothing, in production and in code that is not gated',
  async ({ open }) => {
    const writing = `<script>document.write('<b id="written"></b>')</script>`;
    for (const script of [tag, devTag]) {
      const tab = await open(html(`${writing}<script data-consent="analytics">${says('early')}</script>`, script));
      const lines = await told(tab);
      assert.equal(lines.length, script === tag ? 0 : 1);
      assert.ok(await tab.evaluate(() => document.querySelector('#written') !== null));
      const native = () => !Object.hasOwn(document, 'write');
      assert.equal(await tab.evaluate(native), script === tag);
    }
  },
);
