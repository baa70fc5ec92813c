/** What is held back, what is let go, and when; the contract is issue 2's and docs/gating.md's. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configured, decision, gated, granted, page, pageTests, refused, says, store, tag, until } from './kit.mjs';

const { site, thirdParty, open } = await pageTests();
const count = (id) => thirdParty.url(`/count.js?id=${id}`);
const expressed = (expression, text) => `<script type="text/plain" data-consent="${expression}">${text}</script>`;
const parts = () => ({
  external: gated(`src="${count('external')}"`),
  'data-src': gated(`data-src="${count('data-src')}"`),
  inline: gated('', says('inline')),
  module: gated(`data-type="module" src="${thirdParty.url('/module.mjs?id=module')}"`),
  'inline module': gated('data-type="module"', says('inline module')),
  nested: `<ul><li><p>${gated('', says('nested'))}</p></li></ul>`,
  late: `<script>setTimeout(() => document.body.insertAdjacentHTML('beforeend',
    '<div><script type="text/plain" data-consent="analytics">__ran.push("late")<\\/script></div>'), 50)</script>`,
  innerHTML: `<script>document.body.append(Object.assign(document.createElement('div'), { innerHTML:
    '<script type="text/plain" data-consent="analytics">__ran.push("innerHTML")<\\/script>' }))</script>`,
  created: `<script>{ const script = document.createElement('script'); script.type = 'text/plain';
    script.dataset.consent = 'analytics'; script.text = '__ran.push("created")'; document.body.append(script); }</script>`,
});
const all = () => Object.keys(parts());
const early = '<script>window.__ran = [];</script>';

test('it holds back all kinds of scripts, wherever and whenever they are added, and releases each once', async () => {
  const html = page(Object.values(parts()).join('\n'), early + gated('', says('head')) + configured() + tag);
  const tab = await open(html);
  await tab.banner();
  await until(() => tab.eval(() => document.body.textContent.includes('"late"')));
  assert.deepEqual(await tab.lookedAt(), []);
  assert.equal(thirdParty.hits(), 0);
  await tab.press('accept');
  const names = [...all(), 'head'];
  await tab.hasRun(...names);
  assert.deepEqual((await tab.lookedAt()).sort(), names.sort());
  // Another decision, another one that grants: nothing runs twice.
  await tab.consent('save', { analytics: true, advertising: false });
  assert.equal((await tab.lookedAt()).length, names.length);
  assert.deepEqual(tab.errors, []);
});

test('it releases what a granted visitor meets while the page is parsed, before it has loaded', async () => {
  let rest = false;
  site.page('/', {
    body: (async function* () {
      yield page(Object.values(parts()).join('\n'), early + configured() + tag).replace(/<\/body>.*/s, '<p>more');
      await until(() => rest);
      yield '</body></html>';
    })(),
  });
  const tab = await open(undefined, { cookie: decision(granted), waitUntil: 'commit' });
  // What is last in the page may still be growing.
  await tab.hasRun(...all().filter((id) => id !== 'late'));
  assert.equal(await tab.eval(() => document.readyState), 'loading');
  rest = true;
  await tab.loaded;
  await tab.hasRun('late');
  assert.deepEqual((await tab.lookedAt()).sort(), all().sort());
});

test('it releases what is added after consent, and holds back what is added after its withdrawal', async () => {
  const tab = await open(page('', early + configured({ reloadOnWithdraw: 'never' }) + tag), {
    cookie: decision(granted),
  });
  const add = (id) =>
    tab.eval((text) => {
      const script = document.createElement('script');
      script.type = 'text/plain';
      script.dataset.consent = 'analytics';
      script.textContent = text;
      document.body.append(script);
    }, says(id));
  await add('after consent');
  await tab.hasRun('after consent');
  await tab.consent('withdraw');
  await add('after withdrawal');
  assert.deepEqual(await tab.lookedAt(), ['after consent']);
  await tab.consent('acceptAll');
  await tab.hasRun('after withdrawal');
  assert.deepEqual(await tab.lookedAt(), ['after consent', 'after withdrawal']);
});

test('it holds back a script that is marked, or comes into the page, only later', async () => {
  const tab = await open(page('<div id="here"></div>'), { cookie: decision(granted) });
  await tab.eval((text) => {
    const outside = document.createElement('div');
    const script = Object.assign(document.createElement('script'), { type: 'text/plain', textContent: text });
    globalThis.unmarked = script;
    outside.append(script);
    document.querySelector('#here').append(outside);
  }, says('marked'));
  assert.deepEqual(await tab.lookedAt(), []);
  await tab.eval(() => globalThis.unmarked.setAttribute('data-consent', 'analytics'));
  await tab.hasRun('marked');
});

test('it runs a URL once in a document, however many elements name it and however often they move', async () => {
  const path = '/count.js?id=a';
  const same = `<script type="text/plain" data-consent="advertising" data-src="${thirdParty.url(path)}"></script>`;
  const tab = await open(page(gated(`id="one" src="${thirdParty.url(path)}"`) + same + gated('id="two"', says('b'))));
  await tab.consent('acceptAll');
  await tab.hasRun('a', 'b');
  await tab.eval(() => {
    for (const script of document.querySelectorAll('[type="text/plain"]')) document.body.append(script);
    document.body.append(document.querySelector('[type="text/plain"]').cloneNode(true));
  });
  assert.deepEqual(await tab.lookedAt(), ['a', 'b']);
  assert.equal(thirdParty.hits('/count.js'), 1);
});

test('it runs what is negated only under a valid decision that refuses', async () => {
  const not = expressed('!analytics', says('not'));
  const tab = await open(page(not));
  await tab.banner();
  assert.deepEqual(await tab.lookedAt(), []);
  const none = [{ policy: 'older' }, { time: 0 }, { time: Date.now() + 864e6 }];
  for (const [value, expected] of [
    [decision(refused), ['not']],
    [decision(granted), []],
    [decision('functional.!advertising'), []], // says nothing of analytics
    [decision(refused).slice(1), []],
    ...none.map((options) => [decision(refused, options), []]),
  ]) {
    await store(tab.context, value);
    await tab.visit('/');
    assert.deepEqual(await tab.lookedAt(), expected, value);
  }
});

test('it understands expressions, and denies what it does not', async () => {
  const expected = {
    'analytics & !advertising': true,
    'analytics&functional': false,
    'functional | analytics': true,
    'functional & essential | analytics & essential': true,
    'functional & (essential | analytics)': false,
    essential: true,
    '!essential': false,
    unknown: false,
    '!unknown': false,
    '': false,
    '!': false,
    'analytics |': true,
    'analytics &': false,
    '!!analytics': false,
    constructor: false,
    '!constructor': false,
    __proto__: false,
  };
  const scripts = Object.keys(expected).map((expression) => expressed(expression, says(expression)));
  const tab = await open(page(scripts.join('')), { cookie: decision('!functional.analytics.!advertising') });
  const released = Object.keys(expected).filter((expression) => expected[expression]);
  await tab.hasRun(...released);
  assert.deepEqual((await tab.lookedAt()).sort(), released.sort());
});
