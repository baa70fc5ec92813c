/** Which notices the receiver knows, and what it costs to find out. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noticeOf, post, recordOf, setup } from './receiver-kit.mjs';

test('it asks the store once for a notice that nobody announced, and hears of it within seconds', async () => {
  const { stored, store } = setup();
  const late = noticeOf({ title: 'Later' });
  const asked = [];
  const { receive } = setup({ store: { ...store, notice: (hash) => (asked.push(hash), store.notice(hash)) } });
  const of = () => recordOf({ privacy_notice: { url: null, version: '1', text_hash: late.hash } });
  for (let count = 0; count < 20; count += 1) assert.equal((await receive(post(of()))).status, 201);
  assert.deepEqual(asked, [late.hash]);
  await store.addNotices([late]);
  const isKnown = async () => {
    const record = of();
    await receive(post(record));
    return (await stored()).find((one) => one.record_id === record.record_id).apart === false;
  };
  for (let wait = 0; !(await isKnown()); wait += 1) {
    assert.ok(wait < 60, 'still unknown after six seconds');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.equal(asked.length, 2);
});
