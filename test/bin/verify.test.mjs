import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import Libsql from 'libsql';
import { libsqlStore } from '../../dist/server-libsql.js';
import { skipPostgres, startPostgres } from '../server/postgres-cluster.mjs';
import { newRecord, newRecords } from '../server/records.mjs';

const folder = mkdtempSync(join(tmpdir(), 'consentry-verify-'));
after(() => rmSync(folder, { recursive: true }));

const consentry = (...args) =>
  spawnSync(process.execPath, [resolve('bin/consentry.mjs'), ...args], { encoding: 'utf8', cwd: folder });

const keys = (() => {
  assert.equal(consentry('keys').status, 0);
  return ['consentry.jwk', 'consentry.public.jwk'];
})();

/** A file with ten records of one day. */
async function setup(name) {
  const path = join(folder, name);
  const store = libsqlStore({ path });
  for (const record of newRecords(10)) await store.append(record);
  await store.close();
  const tamper = (sql) => {
    const connection = new Libsql(path);
    connection.exec(sql);
    connection.close();
  };
  return { path, tamper };
}

test('it makes a pair of keys, of which one is secret, and never overwrites them', () => {
  const [secret, open] = keys.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  assert.ok(secret.d && !('d' in open) && secret.x === open.x);
  assert.equal(statSync(join(folder, keys[0])).mode & 0o077, 0);
  const { status, stderr } = consentry('keys');
  assert.equal(status, 1);
  assert.match(stderr, /consentry\.jwk is there already/);
  assert.equal(JSON.parse(readFileSync(join(folder, keys[0]), 'utf8')).d, secret.d);
});

test('it signs what has ended, prints the head, and verifies it', async () => {
  const { path } = await setup('signed.db');
  const signed = consentry('checkpoint', '--database', path, '--key', keys[0]);
  assert.match(signed.stdout, /^signed: 2026-01-01\nhead: [\da-f]{64}\n$/, signed.stderr);
  const head = signed.stdout.slice(-65).trim();
  const { status, stdout, stderr } = consentry('verify', '--database', path, '--key', keys[1], '--head', head);
  assert.deepEqual([status, stdout, stderr], [0, '', 'No findings.\n']);
  assert.match(consentry('checkpoint', '--database', path, '--key', keys[0]).stdout, /^no day was left/);
  assert.equal(consentry('verify', '--database', path, '--head', '0'.repeat(64)).status, 1);
});

test('it fails with one line for each finding, and says where', async () => {
  const { path, tamper } = await setup('tampered.db');
  tamper(`update consent_records set document = '{}' where chain_seq in (2, 5)`);
  const { status, stdout, stderr } = consentry('verify', '--database', path);
  assert.equal(status, 1);
  assert.match(stdout, /^(record [\da-f-]{36}: its document was altered\n){2}$/);
  assert.match(stderr, /^2 findings: without --key .* --head/);
});

test('it says what it needs, and makes no file where there is none', () => {
  const failures = [
    [['verify'], /Name the database/],
    [['verify', '--database', 'none.db'], /There is no file none\.db/],
    [['verify', '--database', 'none.db', '--key', 'nowhere.jwk'], /nowhere\.jwk is not a key \(ENOENT\)/],
    [['verify', '--database', 'none.db', '--head', 'x'], /64 hexadecimal digits/],
    [['verify', '--database', 'postgres://me:secret@127.0.0.1:1/x'], /cannot be opened/],
    [['checkpoint', '--database', 'none.db'], /Name the secret key/],
    [['checkpoint', '--database', 'none.db', '--key', keys[1]], /is the public key/],
  ];
  for (const [args, message] of failures) {
    const { status, stderr } = consentry(...args);
    assert.equal(status, 1);
    assert.match(stderr, message);
    assert.doesNotMatch(stderr, /secret@|at .*\.mjs:/);
  }
  assert.equal(existsSync(join(folder, 'none.db')), false);
});

test('it takes an address of PostgreSQL, from the environment as well', { skip: skipPostgres }, async () => {
  const { url, stop } = await startPostgres();
  const { postgresStore } = await import('../../dist/server-postgres.js');
  const store = postgresStore({ connectionString: url });
  await store.append(newRecord());
  await store.close();
  const signed = consentry('checkpoint', '--database', url, '--key', keys[0]);
  assert.match(signed.stdout, /^signed: 2026-01-01/, signed.stderr);
  process.env.DATABASE_URL = url;
  const { status, stderr } = consentry('verify', '--key', keys[1]);
  delete process.env.DATABASE_URL;
  await stop();
  assert.equal(status, 0, stderr);
});
