import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import {
  configuration,
  configured,
  decision,
  devTag,
  gated,
  granted,
  page,
  pageTests,
  says,
  tag,
  until,
} from './kit.mjs';

const { site, thirdParty, open } = await pageTests();
const counted = () => gated(`src="${thirdParty.url('/count.js?id=a')}"`);
const withUrl = (dev = false) => (dev ? devTag : tag).replace('src', 'data-config="/settings.json" src');
const json = { 'content-type': 'application/json' };
const inlined = async (attributes) => `<script ${attributes}>${await readFile(`${cdn}/consentry.js`, 'utf8')}</script>`;
const cdn = new URL('../../dist/cdn', import.meta.url).pathname;

/** Nothing was granted, asked, stored or fetched, and the page goes on as if we were not there. */
async function isUsableAndShut(tab) {
  assert.equal(await tab.eval(() => document.querySelectorAll('consentry-banner').length), 0);
  assert.equal(thirdParty.hits(), 0);
  await tab.page.click('#theirs');
  assert.equal(await tab.eval(() => globalThis.clicks), 1);
  assert.deepEqual(
    (await tab.cookies()).map(({ value }) => value),
    [],
  );
}
const button = '<button id="theirs" onclick="window.clicks = 1">Buy</button>';

test('it is configured by a URL', async () => {
  site.page('/settings.json', { headers: json, body: configuration({ texts: { title: 'From a file' } }) });
  const tab = await open(page(counted(), withUrl()));
  await tab.banner();
  assert.equal(await tab.eval(() => document.querySelector('[slot=title]').textContent), 'From a file');
  await tab.press('accept');
  await tab.hasRun('a');
});

test('it grants nothing until a slow configuration has come, then what was decided', async () => {
  let come = false;
  site.page('/settings.json', {
    headers: json,
    body: (async function* () {
      await until(() => come);
      yield configuration();
    })(),
  });
  const tab = await open(page(counted() + button, withUrl()), { cookie: decision(granted) });
  await until(() => site.hits('/settings.json'));
  await tab.page.click('#theirs');
  assert.equal(thirdParty.hits(), 0);
  come = true;
  await tab.hasRun('a');
  assert.deepEqual(tab.ours(), ['consentry']);
});

const wrong = {
  'is missing (404)': { status: 404, body: 'Not found' },
  'is missing, and JSON says so': { status: 404, headers: json, body: '{"error": "not found"}' },
  'fails (500)': { status: 500, body: '' },
  'is malformed': { headers: json, body: '{"policy": {"version": "1"},}' },
  'is a page of HTML': { body: '<!doctype html><title>Log in</title>' },
  'is null': { headers: json, body: 'null' },
  'is a list': { headers: json, body: '[]' },
  'is empty': { headers: json, body: '{}' },
  'has no version': { headers: json, body: '{"policy": {}}' },
};
for (const [build, dev] of [
  ['', false],
  [', and tells its cure in development', true],
]) {
  test(`it denies everything, with one error, where the configuration is wrong${build}`, async () => {
    site.page('/settings.json', wrong['is malformed']);
    const tab = await open(page(counted() + button, withUrl(dev)));
    await until(() => tab.errors.length > 0);
    for (const [what, answer] of Object.entries(wrong)) {
      site.page('/settings.json', answer);
      tab.errors.length = 0;
      await tab.visit('/');
      await until(() => tab.errors.length > 0, { message: `an error where it ${what}` });
      assert.equal(tab.errors.length, 1, `it ${what}: ${tab.errors.join('\n')}`);
      if (dev)
        assert.match(tab.errors[0], /^\[consentry\] [\w-]+ at (\S*settings\.json|config|policy(\.version)?)\. ./, what);
      await isUsableAndShut(tab);
    }
  });
}

test('it denies everything where the configuration cannot be reached', async () => {
  site.page('/settings.json', { destroy: true });
  const tab = await open(page(counted() + button, withUrl()));
  await until(() => tab.errors.length > 0);
  assert.equal(tab.errors.length, 1);
  await isUsableAndShut(tab);
});

test('it says once where a configuration is missing or malformed in the page, and denies everything', async () => {
  const tab = await open('');
  for (const [element, code] of [
    ['', 'config-not-found'],
    [configured().replace('}}', '},}'), 'config-json'],
    [configured().replace(/\{.*\}/, '{"policy": {}}'), 'policy-version'],
  ]) {
    for (const script of [tag, devTag]) {
      tab.errors.length = 0;
      site.page('/', page(counted() + button, element + script));
      await tab.visit('/');
      await until(() => tab.errors.length > 0);
      assert.equal(tab.errors.length, 1);
      if (script === devTag) assert.ok(tab.errors[0].startsWith(`[consentry] ${code} at `), tab.errors[0]);
      await isUsableAndShut(tab);
    }
  }
});

test('it works inlined in the head, with data-ui: not one byte for who has decided', async () => {
  const head = configured() + (await inlined('data-ui="/consentry/consentry-ui.js"'));
  const tab = await open(page(counted(), head));
  await tab.press('preferences');
  await tab.preferences();
  await tab.eval(() => globalThis.consentry.acceptAll());
  await tab.hasRun('a');
  assert.deepEqual(tab.errors, []);
  assert.ok(!tab.ours().includes('consentry'));
  const again = await open(undefined, { cookie: decision(granted) });
  await again.hasRun('a');
  assert.deepEqual(again.ours(), []);
});

test('it says what an inlined script lacks without data-ui, and denies everything', async () => {
  const dev = `<script>${await readFile(`${cdn}/consentry.dev.js`, 'utf8')}</script>`;
  for (const [script, message] of [
    [await inlined(''), /./],
    [dev, /ui-url at data-ui\. .*data-ui=/],
  ]) {
    const tab = await open(page(counted() + button, configured() + script));
    await until(() => tab.errors.length > 0);
    assert.match(tab.errors.join('\n'), message);
    await isUsableAndShut(tab);
  }
});

test('it finds its interface beside itself on another site, and under another folder', async () => {
  const head = configured() + `<script src="http://127.0.0.1:${site.port}/consentry/consentry.js"></script>`;
  site.page('/consentry/consentry-ui.js', async () => ({
    headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' },
    body: await readFile(`${cdn}/consentry-ui.js`, 'utf8'),
  }));
  const tab = await open(page(gated('', says('inline')), head));
  await tab.press('accept');
  await tab.hasRun('inline');
  assert.ok(tab.requests.some(({ url }) => url === `http://127.0.0.1:${site.port}/consentry/consentry-ui.js`));
});
