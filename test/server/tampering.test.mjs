import assert from 'node:assert/strict';
import { makeKeys } from '../../dist/server.js';
import { findings, newRecord, noon } from './records.mjs';
import { onEachStore } from './stores.mjs';
import { setup, verifyFinds } from './tampering.mjs';

verifyFinds({
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
});

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
