/** The gate under a Content-Security-Policy, with and without 'strict-dynamic'. */
import assert from 'node:assert/strict';
import { engineTests } from '../engines/engine-tests.mjs';
import { configured, decision, gated, granted, page, says, tag } from '../site/kit.mjs';

const { everywhere, thirdParty } = await engineTests();
const nonce = 'bm9uY2U';
const withNonce = (script) => script.replace('<script', `<script nonce="${nonce}"`);
const nonced = `nonce="${nonce}"`;
// Firefox and WebKit ask for the icon by the page's policy.
const rest = "style-src 'none'; connect-src 'self'; img-src 'self'; default-src 'none'";
const plain = `script-src 'nonce-${nonce}'; ${rest}`;
const dynamic = `script-src 'nonce-${nonce}' 'strict-dynamic'; ${rest}`;

/** External, inline, module, inline module: `attributes` on each. */
const scripts = (attributes, suffix = '') =>
  gated(`${attributes} src="${thirdParty.url(`/count.js?id=external${suffix}`)}"`) +
  gated(attributes, `window.inlineNonce = document.currentScript.nonce;${says(`inline${suffix}`)}`) +
  gated(`${attributes} data-type="module" src="${thirdParty.url(`/module.mjs?id=module${suffix}`)}"`) +
  gated(`${attributes} data-type="module"`, says(`inline module${suffix}`));
const kinds = ['external', 'inline', 'module', 'inline module'];

/** Collects what the policy forbade, also before our script. The third party's own calls are none of ours. */
const violations = withNonce(`<script>window.violations = [];
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    if (effectiveDirective !== 'connect-src') window.violations.push(effectiveDirective + ' ' + blockedURI);
  });</script>`);
const under = (policy, body) => ({
  headers: { 'content-security-policy': policy },
  body: page(body, violations + configured() + withNonce(tag)),
});
const forbidden = (tab) => tab.evaluate(() => globalThis.violations);

/** @param {string} policy */
const releasesUnder =
  (policy) =>
  async ({ open }) => {
    const tab = await open(under(policy, scripts(nonced)));
    assert.deepEqual(await tab.lookedAt(nonce), []);
    assert.equal(thirdParty.hits(), 0);
    await tab.answer('preferences');
    await tab.choose('Accept all');
    await tab.hasRun(...kinds);
    assert.deepEqual(await forbidden(tab), []);
  };
everywhere('it asks, shows the preferences and releases where script-src is a nonce', releasesUnder(plain));
everywhere("it asks, shows the preferences and releases where script-src is 'strict-dynamic'", releasesUnder(dynamic));

everywhere('it passes the nonce on as a property, out of reach of markup', async ({ open }) => {
  const tab = await open(under(plain, scripts(nonced)), { cookie: decision(granted) });
  await tab.hasRun(...kinds);
  const carried = await tab.evaluate(() => [globalThis.__current.external.nonce, globalThis.inlineNonce]);
  assert.deepEqual(carried, [nonce, nonce]);
  const readable = () => [...document.scripts].filter((script) => script.getAttribute('nonce')).length;
  assert.equal(await tab.evaluate(readable), 0);
});

everywhere('it lends its nonce to nobody: what has none stays dead', async ({ open }) => {
  const tab = await open(under(plain, scripts('', ' without') + scripts(nonced)), { cookie: decision(granted) });
  // Each in one group: when the last has had its turn, so has all before it.
  await tab.hasRun(...kinds);
  assert.deepEqual((await tab.lookedAt(nonce)).sort(), [...kinds].sort());
  assert.equal(
    thirdParty.hits('/count.js?id=external%20without') + thirdParty.hits('/module.mjs?id=module%20without'),
    0,
  );
  assert.equal((await forbidden(tab)).length, kinds.length);
});

everywhere('it takes the nonce of the gated script, which may be another one than its own', async ({ open }) => {
  const policy = `script-src 'nonce-${nonce}' 'nonce-b3RoZXI'; ${rest}`;
  const tab = await open(under(policy, scripts('nonce="b3RoZXI"')), { cookie: decision(granted) });
  await tab.hasRun(...kinds);
  assert.equal(await tab.evaluate(() => globalThis.inlineNonce), 'b3RoZXI');
  assert.deepEqual(await forbidden(tab), []);
});

everywhere(
  "it releases with or without a nonce under 'strict-dynamic': the browser trusts what a trusted script inserts",
  async ({ open }) => {
    const tab = await open(under(dynamic, scripts('')), { cookie: decision(granted) });
    await tab.hasRun(...kinds);
    assert.deepEqual(await forbidden(tab), []);
  },
);
