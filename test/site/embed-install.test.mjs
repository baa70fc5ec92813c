/** How <consentry-embed> comes into a page: as a file, as a module, in a bundle, in any order, under any policy, or not at all. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from 'esbuild';
import { config, embed, embedTag, openIn, pressIn, services, settledIn } from './embed-page.mjs';
import { decision, devTag, granted, page, pageTests, refused, tag, until, version } from './kit.mjs';

const { site, thirdParty, open } = await pageTests();
const film = (id = 1) => thirdParty.url(`/frame?id=${id}`);
const link = '<a href="/film">Watch it there</a>';
const asked = (count) => until(() => thirdParty.hits('/frame') >= count, { message: `${count} frames are asked for` });
const root = new URL('../..', import.meta.url).pathname;

/** As a site's own bundler makes it, of the built package. */
async function bundled(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'error',
    alias: { 'consentry/embed': `${root}dist/embed.js`, consentry: `${root}dist/index.js` },
  });
  return outputFiles[0].text;
}

const create = `createConsent({ policy: { version: '${version}' }, services: ${JSON.stringify(services)} })`;
const bundles = {
  'an import before createConsent': `import 'consentry/embed'; import { createConsent } from 'consentry'; ${create};`,
  'an import long after createConsent': `import { createConsent } from 'consentry'; ${create};
    setTimeout(() => import('consentry/embed'), 100);`,
  'a createConsent long after the import': `import 'consentry/embed'; import { createConsent } from 'consentry';
    setTimeout(() => ${create}, 100);`,
};
const early = (id) => embedTag('').replace('<script', `<script id="${id}"`);

/** In the head, by what they are. */
const heads = {
  'a file before our script': config() + embedTag('') + tag,
  'a file after our script': config() + tag + embedTag(''),
  'a deferred file': config() + tag + embedTag(),
  'a module': config() + tag + embedTag('type="module"'),
  'the file twice': config() + early('one') + tag + early('two'),
  'the development build': config() + devTag + embedTag('', '.dev'),
  ...Object.fromEntries(Object.keys(bundles).map((name) => [name, '<script src="/bundle.js" defer></script>'])),
  'a bundle beside a script tag': config() + tag + '<script src="/bundle.js" defer></script>' + embedTag(),
};

async function serve(name) {
  const body = await bundled(bundles[name] ?? bundles['an import before createConsent']);
  site.page('/bundle.js', { headers: { 'content-type': 'text/javascript; charset=utf-8' }, body });
}

for (const [name, head] of Object.entries(heads)) {
  test(`it is shut, asks, and follows what stands, as ${name}`, async () => {
    await serve(name);
    const tab = await open(page(embed(film(1)) + embed(film(2)), head), { cookie: decision(refused) });
    await settledIn(tab);
    assert.deepEqual([await openIn(tab), thirdParty.hits()], [[0, 2], 0]);
    await pressIn(tab, 'Always allow Films');
    await asked(2);
    // Parsed with the frame in it, as a returning visitor meets it.
    await tab.visit('/');
    await asked(4);
    await settledIn(tab);
    assert.deepEqual([await openIn(tab), thirdParty.hits('/frame')], [[2, 2], 4]);
    assert.deepEqual(tab.errors, []);
    assert.deepEqual(
      tab.console.filter(({ type }) => type === 'error'),
      [],
    );
  });
}

test('it works under a strict policy, with Trusted Types', async () => {
  const nonce = 'bm9uY2U';
  const policy =
    `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'none'; img-src 'self'; ` +
    `frame-src ${thirdParty.origin}; require-trusted-types-for 'script'; trusted-types lit-html consentry`;
  const collect = `<script>window.violations = []; addEventListener('securitypolicyviolation',
    (event) => violations.push(event.effectiveDirective + ' ' + event.blockedURI));</script>`;
  const head = (collect + config() + tag + embedTag()).replaceAll('<script', `<script nonce="${nonce}"`);
  site.page('/own.gif', { headers: { 'content-type': 'image/gif' }, body: 'GIF89a' });
  const body = page(embed(film(), 'service="films" aspect-ratio="1/1" poster="/own.gif"'), head);
  const tab = await open({ headers: { 'content-security-policy': policy }, body }, { cookie: decision(refused) });
  await pressIn(tab, 'Load once');
  await asked(1);
  const [width, height] = await tab.eval(() => {
    const box = globalThis.document.querySelector('consentry-embed').getBoundingClientRect();
    return [box.width, box.height];
  });
  assert.equal(width, height, 'it is styled');
  assert.deepEqual([await tab.eval(() => globalThis.violations), tab.errors], [[], []]);
});

test('it is a link to the content where no script runs, or its own does not come', async () => {
  const html = page(embed(film(), 'service="films"', link), config() + tag + embedTag());
  const scriptless = await open(html, { javascript: false });
  assert.ok(await scriptless.page.waitForSelector('consentry-embed a', { visible: true }));
  site.fault('/consentry/consentry-embed.js', { status: 404 });
  const tab = await open(html, { cookie: decision(granted) });
  assert.ok(await tab.page.waitForSelector('consentry-embed a', { visible: true }));
  await tab.lookedAt();
  assert.equal(thirdParty.hits(), 0);
});

test('it loads its poster from the own host alone, and only while it is shut', async () => {
  site.page('/own.gif', { headers: { 'content-type': 'image/gif' }, body: 'GIF89a' });
  const theirs = `service="films" poster="${thirdParty.url('/pixel.gif')}"`;
  const body = embed(film(1), 'service="films" poster="/own.gif"') + embed(film(2), theirs);
  const tab = await open(page(body, config() + tag + embedTag()), { cookie: decision(refused) });
  await settledIn(tab);
  await until(() => site.hits('/own.gif') === 1);
  await tab.lookedAt();
  assert.equal(thirdParty.hits(), 0);
  await tab.consent('acceptAll');
  await tab.visit('/');
  await asked(4);
  assert.deepEqual([site.hits('/own.gif'), thirdParty.hits('/pixel.gif')], [1, 0]);
});

test('it opens within a page that is being parsed, at its place, and keeps its place', async () => {
  let rest = false;
  site.page('/', {
    body: (async function* () {
      yield page(embed(film()), config() + tag + embedTag('')).replace(/<\/body>.*/s, '<p>more');
      await until(() => rest);
      yield '</body></html>';
    })(),
  });
  const tab = await open(undefined, { cookie: decision(granted), waitUntil: 'commit' });
  await asked(1);
  assert.equal(await tab.eval(() => globalThis.document.readyState), 'loading');
  const heightOf = () =>
    tab.eval(() => globalThis.document.querySelector('consentry-embed').getBoundingClientRect().height);
  const before = await heightOf();
  rest = true;
  await tab.loaded;
  assert.equal(await heightOf(), before);
});
