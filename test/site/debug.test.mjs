/** The debug overlay: who gets it, and under which conditions. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from 'esbuild';
import {
  configured,
  decision,
  devTag,
  gated,
  granted,
  page,
  pageTests,
  refused,
  says,
  until,
  version,
} from './kit.mjs';
import { allowed, debugUrl, hasElements, overlay } from './overlay.mjs';

const { site, open } = await pageTests();

test('it is not there in production, whatever the address says, unless the site allows for it', async () => {
  const tab = await open(page(gated('', says('a'))), { url: debugUrl });
  await tab.banner();
  await tab.lookedAt();
  assert.equal(await tab.eval(() => document.querySelector('consentry-debug')), null);
  assert.equal(tab.ours().includes('consentry-debug'), false);
});

test('it is fetched by nobody who does not ask for it', async () => {
  for (const [head, path] of [
    [allowed(), '/'],
    [allowed(), '/?debug'],
    [configured() + devTag, '/'],
  ]) {
    const tab = await open(page('', head), { url: path, cookie: decision(granted) });
    await tab.lookedAt();
    assert.deepEqual(tab.ours(), ['consentry']);
    assert.equal(await tab.eval(() => document.querySelector('consentry-debug')), null);
  }
});

for (const [build, head] of [
  ['production, where the site allows for it', allowed()],
  ['the development build', configured() + devTag],
]) {
  test(`it is there in ${build}`, async () => {
    const tab = await open(page('', head), { url: debugUrl });
    await overlay(tab);
    assert.deepEqual(tab.errors, []);
  });
}

test('it shows to a visitor who has decided, and brings no banner along', async () => {
  const tab = await open(page('', allowed()), { url: debugUrl, cookie: decision(granted) });
  await overlay(tab);
  await tab.lookedAt();
  assert.equal(await tab.eval(() => document.querySelectorAll('consentry-banner').length), 0);
});

test('it works under a strict policy, with Trusted Types, beside the banner', async () => {
  const nonce = 'bm9uY2U';
  const policy =
    `script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'none'; default-src 'none'; connect-src 'self';
    require-trusted-types-for 'script'; trusted-types lit-html consentry`.replace(/\s+/g, ' ');
  const collect = `<script>window.violations = []; addEventListener('securitypolicyviolation',
    (event) => window.violations.push(event.effectiveDirective + ' ' + event.sample));</script>`;
  const body = page(gated('', says('a')), collect + allowed()).replaceAll('<script', `<script nonce="${nonce}"`);
  const tab = await open({ headers: { 'content-security-policy': policy }, body }, { url: debugUrl });
  await overlay(tab);
  await tab.press('accept');
  await tab.hasRun('a');
  await hasElements(tab, /open/);
  const look = await tab.eval(() => {
    const { shadowRoot } = document.querySelector('consentry-debug');
    return [
      getComputedStyle(shadowRoot.host).position,
      getComputedStyle(shadowRoot.querySelector('.panel')).borderRadius,
    ];
  });
  assert.deepEqual(look, ['fixed', '16px']);
  assert.deepEqual([await tab.eval(() => globalThis.violations), tab.errors], [[], []]);
});

test('it is there before the body is', async () => {
  let goOn = false;
  site.page('/', {
    body: (async function* () {
      yield `<!doctype html><html lang="en"><head><title>Page</title>${allowed()}`;
      await until(() => goOn, { timeout: 15_000 });
      yield `</head><body><h1>Late</h1>${gated('', says('late'))}</body></html>`;
    })(),
  });
  const tab = await open(undefined, { url: debugUrl, waitUntil: 'commit' });
  await until(() => tab.eval(() => document.querySelector('consentry-debug:popover-open') !== null));
  assert.equal(await tab.eval(() => document.body), null);
  goOn = true;
  await tab.loaded;
  await hasElements(tab, /shut: analytics/);
});

test('it comes with a bundle that has it, in a file of its own', async () => {
  const root = new URL('../..', import.meta.url).pathname;
  const contents = `
    import { createConsent, standardEffects } from 'consentry';
    import { debugOverlay } from 'consentry/debug';
    window.npm = createConsent({ policy: { version: '${version}' }, effects: [...standardEffects(), debugOverlay()] });`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: '/out',
    write: false,
    logLevel: 'error',
    alias: { consentry: `${root}dist/index.js`, 'consentry/debug': `${root}dist/debug.js` },
  });
  for (const { path, text } of outputFiles) {
    const headers = { 'content-type': 'text/javascript; charset=utf-8' };
    site.page(path.replace('/out', '/bundle'), { headers, body: text });
  }
  const html = page(gated('', says('a')), '<script type="module" src="/bundle/stdin.js"></script>');
  const plain = await open(html, { cookie: decision(refused) });
  await until(() => plain.eval(() => Boolean(globalThis.npm)));
  const fetched = () => plain.requests.filter(({ url: asked }) => asked.includes('/mount')).length;
  assert.equal(fetched(), 0);
  const tab = await open(html, { url: debugUrl, cookie: decision(refused) });
  await overlay(tab);
  await hasElements(tab, /shut: analytics is refused/);
});
