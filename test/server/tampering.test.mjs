import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { makeKeys } from '../../dist/server.js';
import { all, findings, midnight, newRecord, newRecords, noon } from './records.mjs';
import { sampleNotice } from '../../bench/records/sample.mjs';
import { onEachStore } from './stores.mjs';

/**
 * Three signed days of twenty records, by two writers each, and a fourth with one that is erased. Each begins seconds after midnight, as
 * on a busy site.
 */
async function setup({ open, sql }) {
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

const sha256 = (text) => createHash('sha256').update(text).digest();
const bytes = (value) => Buffer.from(value);

/** What somebody does who can read our source: rewrites documents from a day on, and links everything anew. */
async function rewrite({ sql, open }, from) {
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

/** What one can do by SQL, and what verify says of it. */
const tampering = {
  'an altered document': {
    does: ({ sql, rows: [{ record_id }] }) =>
      sql(
        `update consent_records set document = replace(document, 'ConsentGiven', 'ConsentRefused') where record_id = $1`,
        [record_id],
      ),
    finds: ({ rows: [{ record_id }] }) => [`record ${record_id}: its document was altered`],
  },
  'an altered flag': {
    does: ({ sql, rows: [{ record_id }] }) =>
      sql('update consent_records set apart = $1 where record_id = $2', [true, record_id]),
    finds: ({ rows: [{ record_id }] }) => [`record ${record_id}: its row was altered, or the link before it`],
  },
  'a record that was given to somebody else': {
    does: ({ sql, rows: [{ record_id }, { consent_id }] }) =>
      sql('update consent_records set consent_id = $1 where record_id = $2', [consent_id, record_id]),
    finds: ({ rows: [{ record_id }] }) => [`record ${record_id}: its row was altered, or the link before it`],
  },
  'a time that was moved within the order': {
    does: ({ sql, rows: [{ record_id }] }) =>
      sql(`update consent_records set received_time = '2026-01-01T00:00:04.000Z' where record_id = $1`, [record_id]),
    finds: ({ rows: [{ record_id }] }) => [`record ${record_id}: its row was altered, or the link before it`],
  },
  'a time that was moved to another day': {
    does: ({ sql, rows: [{ record_id }] }) =>
      sql(`update consent_records set received_time = '2026-01-02T11:00:00.000Z' where record_id = $1`, [record_id]),
    finds: ({ rows }) => [
      new RegExp(`record ${rows[2].record_id}: 1 before it are missing`),
      /day 2026-01-01: of chain .* 1 records are missing/,
    ],
  },
  'a broken link': {
    does: ({ sql, rows }) =>
      sql('update consent_records set link_hash = $1 where record_id = $2', [rows[0].link_hash, rows[4].record_id]),
    finds: ({ rows }) => [`record ${rows[4].record_id}: its row was altered, or the link before it`],
  },
  'a gap': {
    does: ({ sql, rows }) => sql('delete from consent_records where record_id = $1', [rows[4].record_id]),
    finds: ({ rows }) => [new RegExp(`record ${rows[6].record_id}: 1 before it are missing`)],
  },
  'a missing tail of a signed day': {
    does: ({ sql, rows }) => sql('delete from consent_records where record_id = $1', [rows[19].record_id]),
    finds: ({ rows }) => [new RegExp(`day 2026-01-01: of chain ${rows[19].chain_id} 1 records are missing`)],
  },
  'a missing chain of a signed day': {
    does: ({ sql, rows }) => sql('delete from consent_records where chain_id = $1', [rows[20].chain_id]),
    finds: ({ rows }) => [`day 2026-01-02: chain ${rows[20].chain_id} is missing, with 10 records`],
  },
  'a missing day': {
    does: ({ sql }) =>
      sql(
        `delete from consent_records where received_time >= '2026-01-02T00:00:00.000Z' and received_time < '2026-01-03T00:00:00.000Z'`,
      ),
    finds: () => ['day 2026-01-02: all of its 20 records are missing'],
  },
  'a missing last day': {
    does: ({ sql }) => sql(`delete from consent_records where received_time >= '2026-01-04T00:00:00.000Z'`),
    finds: () => ['day 2026-01-04: all of its 1 records are missing'],
  },
  'a record that was put into a signed day': {
    does: ({ open }) => open().append(newRecord({}, { receivedTime: noon(2) })),
    finds: () => [/day 2026-01-02: chain .* was added after the day was signed/],
  },
  'a tombstone without a statement': {
    does: ({ sql, rows: [{ record_id }] }) =>
      sql(`update consent_records set document = null, erased_time = '2026-01-05T00:00:00.000Z' where record_id = $1`, [
        record_id,
      ]),
    finds: ({ rows: [{ record_id }] }) => [
      `record ${record_id}: its document is gone, and no statement says that it was erased`,
    ],
  },
  'an erased record that was put back': {
    does: ({ sql, erased }) =>
      sql('update consent_records set document = $1, erased_time = null where record_id = $2', [
        JSON.stringify(erased),
        erased.record_id,
      ]),
    finds: ({ erased }) => [`record ${erased.record_id}: it was erased, and is there again`],
  },
  'an altered time of an erasure': {
    does: ({ sql }) =>
      sql(`update consent_records set erased_time = '2020-01-01T00:00:00.000Z' where document is null`),
    finds: ({ erased }) => [`record ${erased.record_id}: it was erased at another time than it says`],
  },
  'a time of an erasure that was taken away': {
    does: ({ sql }) => sql('update consent_records set erased_time = null where document is null'),
    finds: ({ erased }) => [`record ${erased.record_id}: it was erased at another time than it says`],
  },
  'a removed checkpoint': {
    does: ({ sql }) => sql(`delete from consent_statements where position = 1`),
    finds: () => ['statement 2: 1 before it are missing', 'day 2026-01-02: it has ended and is not signed'],
  },
  'a removed statement of an erasure': {
    does: ({ sql }) => sql(`delete from consent_statements where kind = 'erasure'`),
    finds: ({ erased }) => [
      /statement 4: 1 before it are missing/,
      new RegExp(`record ${erased.record_id}: its document is gone`),
    ],
  },
  'a removed last statement, where one knows its hash': {
    does: ({ sql }) => sql('delete from consent_statements where position = 4'),
    finds: ({ head }) => [`statement ${head}: it is missing, though it was seen`],
  },
  'an altered statement': {
    does: ({ sql }) =>
      sql(`update consent_statements set text = replace(text, '"count":10', '"count":11') where position = 1`),
    finds: () => [
      'statement 1: it was altered, or another key signed it',
      'statement 2: the statement before it was altered, or put there later',
      'day 2026-01-02: it has ended and is not signed',
    ],
  },
  'a statement about something else than it says': {
    does: ({ sql }) => sql(`update consent_statements set subject = '2026-01-09' where position = 1`),
    finds: () => ['statement 1: its columns say something else than its text'],
  },
  'a signature of somebody else': {
    async does({ sql, open }) {
      const other = open({ signingKey: (await makeKeys()).signingKey });
      await other.sweep(noon(3));
      return sql('select 1');
    },
    finds: () => [
      'statement 5: it was altered, or another key signed it',
      'day 2026-01-01: all of its 20 records are missing',
      'day 2026-01-02: all of its 20 records are missing',
    ],
  },
  'a signature that was taken away': {
    does: ({ sql }) => sql('update consent_statements set signature = null where position = 0'),
    finds: () => ['statement 0: it is not signed'],
  },
  'a history that was rewritten whole, with all statements removed': {
    async does(context) {
      await context.sql('delete from consent_statements');
      await context.sql('delete from consent_records where document is null');
      await rewrite(context, '');
    },
    finds: () => [
      /^statements: there is none/,
      'day 2026-01-01: it has ended and is not signed',
      'day 2026-01-02: it has ended and is not signed',
      'day 2026-01-03: it has ended and is not signed',
    ],
    without: 'head',
  },
  'a database that was emptied': {
    async does({ sql }) {
      await sql('delete from consent_statements');
      await sql('delete from consent_records');
    },
    finds: () => [/^statements: there is none/],
    without: 'head',
  },
  'days that were rewritten, with the last statements removed': {
    async does(context) {
      await context.sql('delete from consent_statements where position >= 2');
      await context.sql('delete from consent_records where document is null');
      await rewrite(context, '2026-01-03');
    },
    finds: () => ['day 2026-01-03: it has ended and is not signed'],
    without: 'head',
  },
  'a forged record on a day before the first': {
    does: ({ open }) => open().append(newRecord({}, { receivedTime: noon(0) })),
    finds: () => ['day 2025-12-31: it has ended and is not signed'],
  },
  'a forged record after the last': {
    does: ({ open }) => open().append(newRecord({}, { receivedTime: noon(9) })),
    finds: () => ['day 2026-01-09: it has ended and is not signed'],
  },
  'a record of a day that has not begun': {
    does: ({ open }) => open().append(newRecord({}, { receivedTime: Date.UTC(2999, 0, 1) })),
    finds: () => ['day 2999-01-01: it has not begun yet'],
  },
  'a record that was put back after it was swept': {
    async does({ sql, rows: [row], store }) {
      await store.sweep(noon(2));
      const names = Object.keys(row);
      const values = Object.values(row).map((value) => (value instanceof ArrayBuffer ? Buffer.from(value) : value));
      const places = names.map((_, index) => `$${index + 1}`);
      return sql(`insert into consent_records (${names}) values (${places})`, values);
    },
    finds: () => ['day 2026-01-01: it was swept, and is there again'],
    without: 'head',
  },
  'a record that is older than what was swept': {
    async does({ open, store }) {
      await store.sweep(noon(2));
      return open().append(newRecord({}, { receivedTime: noon(0) }));
    },
    finds: () => ['day 2025-12-31: it was swept, and is there again'],
    without: 'head',
  },
  'a missing day after those that were swept': {
    async does({ sql, store }) {
      await store.sweep(noon(2));
      return sql(`delete from consent_records where received_time < '2026-01-03T00:00:00.000Z'`);
    },
    finds: () => ['day 2026-01-02: all of its 20 records are missing'],
    without: 'head',
  },
  'a sweep of days that are yet to come': {
    async does({ sql }) {
      await sql('delete from consent_statements where position > 0');
      await sql('delete from consent_records where document is null');
      const [{ text }] = await sql('select text from consent_statements');
      const previous = sha256(text).toString('hex');
      const sweep = { count: 0, key: null, kind: 'sweep', position: 1, previous, subject: '2999-01-01' };
      const stated = JSON.stringify({ ...sweep, time: '2026-01-05T00:00:00.000Z' });
      await sql('insert into consent_statements (position, kind, subject, text) values (1, $1, $2, $3)', [
        'sweep',
        sweep.subject,
        stated,
      ]);
      return sql(`delete from consent_records where received_time < '2026-01-02T00:00:00.000Z'`);
    },
    finds: () => [
      'statement 1: it sweeps days that had not ended',
      'day 2026-01-01: all of its 20 records are missing',
    ],
    without: 'key',
  },
  'a notice that was removed': {
    async does({ sql, store, open }) {
      await store.sweep(noon(5));
      await open().append(newRecord({ privacy_notice: { text_hash: sampleNotice.hash } }, { receivedTime: noon(6) }));
      await store.checkpoint();
      await sql('delete from consent_notices');
    },
    finds: () => [new RegExp(`^notice ${sampleNotice.hash}: it is missing, and record .* says that it was announced`)],
    without: 'head',
  },
  'an altered notice': {
    does: ({ sql }) => sql(`insert into consent_notices (hash, text) values ('${'0'.repeat(64)}', 'more')`),
    finds: () => [`notice ${'0'.repeat(64)}: its text was altered`],
  },
};

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

onEachStore('verify finds nothing where nothing was tampered with, with the key or without', async (database) => {
  const { store, key } = await setup(database);
  assert.deepEqual(await findings(store, { key }), []);
  assert.deepEqual(await findings(store), []);
});

onEachStore('verify says where the key is another', async (database) => {
  const { store } = await setup(database);
  const { publicKey } = await makeKeys();
  const found = await findings(store, { key: publicKey });
  assert.equal(found.filter((line) => line.endsWith('another key signed it')).length, 5);
});
