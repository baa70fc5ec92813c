/** Which notices the receiver knows, and what it costs to find out. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notice, noticeOf, post, recordOf, refusalOf, setup } from './receiver-kit.mjs';

test('it asks the store once for a notice that nobody announced, and hears of it within seconds', async () => {
  const { stored, store } = setup();
  const late = noticeOf({ title: 'Later' });
  const asked = [];
  const { receive } = setup({ store: { ...store, notice: (hash) => (asked.push(hash), store.notice(hash)) } });
  const of = () => recordOf({ privacy_notice: { url: '/privacy', version: '2026-11-01', text_hash: late.hash } });
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

const noticed = (over) => ({
  privacy_notice: { url: '/privacy', version: '2026-11-01', text_hash: notice.hash, ...over },
});
const unseen = noticed({ text_hash: null });
const cases = {
  'what agrees with its notice': [recordOf(), false],
  'another version than in its notice': [recordOf(noticed({ version: '1999' })), true],
  'another policy than in its notice': [recordOf(noticed({ url: null })), true],
  'another language than in its notice': [recordOf({ language: 'fr' }), true],
  'no language beside a notice': [recordOf({ language: null }), true],
  'another controller than in its notice': [recordOf({ controller: { name: 'Somebody else' } }), true],
  'a refusal beside what is essential': [refusalOf({ services: { hotjar: false, stripe: true } }), false],
  'a refusal beside what its notice has not': [refusalOf({ services: { unheard: true } }), true],
  'a refusal without a notice': [refusalOf({ ...unseen, services: { hotjar: false } }), false],
  'a refusal without a notice, beside what is essential': [refusalOf({ ...unseen, services: { stripe: true } }), false],
  'a refusal without a notice, beside what is not': [refusalOf({ ...unseen, services: { hotjar: true } }), true],
};

for (const [what, [record, apart]] of Object.entries(cases)) {
  test(`it keeps ${apart ? 'apart ' : 'as it is '}${what}`, async () => {
    const { receive, stored } = setup();
    assert.equal((await receive(post(record))).status, 201);
    assert.equal((await stored())[0].apart, apart);
  });
}

test('it compares a record with a notice of an earlier release, too', async () => {
  const earlier = noticeOf(
    { title: 'Earlier' },
    { language: 'sv', policy: { version: '2025' }, controller: undefined },
  );
  const { receive, stored, store } = setup();
  await store.addNotices([earlier]);
  const privacy_notice = { url: null, version: '2025', text_hash: earlier.hash };
  for (const over of [{ language: 'sv' }, { language: 'en' }])
    await receive(post(recordOf({ privacy_notice, controller: undefined, ...over })));
  assert.deepEqual(
    (await stored()).map(({ apart }) => apart),
    [false, true],
  );
});
