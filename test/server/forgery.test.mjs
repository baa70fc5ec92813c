import { sampleNotice } from '../../bench/records/sample.mjs';
import { makeKeys } from '../../dist/server.js';
import { newRecord, noon } from './records.mjs';
import { rewrite, sha256, verifyFinds } from './tampering.mjs';

verifyFinds({
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
});
