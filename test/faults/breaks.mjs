#!/usr/bin/env node
/**
 * Breaks the sources on purpose, one way at a time, and looks whether the schedules show it: a test that cannot fail proves
 * nothing. Not part of the suite. `node test/faults/breaks.mjs`, or only those whose name contains a word.
 */
import { judge } from './schedules.mjs';

const records = (file, from, to) => ({ file: `records/${file}`, from, to });

/** @type {Record<string, import('./bundle.mjs').Break[]>} */
const breaks = {
  'nothing is broken': [],
  'a decision is forgotten before its record is kept': [
    records('recorder.ts', 'keepRecord(event, record);', 'forgetKept(event.seed);'),
  ],
  'a decision is kept only when its record is': [
    { file: 'tag/when-due.ts', from: 'localStorage[KEPT_EVENT_KEY', to: 'globalThis[KEPT_EVENT_KEY' },
    records('kept-event.ts', 'if (!event.seed) localStorage', 'if (false) localStorage'),
  ],
  'all kept decisions have one name': [
    { file: 'tag/when-due.ts', from: 'KEPT_EVENT_KEY + event.seed!', to: 'KEPT_EVENT_KEY' },
    records('kept-event.ts', /KEPT_EVENT_KEY \+ (String\((kept\.)?seed\)|seed)/g, 'KEPT_EVENT_KEY'),
  ],
  'who records a decision gives it an id of its own': [records('record.ts', 'record_id: seed', 'record_id: uuid()')],
  'a record is removed before the answer': [
    records('sender.ts', 'const { delivery,', 'await waiting.remove(record.record_id); const { delivery,'),
  ],
  'a record is forgotten after a failure': [records('sender.ts', 'if (isFailed && !isOver)', 'if (false)')],
  'each attempt has a new id': [
    records('sender.ts', 'post(endpoint, record,', 'post(endpoint, { ...record, record_id: crypto.randomUUID() },'),
  ],
  'a record is kept in memory only': [
    records('sender.ts', 'outbox(OUTBOX_KEY, 100, timing.storage)', 'outbox(OUTBOX_KEY, 100, 0)'),
    records('database.ts', 'const db = await open(name, make);', 'const db = null as never;'),
  ],
  'redirects are followed': [records('transport.ts', "redirect: 'manual'", "redirect: 'follow'")],
  '429 is final': [records('transport.ts', '&& status !== 429', '')],
  'no page looks for what waits': [{ file: 'tag/when-due.ts', from: 'present.includes(', to: 'present.startsWith(' }],
  'the receiver stores a record each time': [
    {
      file: 'server/receive-record.ts',
      from: 'append({ record,',
      to: 'append({ record: { ...record, record_id: crypto.randomUUID() },',
    },
  ],
  'the receiver says stored before it is': [
    {
      file: 'server/receive-record.ts',
      from: 'await store.append(',
      to: 'Math.random() < 0.1 ? 0 : await store.append(',
    },
  ],
  'a document is changed after its link was made': [
    { file: 'server/chain.ts', from: 'fields, document,', to: 'fields, document: `${document} `,' },
  ],
};

const seeds = Array.from({ length: Number(process.env.FAULTS_COUNT ?? 60) }, (_, index) => index + 1);
const [word = ''] = process.argv.slice(2);
for (const [name, list] of Object.entries(breaks).filter(([key]) => key.includes(word))) {
  const { failures, chain, problems } = await judge(seeds, { breaks: list });
  const kinds = new Set(failures.flatMap(({ wrong }) => wrong.map((text) => text.split(':')[0])));
  const isSeen = failures.length + chain.length + problems.length > 0;
  console.log(
    `${isSeen ? 'seen' : 'NOT SEEN'}: ${name}: ${failures.length} of ${seeds.length}: ${[...kinds].join(', ')}`,
  );
  if (isSeen !== list.length > 0) process.exitCode = 1;
}
