import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** A user that may run PostgreSQL, which refuses root. */
const asUser = 'postgres';

/** Where `initdb` and `postgres` are, or `undefined`. Debian keeps them off the PATH. */
export function findPostgres() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(':')];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/** Why tests of PostgreSQL are left out; `false` where it is here, or must be. */
export const skipPostgres =
  findPostgres() || process.env.CONSENTRY_POSTGRES === 'required' ? false : 'no PostgreSQL is installed';

/**
 * A cluster of its own in a temporary folder, durable as one would run it. It ends with `stop()`, or with this process.
 *
 * @param {Record<string, string>} [settings]
 */
export async function startPostgres(settings = {}) {
  const bin = findPostgres();
  if (!bin) throw new Error('No PostgreSQL is installed: apt-get install postgresql.');
  const user = userInfo();
  const folder = await mkdtemp(join(tmpdir(), 'consentry-postgres-'));
  if (user.uid === 0) await chown(folder, idOf('-u'), idOf('-g'));
  const data = join(folder, 'data');
  run(join(bin, 'initdb'), ['-D', data, '-U', 'consentry', '-A', 'trust', '-E', 'UTF8', '--no-locale']);
  const port = await freePort();
  const child = start(bin, { data, folder, port, settings });
  const kill = () => child.kill('SIGKILL');
  process.on('exit', kill);
  const url = `postgres://consentry@127.0.0.1:${port}/postgres`;
  await untilReady(join(bin, 'pg_isready'), port, child);
  return {
    url,
    folder,
    async stop() {
      process.off('exit', kill);
      const ended = new Promise((resolve) => child.on('close', resolve));
      // Not waiting for clients.
      child.kill('SIGINT');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function start(bin, { data, folder, port, settings }) {
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: folder, fsync: 'on', ...settings };
  const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [command, args] = asOther(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...options]);
  return spawn(command, args, { stdio: ['ignore', 'ignore', 'ignore'], cwd: folder });
}

function run(command, args) {
  execFileSync(...asOther(command, args), { stdio: ['ignore', 'ignore', 'inherit'], cwd: tmpdir() });
}

/** `setpriv` becomes the command, and has it end with this process, even where that is killed. */
function asOther(command, args) {
  if (userInfo().uid !== 0) return [command, args];
  return ['setpriv', ['--reuid', asUser, '--regid', asUser, '--clear-groups', '--pdeathsig', 'INT', command, ...args]];
}

function idOf(flag) {
  return Number(execFileSync('id', [flag, asUser], { encoding: 'utf8' }));
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function untilReady(command, port, child) {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error(`postgres ended with ${child.exitCode}.`);
    if (spawnSync(command, ['-h', '127.0.0.1', '-p', String(port), '-q']).status === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('PostgreSQL did not answer within 30 s.');
}
