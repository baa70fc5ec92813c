/** The examples of docs/records.md for servers, as they stand there. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { after, test } from 'node:test';
import { build } from 'esbuild';
import { cookieOf, notice, post, recordOf, setup } from '../server/receiver-kit.mjs';

const page = readFileSync('docs/records.md', 'utf8');
// In the package's own folder, where it finds itself by its name.
const folder = mkdtempSync('test/docs/receiver-');
after(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'notices.json'), JSON.stringify([notice]));

/** The block of code that begins with this comment. */
function example(comment) {
  const found = page.split('```js\n').find((block) => block.startsWith(`// ${comment}`));
  assert.ok(found, comment);
  return found.slice(0, found.indexOf('```'));
}

/** Writes it to a file, and tells its address. */
function written(name, text) {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
  return pathToFileURL(join(folder, name)).href;
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

test('the example for Node’s http mounts the receiver in ten lines', async (t) => {
  const text = example('server.mjs');
  assert.ok(text.trim().split('\n').length - 1 <= 11, 'and a comment and an empty one');
  const port = await freePort();
  written('server.mjs', text.replace('listen(3000)', `listen(${port}, () => console.log('listening'))`));
  const child = spawn(process.execPath, ['server.mjs'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  t.after(() => child.kill());
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const record = recordOf();
  const url = `http://127.0.0.1:${port}/consent`;
  const headers = { 'content-type': 'application/json', cookie: cookieOf({ id: record.consent_id }) };
  const { status } = await fetch(url, { method: 'POST', headers, body: JSON.stringify(record) });
  assert.equal(status, 201);
  const receipt = await (await fetch(`${url}/receipt`, { headers })).json();
  assert.deepEqual([receipt.records[0].apart, receipt.notices], [false, [notice]]);
});

test('the example for Node’s http compiles in strict TypeScript, with the type that is told', () => {
  const [, typed] = /```ts\n(import type \{ IncomingMessage[^]*?)```/.exec(page);
  const plain = example('server.mjs');
  const text = plain.replace(/^const clientAddress = .*$/m, () => typed);
  assert.notEqual(text, plain);
  written('server.ts', text);
  const options =
    '--ignoreConfig --strict --noEmit --module nodenext --target es2023 --types node --skipLibCheck'.split(' ');
  const tsc = join('node_modules', 'typescript', 'bin', 'tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, ...options, join(folder, 'server.ts')], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout);
});

test('the server of the README takes a record, and limits who sends too many', async (t) => {
  const [, text] = /## Your server[^]*?```js\n([^]*?)```/.exec(readFileSync('README.md', 'utf8'));
  const port = await freePort();
  written('readme.mjs', text.replace('listen(3000)', `listen(${port}, () => console.log('listening'))`));
  const child = spawn(process.execPath, ['readme.mjs'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  t.after(() => child.kill());
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const send = (body) => {
    const headers = { 'content-type': 'application/json' };
    return fetch(`http://127.0.0.1:${port}/consent`, { method: 'POST', headers, body });
  };
  assert.equal((await send(JSON.stringify(recordOf()))).status, 201);
  const statuses = await Promise.all(Array.from({ length: 70 }, async () => (await send('{}')).status));
  assert.deepEqual([...new Set(statuses)].sort(), [422, 429]);
});

test('the example for Hono works', async () => {
  const { routes } = await import(written('hono.mjs', example('Hono')));
  const { store, stored } = setup();
  const app = routes({ store, notices: [notice] });
  assert.equal((await app.request(post(recordOf()))).status, 201);
  assert.equal((await stored())[0].apart, false);
});

test('the example for Next is a route of that place, and finds its notices', async (t) => {
  const place = 'app/consent/[[...path]]/route.js';
  const file = written(place, example('Next'));
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(file)],
    bundle: true,
    format: 'esm',
    packages: 'external',
    write: false,
  });
  // Nobody listens there: the store fails, and says so.
  const before = process.env.DATABASE_URL;
  process.env.DATABASE_URL = `postgres://nobody@127.0.0.1:${await freePort()}/none`;
  t.after(() => (before === undefined ? delete process.env.DATABASE_URL : (process.env.DATABASE_URL = before)));
  const route = await import(written('route.mjs', outputFiles[0].text));
  assert.deepEqual(Object.keys(route).sort(), ['GET', 'OPTIONS', 'POST']);
  assert.equal((await route.POST(post('{'), { params: {} })).status, 400);
  assert.equal((await route.POST(post(recordOf()), { params: {} })).status, 503);
});

test('the documented problem is what the receiver says', async () => {
  const { receive } = setup();
  const told = JSON.parse(/```json\n(\{\n {2}"type"[^]*?)```/.exec(page)[1]);
  const answer = await receive(post(recordOf({ purposes: { essential: true, analytics: 1 } })));
  assert.deepEqual(await answer.json(), told);
});
