/** Order holds within a group; nothing that fails or hangs reaches another group. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from 'esbuild';
import { configured, decision, devTag, gated, granted, page, pageTests, says, tag, until, version } from './kit.mjs';

const { site, thirdParty, open } = await pageTests();
const cookie = decision(granted);
const inGroup = (expression, attributes, text = '') =>
  gated(attributes, text).replace('"analytics"', `"${expression}"`);
const external = (id, { ms = 0, path = '/count.js', expression = 'analytics', more = '' } = {}) =>
  inGroup(expression, `${more} src="${thirdParty.url(`${path}?id=${id}&ms=${ms}`)}"`);
const commonJs = { 'content-type': 'text/javascript; charset=utf-8' };

// A bundle whose gate waits less long than the script tag's.
const { outputFiles } = await build({
  stdin: {
    contents: `import { createConsent, scriptGate } from './dist/index.js';
      window.consentry = createConsent({ policy: { version: '${version}' }, effects: [scriptGate({ timeout: 300 })] });`,
    resolveDir: new URL('../..', import.meta.url).pathname,
  },
  bundle: true,
  format: 'iife',
  write: false,
});
const impatient = (body) => {
  site.page('/bundle.js', { headers: commonJs, body: outputFiles[0].text });
  return page(body, '<script src="/bundle.js"></script>');
};

test('it keeps document order within a group: slow externals, inline scripts and modules', async () => {
  const slow = thirdParty.url('/slow.js?id=1&ms=250');
  const body = [
    `<script>performance.mark('start')</script>`,
    gated(`src="${slow}"`),
    gated('', says('2')),
    external('3', { ms: 100 }),
    gated('', says('4')),
    gated(`data-type="module" src="${thirdParty.url('/module.mjs?id=5&ms=200')}"`),
    gated('', says('6')),
    external('7'),
  ].join('\n');
  const tab = await open(page(body), { cookie });
  assert.deepEqual(await tab.hasRun(...'1234567'), [...'1234567'], 'with the page');
  const asked = await open(page(body));
  await asked.consent('acceptAll');
  assert.deepEqual(await asked.hasRun(...'1234567'), [...'1234567'], 'on consent');
});

test('it keeps the order of inline modules among themselves', async () => {
  const modules = ['1', '2', '3'].map((id) => gated('data-type="module"', says(id)));
  const tab = await open(page(modules.join('')), { cookie });
  assert.deepEqual(await tab.hasRun('1', '2', '3'), ['1', '2', '3']);
});

test('it lets async scripts wait for nobody, and nobody wait for them', async () => {
  const body =
    external('slow', { ms: 300 }) +
    external('async', { more: 'async' }) +
    external('async slow', { ms: 600, more: 'async' }) +
    gated('', says('last'));
  const tab = await open(page(body), { cookie });
  assert.deepEqual(await tab.hasRun('async', 'slow', 'last', 'async slow'), ['async', 'slow', 'last', 'async slow']);
});

test('it goes on with a group after a script that fails', async () => {
  const broken = gated('', `${says('throws')}; throw new Error('theirs')`) + gated('', 'this is no script');
  const body =
    external('x', { path: '/fail.js' }) +
    broken +
    gated(`src="${thirdParty.url('/none.js')}"`) +
    gated('', says('next'));
  const tab = await open(page(body, configured() + devTag), { cookie });
  assert.deepEqual(await tab.hasRun('throws', 'next'), ['throws', 'next']);
  await until(() => tab.errors.length === 2);
  assert.match(tab.errors.join(), /theirs.*SyntaxError|SyntaxError.*theirs|Unexpected identifier/);
  assert.ok(tab.console.some(({ text }) => /fail\.js.* failed to load/.test(text)));
});

test('it holds nothing but its own group back for a script that hangs, and that at most a timeout', async () => {
  const body = [
    external('hung', { path: '/hang.js' }),
    gated('', says('inline after')),
    external('external after'),
    external('other', { expression: 'advertising' }),
    inGroup('advertising', '', says('other inline')),
    inGroup('functional', 'data-type="module"', says('other module')),
    inGroup('analytics', 'data-consent-group="own"', says('own group')),
    external('own external', { more: 'data-consent-group="own"' }),
    external('async', { more: 'async' }),
  ].join('');
  const tab = await open(page(body), { cookie, waitUntil: 'domcontentloaded' });
  const others = ['other', 'other inline', 'other module', 'own group', 'own external', 'async'];
  assert.deepEqual((await tab.hasRun(...others)).sort(), others.sort());
  const patient = await open(impatient(body), { cookie, waitUntil: 'domcontentloaded' });
  const ran = await patient.hasRun(...others, 'inline after', 'external after');
  assert.ok(ran.indexOf('inline after') < ran.indexOf('external after'));
  assert.equal(new Set(ran).size, ran.length);
});

test('it gives a group its own order across expressions', async () => {
  const one = 'data-consent-group="shop"';
  const body =
    external('slow', { ms: 300, more: one }) +
    inGroup('advertising', one, says('second')) +
    inGroup('advertising', '', says('free'));
  const tab = await open(page(body), { cookie });
  assert.deepEqual(await tab.hasRun('slow', 'second', 'free'), ['free', 'slow', 'second']);
});

test('it releases nothing more of a group once consent is gone', async () => {
  const body =
    external('slow', { ms: 400 }) +
    gated('', says('never')) +
    external('never either') +
    inGroup('functional', '', says('functional'));
  const tab = await open(page(body, configured({ reloadOnWithdraw: 'never' }) + tag));
  await tab.consent('acceptAll');
  await until(() => thirdParty.hits('/count.js?id=slow') === 1);
  await tab.consent('save', { analytics: false });
  await tab.hasRun('slow', 'functional');
  assert.deepEqual((await tab.lookedAt()).sort(), ['functional', 'slow']);
  assert.equal(thirdParty.hits('/count.js?id=never'), 0);
});
