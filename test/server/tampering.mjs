import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { makeKeys } from '../../dist/server.js';
import { all, findings, midnight, newRecord, newRecords, noon } from './records.mjs';
import { onEachStore } from './stores.mjs';

/**
 * Three signed days of twenty records, by two writers each, and a fourth with one that is erased. Each begins seconds after midnight, as
 * on a busy site.
 */
export async function setup({ open, sql }) {
  const { signingKey, publicKey: key } = await makeKeys();
  // Without the key: else the first record would have its own day signed, which is long over.
  const stores = [open(), open()];
  for (const day of [1, 2, 3]) {
    const records = [...newRecords(2, midnight(day)), ...newRecords(18, noon(day))];
    for (const [index, record] of records.entries()) await stores[index % 2].append(record);
  }
  const store = open({ signingKey });
  await store.checkpoint();
  const erased = newRecord({}, { receivedTime: midnight(4) });
  await stores[0].append(erased);
  await store.erase(erased.record.consent_id);
  await store.checkpoint();
  const rows = await sql('select * from consent_records order by received_time');
  return { store, key, rows, erased: erased.record, sql, head: await store.head() };
}

export const sha256 = (text) => createHash('sha256').update(text).digest();
const bytes = (value) => Buffer.from(value);

/** What somebody does who can read our source: rewrites documents from a day on, and links everything anew. */
export async function rewrite({ sql, open }, from) {
  const heads = {};
  const rows = await all(open().read());
  const times = new Map(rows.map(({ record_id, received_time }) => [record_id, received_time]));
  for (const row of await sql('select * from consent_records order by received_time, chain_id, chain_seq')) {
    const { record_id, consent_id, chain_id, chain_seq } = row;
    const time = times.get(record_id);
    const document = time >= from ? row.document?.replace('"preferences:save"', '"banner:accept-all"') : row.document;
    const hash = document ? sha256(document) : bytes(row.document_hash);
    const flag = row.apart ? 'apart' : 'known';
    const line = [heads[chain_id] ?? '', chain_id, chain_seq, record_id, consent_id, time, flag, hash.toString('hex')];
    const link = sha256(line.join(' '));
    heads[chain_id] = link.toString('hex');
    await sql(
      'update consent_records set document = $1, document_hash = $2, link_hash = $3 where consent_id = $4 and record_id = $5',
      [document, hash, link, consent_id, record_id],
    );
  }
}

/**
 * A test for each on each store: `does` is what one does by SQL, and `finds` what verify says of it. `without` the head, or the key as well,
 * it says that and nothing else.
 */
export function verifyFinds(tampering) {
  for (const [name, { does, finds, without }] of Object.entries(tampering)) {
    onEachStore(`verify finds ${name}`, async (database) => {
      const context = { ...(await setup(database)), open: database.open };
      const { store, key, head } = context;
      assert.deepEqual(await findings(store, { key, head }), [], 'before');
      await does(context);
      const found = await findings(store, {
        ...(without !== 'key' && { key }),
        ...(!without && { head }),
      });
      const expectations = finds(context);
      // Else it would be found by what the forger did badly.
      if (without) assert.equal(found.length, expectations.length, found.join('\n'));
      for (const expected of expectations) {
        const isIt = (line) => (typeof expected === 'string' ? line === expected : expected.test(line));
        assert.ok(found.some(isIt), `${expected} is not among:\n${found.join('\n')}`);
      }
    });
  }
}
