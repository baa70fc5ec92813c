import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { consentRecords } from '../../dist/server.js';
import { postgresStore } from '../../dist/server-postgres.js';
import { httpSender } from './http-sender.mjs';
import { plainInsert } from './plain-insert.mjs';
import { sampleNotice } from './sample.mjs';

/**
 * One way to keep records.
 *
 * @typedef {object} Contender
 * @property {string} name
 * @property {(url: string, width: number) => Promise<Keeper>} start For this many senders at a time.
 *
 * @typedef {object} Keeper
 * @property {(record: object, sender: number) => Promise<unknown>} append Resolves once the record is durable.
 * @property {() => unknown} close
 */

/** By the names that the command line knows; the first is what the others are compared with. */
export const contenders = {
  insert: { name: 'plain INSERT', start: plainInsert },
  store: { name: 'postgresStore', start: store },
  http: { name: 'plain INSERT behind HTTP', start: (url, width) => server('insert', url, width) },
  direct: { name: 'consentRecords', start: direct },
  receiver: { name: 'consentRecords behind HTTP', start: (url, width) => server('receiver', url, width) },
};

async function store(url) {
  const opened = postgresStore({ connectionString: url });
  await opened.ready();
  return {
    append: (record) => opened.append({ record, receivedTime: Date.now(), apart: false }),
    close: () => opened.close(),
  };
}

/** The receiver without a server around it: what it does with a web request. */
async function direct(url) {
  const opened = postgresStore({ connectionString: url });
  const receive = consentRecords({ store: opened, notices: [sampleNotice] });
  return {
    async append(record) {
      const headers = { 'content-type': 'application/json' };
      const request = new Request('http://127.0.0.1/consent', {
        method: 'POST',
        headers,
        body: JSON.stringify(record),
      });
      const { status } = await receive(request);
      if (status !== 201) throw new Error(`The receiver answered ${status}.`);
    },
    close: () => opened.close(),
  };
}

/** @returns {Promise<Keeper>} */
async function server(kind, url, width) {
  const file = fileURLToPath(new URL('server.mjs', import.meta.url));
  const child = spawn(process.execPath, [file, kind, url, String(width)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const port = await new Promise((resolve, reject) => {
    child.stdout.once('data', (text) => resolve(Number(text)));
    child.once('close', (code) => reject(new Error(`The server ended with ${code}.`)));
  });
  const senders = await Promise.all(Array.from({ length: width }, () => httpSender(port)));
  return {
    append: (record, sender) => senders[sender].append(record),
    async close() {
      senders.forEach((sender) => sender.close());
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.stdin.end();
      await ended;
    },
  };
}
