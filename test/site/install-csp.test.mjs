/** How the interface looks and reports under a policy; what the gate does there is in test/gating-contract/csp.test.mjs. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configured, page, pageTests, tag, until } from './kit.mjs';

const { site, open } = await pageTests();

/** Collects what the page's policy forbade, also before our script. */
const violations = `<script>window.violations = []; addEventListener('securitypolicyviolation',
  (event) => window.violations.push(event.effectiveDirective + ' ' + event.blockedURI));</script>`;

test('it is looked at, styled and pressed under style-src none', async () => {
  const tab = await open({ headers: { 'content-security-policy': "style-src 'none'" }, body: page() });
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

test('it sends records where connect-src is self', async () => {
  const headers = { 'content-security-policy': "connect-src 'self'" };
  const body = page('', violations + configured({ records: { endpoint: '/consent' } }) + tag);
  const tab = await open({ headers, body });
  await tab.press('reject');
  await until(() => site.records.length === 1);
  assert.deepEqual([await tab.eval(() => globalThis.violations), tab.errors], [[], []]);
});
