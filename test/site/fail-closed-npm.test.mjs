/** A site's own code around ours, as its bundler makes it: what fails there fails alone. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { build } from 'esbuild';
import { decision, gated, granted as all, page, pageTests, says, until, version } from './kit.mjs';
import { answer, granted } from './visitor.mjs';

const { site, open } = await pageTests();
const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string} code What the site writes; the package is the built one. */
async function bundled(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'error',
    alias: { consentry: `${root}dist/index.js`, 'consentry/elements': `${root}dist/elements.js` },
  });
  return outputFiles[0].text;
}

/** Opens a page with a gated script, and with this code in a bundle at the end of its head. */
async function openWith(code, options) {
  const body = await bundled(`
    import { createConsent, consentRecords, consentUi, domEvents, scriptGate, withdrawal } from 'consentry';
    import { mount } from 'consentry/elements';
    const fails = (name) => () => { throw new Error(name); };
    const policy = { version: '${version}' };
    const ui = consentUi({ load: async () => ({ mount }) });
    ${code}`);
  site.page('/bundle.js', { headers: { 'content-type': 'text/javascript; charset=utf-8' }, body });
  return open(page(gated('', says('a')), '<script src="/bundle.js"></script>'), options);
}

test('it goes on when a subscriber, a listener and effects of every phase throw, and reports each', async () => {
  const tab = await openWith(`
    const failing = (phase) => ({ name: 'failing ' + phase, phase, start: fails(phase) });
    const later = { name: 'later', phase: 'signal', start: (consent) => consent.subscribe((state, event) => event && fails('told')()) };
    const effects = [failing('signal'), later, failing('gate'), scriptGate(), failing('observe'), domEvents(), withdrawal(),
      consentRecords({ endpoint: '/consent' }), ui];
    window.consent = createConsent({ policy, effects });
    document.addEventListener('consentry-change', fails('listener'));
    consent.subscribe(fails('subscriber'));
    consent.subscribe((state, event) => { window.told = event?.method; });`);
  await answer(tab, 'accept');
  await tab.hasRun('a');
  await until(() => site.records.length === 1);
  assert.equal(await tab.eval(() => globalThis.told), 'banner:accept-all');
  const errors = [...new Set(tab.errors)].sort();
  assert.deepEqual(errors, ['gate', 'listener', 'observe', 'signal', 'subscriber', 'told']);
});

test('it closes gates and reloads though subscribers throw', async () => {
  const tab = await openWith(
    `const first = { name: 'first', phase: 'signal', start: (consent) => consent.subscribe(fails('first')) };
    window.consent = createConsent({ policy, effects: [first, scriptGate(), withdrawal(), ui] });`,
    { cookie: decision(all) },
  );
  await tab.hasRun('a');
  await Promise.all([tab.page.waitForNavigation(), tab.eval(() => globalThis.consent.withdraw())]);
  assert.deepEqual(await tab.eval(() => globalThis.__ran ?? []), []);
});

test('it denies, and reports, when the interface cannot be imported or mounted', async () => {
  const tab = await openWith(`window.consentry = createConsent({ policy, effects: [scriptGate(),
    consentUi({ load: () => Promise.reject(new Error('no interface')) })] });`);
  await until(() => tab.errors.length === 1);
  assert.deepEqual([tab.errors, await tab.lookedAt(), await granted(tab)], [['no interface'], [], []]);
});

test('it leaves the reload to the page where that asks for it, once the record is safe', async () => {
  const tab = await openWith(
    `const reload = ({ withdrawn, decision }) => { window.asked = [withdrawn, decision.choices, Object.keys(localStorage)]; };
    window.consentry = createConsent({ policy, effects: [scriptGate(), withdrawal({ reload }), consentRecords({ endpoint: '/consent' })] });`,
    { cookie: decision(all) },
  );
  await tab.hasRun('a');
  site.recordAnswer({ delay: 200 });
  await tab.consent('withdraw', ['analytics']);
  assert.equal(await tab.eval(() => globalThis.asked), undefined);
  await until(() => tab.eval(() => globalThis.asked));
  const choices = { functional: true, analytics: false, advertising: true };
  assert.deepEqual(await tab.eval(() => globalThis.asked), [['analytics'], choices, ['consentry-last-record']]);
  assert.equal(site.log().filter(({ path }) => path === '/').length, 1);
});

test('it denies everything, and answers, where the configuration is wrong', async () => {
  const tab = await openWith('window.consentry = createConsent({ effects: [scriptGate(), ui] });');
  await until(() => tab.errors.length === 1);
  await tab.consent('acceptAll');
  assert.deepEqual([await granted(tab), await tab.ran(), await tab.cookies()], [[], [], []]);
});
