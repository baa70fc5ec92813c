/** The gate on pages that require Trusted Types: nothing that is text may become code, but for what the gate passes. */
import assert from 'node:assert/strict';
import { engineTests, listener } from '../engines/engine-tests.mjs';
import { bundled, javascript } from '../site/bundle.mjs';
import { until } from '../site/harness.mjs';
import { configured, decision, devTag, gated, granted, page, says, tag } from '../site/kit.mjs';

const { everywhere, site, thirdParty } = await engineTests();
const cookie = decision(granted);
const policy = (names) => `require-trusted-types-for 'script'; trusted-types ${names}`;
const both = policy('consentry lit-html');

/** A page under a policy. `beside`: scripts of the page, behind ours. */
const under = (csp, body, { script = tag, beside = '' } = {}) => ({
  headers: { 'content-security-policy': csp },
  body: page(body, listener() + configured() + script + beside),
});

const scripts = () =>
  gated(`src="${thirdParty.url('/count.js?id=external')}"`) +
  gated('', says('inline')) +
  gated(`data-type="module" src="${thirdParty.url('/module.mjs?id=module')}"`) +
  gated('data-type="module"', says('inline module'));
const kinds = ['external', 'inline', 'module', 'inline module'];
const contents = () =>
  ['iframe', 'embed', 'object', 'img', 'video']
    .map((name) => `<${name} data-consent="analytics" data-src="${thirdParty.url(`/frame?${name}`)}"></${name}>`)
    .join('');

everywhere('it asks and releases scripts of every kind where both its policies are named', async ({ open }) => {
  const tab = await open(under(both, scripts()));
  assert.deepEqual(await tab.lookedAt(), []);
  assert.equal(thirdParty.hits(), 0);
  await tab.answer('preferences');
  await tab.choose('Accept all');
  await tab.hasRun(...kinds);
  assert.deepEqual((await tab.heard()).errors, []);
});

everywhere('it opens frames, embeds, objects, images and players under Trusted Types', async ({ open }) => {
  const tab = await open(under(both, contents()), { cookie });
  for (const name of ['iframe', 'embed', 'object', 'img', 'video'])
    await until(() => thirdParty.hits(`/frame?${name}`) > 0, { message: `${name} to be asked for` });
  assert.deepEqual((await tab.heard()).errors, []);
});

everywhere('it keeps scripts shut, and spares the page, where its policy is not named', async ({ open }) => {
  const theirs = `<script>${says('theirs')}</script>`;
  const tab = await open(under(policy('lit-html'), scripts(), { beside: theirs }), { cookie });
  // Each says so.
  await tab.until(() => globalThis.__heard.errors.length >= 4);
  assert.deepEqual(await tab.ran(), ['theirs']);
  // What a tab of the test before still had to say comes late.
  assert.equal(thirdParty.hits('/count.js'), 0);
  assert.deepEqual(await tab.granted(), ['functional', 'analytics', 'advertising']);
});

everywhere('it asks, and keeps the preferences shut, where the policy of lit-html is not named', async ({ open }) => {
  const theirs = `<script>${says('theirs')}</script>`;
  const tab = await open(under(policy('consentry'), scripts() + contents(), { script: devTag, beside: theirs }));
  await tab.answer('preferences');
  await tab.until(() => globalThis.__heard.console.some(({ text }) => text.includes('could not be loaded')));
  assert.deepEqual(await tab.lookedAt(), ['theirs']);
  assert.deepEqual(await tab.granted(), []);
  assert.equal(thirdParty.hits(), 0);
  await tab.answer('accept');
  await tab.hasRun(...kinds);
});

const ownLit = await bundled(
  "import { html, render } from 'lit'; render(html`<b>${'theirs'}</b>`, document.querySelector('main'));",
);
const main = '<main></main>';
const lit = '<script src="/lit.js"></script>';
const rendered = () => document.querySelector('main').textContent;

/** The page's Lit comes first, since ours is loaded when the page asks. */
const litFirst = async (open, csp) => {
  site.page('/lit.js', javascript(ownLit));
  return open(under(csp, main + lit + scripts()));
};

/** The page's Lit comes when ours is there: with the preferences. */
const litLast = async (open, csp) => {
  let asked = false;
  const { headers, body } = under(csp, `${main}<!-- cut -->${lit}`);
  const [start, end] = body.split('<!-- cut -->');
  const parts = async function* () {
    yield start;
    await until(() => asked);
    yield end;
  };
  site.page('/lit.js', javascript(ownLit));
  const tab = await open({ headers, body: parts() }, { waitUntil: 'commit' });
  await tab.answer('preferences');
  await tab.until(() => document.querySelector('consentry-preferences')?.shadowRoot.querySelector('dialog')?.open);
  asked = true;
  await tab.until(() => document.readyState === 'complete');
  return tab;
};

everywhere(
  "it asks beside the page's own Lit where 'allow-duplicates' is said, whichever is first",
  async ({ open }) => {
    const csp = `${both} 'allow-duplicates'`;
    const first = await litFirst(open, csp);
    await first.answer('accept');
    await first.hasRun(...kinds);
    const last = await litLast(open, csp);
    for (const tab of [first, last]) {
      assert.equal(await tab.evaluate(rendered), 'theirs');
      assert.deepEqual((await tab.heard()).errors, []);
    }
  },
);

everywhere(
  "it asks, and keeps the preferences shut, where the page's own Lit took the name before, without 'allow-duplicates'",
  async ({ open }) => {
    const tab = await litFirst(open, both);
    await tab.answer('preferences');
    await tab.until(() => globalThis.__heard.console.some(({ text }) => text.includes('could not be loaded')));
    assert.equal(await tab.evaluate(rendered), 'theirs');
    assert.deepEqual(await tab.lookedAt(), []);
    assert.equal(thirdParty.hits(), 0);
    await tab.answer('accept');
    await tab.hasRun(...kinds);
  },
);

everywhere(
  "it takes the name from the page's own Lit where it is first, without 'allow-duplicates'",
  async ({ open }) => {
    const tab = await litLast(open, both);
    assert.equal(await tab.evaluate(rendered), '');
    assert.match((await tab.heard()).errors.join(), /policy|lit-html/i);
  },
);
