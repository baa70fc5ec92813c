/** Services under a strict Content-Security-Policy. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configured, decision, granted, page, pageTests, tag, until } from './kit.mjs';
import { named, servicesTag, serveVendors, toldIn } from './service-pages.mjs';

const { site, thirdParty, open } = await pageTests();
const nonce = 'bm9uY2U';
const withNonce = (script) => script.replace('<script', `<script nonce="${nonce}"`);
const violations = withNonce(`<script>window.violations = []; addEventListener('securitypolicyviolation',
  (event) => window.violations.push(event.effectiveDirective + ' ' + event.blockedURI));</script>`);

const openUnder = (policy, script, options) =>
  open(
    {
      headers: { 'content-security-policy': policy },
      body: page('', violations + configured({ services: named }) + script + withNonce(tag)),
    },
    options,
  );
const file = () => servicesTag(site, serveVendors(thirdParty).file(), `nonce="${nonce}"`);
const block = () => withNonce(`<script>${serveVendors(thirdParty).file()}</script>`);

for (const [what, policy] of [
  ['a nonce', `script-src 'nonce-${nonce}'; style-src 'none'; default-src 'none'; connect-src 'self'`],
  ["'strict-dynamic'", `script-src 'nonce-${nonce}' 'strict-dynamic'; default-src 'none'; connect-src 'self'`],
  [
    'Trusted Types',
    `script-src 'nonce-${nonce}'; require-trusted-types-for 'script'; trusted-types consentry lit-html`,
  ],
]) {
  for (const [way, written] of Object.entries({ 'a file': file, 'an inline block': block })) {
    test(`it loads services under ${what}, by ${way}`, async () => {
      const tab = await openUnder(policy, written());
      await tab.press('accept');
      await until(async () => (await toldIn(tab)).length === 5, { message: 'five calls' });
      assert.deepEqual([await tab.eval(() => globalThis.violations), tab.errors], [[], []]);
      const readable = await tab.eval(() => [...document.scripts].some((script) => script.getAttribute('nonce')));
      assert.equal(readable, false, 'no nonce can be read from markup');
    });
  }
}

test('it lends the nonce to what the file loads, and to no other markup', async () => {
  const injected = `<script type="text/plain" data-consent="essential" data-src="${thirdParty.url('/count.js')}"></script>`;
  const tab = await openUnder(`script-src 'nonce-${nonce}'`, file() + injected, { cookie: decision(granted) });
  await until(async () => (await toldIn(tab)).length === 5, { message: 'five calls' });
  await until(async () => (await tab.eval(() => globalThis.violations)).length === 1);
  assert.equal(thirdParty.hits('/count.js'), 0);
});

test('it loads nothing, and spares the page, where the policy does not let it', async () => {
  const tab = await openUnder(`script-src 'nonce-${nonce}'`, file().replace(nonce, 'b3RoZXI'), {
    cookie: decision(granted),
  });
  assert.deepEqual(await tab.eval(() => [globalThis.consentry.allows('analytics'), 'gtag' in globalThis]), [
    true,
    false,
  ]);
  assert.equal(thirdParty.hits(), 0);
});
