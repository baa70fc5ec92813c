import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { libsqlStore } from '../../dist/server-libsql.js';
import { postgresStore } from '../../dist/server-postgres.js';
import { sampleNotice, sampleRecord } from './sample.mjs';

const parts = {
  document: 'sum(octet_length(document)) from consent_records',
  table: "pg_table_size('consent_records')",
  'index by consent_id and record_id': "pg_relation_size('consent_records_pkey')",
  'index by time': "pg_relation_size('consent_records_by_time')",
  all: "pg_total_relation_size('consent_records')",
};

/**
 * Bytes that each record takes, and how many are verified in a second.
 *
 * @param {string} url Of a cluster.
 * @param {number} count
 * @returns {Promise<string>} Markdown.
 */
export async function atRest(url, count) {
  const lines = [...(await onPostgres(url, count)), ...(await onLibsql(count))];
  return ['| of each record | |', '| --- | ---: |', ...lines.map(([name, value]) => `| ${name} | ${value} |`)].join(
    '\n',
  );
}

async function onPostgres(url, count) {
  const address = url.replace(/[^/]+$/, 'at_rest');
  const cluster = await connected(url);
  await cluster.query('create database at_rest');
  await cluster.end();
  const client = await connected(address);
  const ask = async (text) => Object.values((await client.query(`select ${text}`)).rows[0])[0];
  const store = postgresStore({ connectionString: address });
  await store.ready();
  await client.query('checkpoint');
  const before = await ask('pg_current_wal_lsn()');
  await fill(store, count);
  const log = await ask(`pg_wal_lsn_diff(pg_current_wal_lsn(), '${before}')`);
  await client.query('vacuum analyze consent_records');
  const each = (bytes) => `${Math.round(Number(bytes) / count)} bytes`;
  const lines = [];
  for (const [name, text] of Object.entries(parts)) lines.push([`PostgreSQL, ${name}`, each(await ask(text))]);
  lines.push(['PostgreSQL, write-ahead log', each(log)], ['PostgreSQL, verified', await verified(store, count)]);
  await store.close();
  await client.end();
  return lines;
}

async function connected(url) {
  const client = new pg.Client(url);
  await client.connect();
  return client;
}

async function onLibsql(count) {
  const folder = await mkdtemp(join(tmpdir(), 'consentry-bench-'));
  const path = join(folder, 'records.db');
  const store = libsqlStore({ path });
  await store.ready();
  const start = performance.now();
  await fill(store, count);
  const rate = Math.round(count / ((performance.now() - start) / 1000));
  const speed = await verified(store, count);
  await store.close();
  const { size } = await stat(path);
  await rm(folder, { recursive: true });
  return [
    ['libSQL, all', `${Math.round(size / count)} bytes`],
    ['libSQL, written by 64 senders', `${rate} a second`],
    ['libSQL, verified', speed],
  ];
}

async function fill(store, count) {
  await store.addNotices([sampleNotice]);
  let left = count;
  const send = async () => {
    while (left-- > 0) await store.append({ record: sampleRecord(), receivedTime: Date.now(), apart: false });
  };
  await Promise.all(Array.from({ length: 64 }, send));
}

async function verified(store, count) {
  const start = performance.now();
  for await (const { where, what } of store.verify()) throw new Error(`${where}: ${what}`);
  return `${Math.round(count / ((performance.now() - start) / 1000))} a second`;
}
