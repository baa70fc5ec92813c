import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configured, decision, devTag, gated, granted, page, pageTests, says, tag, until } from './kit.mjs';

const { site, thirdParty, open } = await pageTests();
const nonce = 'bm9uY2U';
const withNonce = (script) => script.replace('<script', `<script nonce="${nonce}"`);
const scripts = (attributes = '') =>
  gated(`${attributes} src="${thirdParty.url('/count.js?id=a')}"`) +
  gated(attributes, 'window.inlineNonce = document.currentScript.nonce;' + says('inline')) +
  gated(`${attributes} data-type="module"`, says('module'));

/** Collects what the page's policy forbade, also before our script. */
const violations = `<script nonce="${nonce}">window.violations = []; addEventListener('securitypolicyviolation',
  (event) => window.violations.push(event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample));</script>`;

const openUnder = (policy, { body = scripts(`nonce="${nonce}"`), script = withNonce(tag), ...options } = {}) =>
  open(
    { headers: { 'content-security-policy': policy }, body: page(body, violations + configured() + script) },
    options,
  );
const forbidden = (tab) => tab.eval(() => globalThis.violations);

for (const [policy, what] of [
  [`script-src 'nonce-${nonce}'; style-src 'none'; connect-src 'self'; default-src 'none'`, 'a nonce'],
  [`script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'none'; default-src 'none'`, "'strict-dynamic'"],
  [
    `script-src 'nonce-${nonce}'; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html consentry`,
    'Trusted Types',
  ],
]) {
  test(`it asks and releases under a strict policy: ${what}`, async () => {
    const tab = await openUnder(policy);
    await tab.press('preferences');
    await tab.preferences();
    await tab.page.keyboard.press('Escape');
    await tab.press('accept');
    await tab.hasRun('a', 'inline', 'module');
    assert.deepEqual(
      (await forbidden(tab)).filter((text) => !text.startsWith('connect-src http://127.0.0.1')),
      [],
    );
    const { nonce: carried, attributes } = await tab.eval(() => globalThis.__current.a);
    assert.deepEqual([carried, await tab.eval(() => globalThis.inlineNonce)], [nonce, nonce]);
    const readable = await tab.eval(() => [...document.scripts].some((script) => script.getAttribute('nonce')));
    assert.equal(readable, false, 'no nonce can be read from markup');
    assert.ok(attributes.includes('src'));
    assert.deepEqual(tab.errors, []);
  });
}

test('it lends its own nonce to nobody: markup that the policy keeps dead stays dead', async () => {
  const policy = `script-src 'nonce-${nonce}'; style-src 'none'`;
  const injected = gated('', says('injected')).replace('data-consent="analytics"', 'data-consent="essential"');
  const body = injected + scripts(`nonce="${nonce}"`);
  const tab = await openUnder(policy, { body, cookie: decision(granted) });
  await tab.hasRun('a', 'inline', 'module');
  assert.equal((await forbidden(tab)).length, 1);
});

test('it takes the nonce of the gated script itself', async () => {
  const other = "script-src 'nonce-b3RoZXI' 'nonce-bm9uY2U'; style-src 'none'";
  const tab = await openUnder(other, { body: scripts('nonce="b3RoZXI"'), cookie: decision(granted) });
  await tab.hasRun('a', 'inline', 'module');
  assert.equal(await tab.eval(() => globalThis.inlineNonce), 'b3RoZXI');
  assert.deepEqual(await forbidden(tab), []);
});

test('it is looked at, styled and pressed under style-src none', async () => {
  const tab = await openUnder(`style-src 'none'`);
  await tab.banner();
  const look = () =>
    tab.eval(() => {
      const style = getComputedStyle(document.querySelector('consentry-banner [slot=accept]'));
      return [style.backgroundColor, getComputedStyle(document.querySelector('consentry-banner')).position];
    });
  const [strict, place] = await look();
  assert.equal(place, 'fixed');
  const free = await open(page());
  await free.banner();
  const style = await free.eval(
    () => getComputedStyle(document.querySelector('consentry-banner [slot=accept]')).backgroundColor,
  );
  assert.equal(strict, style);
});

for (const [allowed, asks] of [
  ["'none'", false],
  ['lit-html', true],
  ['theirs', false],
]) {
  test(`it fails closed, and spares the page, where trusted-types is ${allowed}`, async () => {
    const policy = `require-trusted-types-for 'script'; trusted-types ${allowed}`;
    const undecided = await openUnder(policy, { script: devTag });
    if (asks) await undecided.banner();
    else await until(() => undecided.errors.length > 0);
    assert.deepEqual(await undecided.ran(), []);
    const tab = await openUnder(policy, { cookie: decision(granted) });
    await until(() => tab.errors.length >= 3);
    assert.deepEqual(await tab.ran(), []);
    assert.equal(thirdParty.hits(), 0);
    assert.equal(await tab.eval(() => globalThis.consentry.allows('analytics')), true, 'the decision stands');
    assert.equal(await tab.eval(() => typeof globalThis.consentry.showPreferences), 'function');
  });
}

test('it sends records where connect-src is self', async () => {
  const headers = { 'content-security-policy': "connect-src 'self'" };
  const body = page('', violations + configured({ records: { endpoint: '/consent' } }) + tag);
  const tab = await open({ headers, body });
  await tab.press('reject');
  await until(() => site.records.length === 1);
  assert.deepEqual([await forbidden(tab), tab.errors], [[], []]);
});
