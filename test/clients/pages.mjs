/** The page that automatic clients meet, and what is true of it afterwards. */
import assert from 'node:assert/strict';
import { recordPage, received } from '../site/record-page.mjs';
import { gated, until } from '../site/kit.mjs';
import { granted } from '../site/visitor.mjs';

/** Every layout that a banner has. */
export const layouts = ['card', 'bar', 'modal', 'inline'];

/** A page with gated scripts of a third party, in a layout and a language. */
export const visited = (thirdParty, { layout, ...options } = {}) =>
  recordPage(
    { ...options, ...(layout && { appearance: { layout } }) },
    `<div data-consentry="banner"></div><main><h1>Harbour</h1><p>Chairs.</p><button id="buy">Buy</button></main>
    ${gated(`src="${thirdParty.url('/count.js?id=a')}"`)}
    <script type="text/plain" data-consent="advertising" src="${thirdParty.url('/count.js?id=b')}"></script>`,
  );

/** Refused: stored, nothing asked of the third party, recorded as what a program did, and not asked again. */
export async function isRefused(tab, { site, thirdParty }, method = 'banner:reject-all') {
  await until(async () => (await tab.eval(() => globalThis.consentry.state.reason)) === 'decided', {
    message: 'a decision',
  });
  assert.deepEqual(await granted(tab), []);
  await tab.lookedAt();
  assert.equal(thirdParty.hits(), 0, 'something was asked of the third party');
  assert.equal(await tab.eval(() => document.querySelector('consentry-banner')), null);
  await isRecorded(site, method, 'ConsentRefused');
}

/** Granted: the gated scripts have run, and that it was a program is recorded. */
export async function isGranted(tab, { site }, method = 'banner:accept-all') {
  assert.deepEqual((await tab.hasRun('a', 'b')).sort(), ['a', 'b']);
  assert.deepEqual(await granted(tab), ['functional', 'analytics', 'advertising']);
  await isRecorded(site, method, 'ConsentGiven');
}

/** Exactly one record, by a program. */
export async function isRecorded(site, method, whole) {
  await until(() => received(site).length > 0, { message: 'a record' });
  const records = received(site).map((record) => [record.entity_id, record.expression_method, record.event_state]);
  assert.deepEqual(records, [['automation', method, whole]]);
}

/** Waits until autoconsent has looked at a page three times: what is there to be found was seen. */
export async function lookedThreeTimes(tab, client) {
  // After the second time it waits for the page to change.
  await until(() => tab.lookedAt().then(() => client.state().findCmpAttempts >= 3), { message: 'three looks' });
}
