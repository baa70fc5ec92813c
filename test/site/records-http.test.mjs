/** Plain http, which has no Web Crypto: this machine's own names count as secure, so another one is made up. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageTests, until } from './kit.mjs';
import { received, recordPage } from './record-page.mjs';

const names = 'MAP shop.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';
const { site, open } = await pageTests({ args: [`--host-resolver-rules=${names}`] });

test('it records without a hash on plain http', async () => {
  site.page('/', recordPage());
  const tab = await open(undefined, { url: site.url('/', 'shop.example') });
  assert.equal(await tab.eval(() => globalThis.isSecureContext), false);
  await tab.press('accept');
  await until(() => received(site).length === 1);
  await tab.consent('withdraw');
  await until(() => received(site).length === 2);
  const [first, second] = received(site);
  assert.deepEqual([first.privacy_notice.text_hash, first.language], [null, 'en']);
  assert.match(first.record_id, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  assert.notEqual(first.record_id, second.record_id);
  assert.deepEqual(tab.errors, []);
});
