/** What is stored: nothing before a choice, one cookie after it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createServer } from 'node:tls';
import {
  configured,
  decision,
  devTag,
  gated,
  granted,
  page,
  pageTests,
  refused,
  says,
  store,
  tag,
  until,
  version,
} from './kit.mjs';

const { site, open } = await pageTests({ args: ['--ignore-certificate-errors'] });
const empty = { local: [], session: [], databases: [], caches: [] };
const day = 86_400;
const html = () => page(gated('', says('a')));

test('it stores nothing before a choice, whatever the visitor looks at', async () => {
  const tab = await open(html());
  await tab.press('preferences');
  await tab.preferences();
  await tab.page.keyboard.press('Escape');
  await tab.banner();
  await tab.visit('/');
  await tab.banner();
  assert.deepEqual([await tab.cookies(), await tab.storage()], [[], empty]);
  assert.equal(
    site.log().some(({ headers }) => headers.cookie),
    false,
  );
});

for (const [answer, choices] of [
  ['accept', granted],
  ['reject', refused],
]) {
  test(`it stores one cookie with the documented attributes after ${answer}`, async () => {
    const tab = await open(html());
    await tab.press(answer);
    const cookies = await until(async () => (await tab.cookies()).length && tab.cookies());
    assert.equal(cookies.length, 1);
    const [{ value, expires, size, ...cookie }] = cookies;
    const { name, domain, path, secure, sameSite, httpOnly, session } = cookie;
    assert.deepEqual(
      { name, domain, path, secure, sameSite, httpOnly, session },
      {
        name: 'consentry',
        domain: 'localhost',
        path: '/',
        secure: false,
        sameSite: 'Lax',
        httpOnly: false,
        session: false,
      },
    );
    assert.ok(Math.abs(expires - Date.now() / 1000 - 183 * day) < 60);
    assert.ok(size <= 300, `${size} bytes`);
    const { v, t, l, p, c, i } = Object.fromEntries(new URLSearchParams(value));
    assert.deepEqual([v, l, p, c], ['1', '183', version, choices]);
    assert.ok(Math.abs(Date.now() - t) < 60_000);
    if (answer === 'accept') assert.match(i, /^[\da-f-]{36}$/);
    else assert.equal(i, undefined, 'a refusal needs no identifier');
    assert.deepEqual(await tab.storage(), empty);
    await tab.visit('/');
    assert.equal(site.log().at(-1).headers.cookie, `consentry=${value}`);
  });
}

test('it goes by the configured name and life, of 400 days at most', async () => {
  const tab = await open(page('', configured({ cookie: { name: 'mine', days: 400 } }) + tag));
  await tab.press('accept');
  const [{ name, expires }] = await until(async () => (await tab.cookies()).length && tab.cookies());
  assert.equal(name, 'mine');
  assert.ok(Math.abs(expires - Date.now() / 1000 - 400 * day) < 60);
});

test('it takes what it cannot read, or what has expired, for no answer', async () => {
  const values = [
    '',
    'garbage',
    '%',
    '"',
    'v=1',
    'a=b'.repeat(500),
    decision(granted).replace('v=1', 'v=2'),
    `${decision(granted)}&x=1`,
  ];
  const outlived = [
    decision(granted, { time: Date.now() - 184 * day * 1000 }),
    decision(granted, { time: 1, days: 99_999 }),
  ];
  const tab = await open(html());
  for (const value of [...values, ...outlived, decision(granted, { time: Date.now() + 3 * day * 1000 })]) {
    await store(tab.context, value);
    await tab.visit('/');
    await tab.banner();
    assert.deepEqual(await tab.lookedAt(), [], value);
  }
  assert.deepEqual(tab.errors, []);
  // And is put right by the next answer.
  await tab.press('accept');
  await tab.hasRun('a');
  assert.equal((await tab.cookies()).length, 1);
});

test('it asks again under another policy version, shows the old choices and grants nothing', async () => {
  const tab = await open(html(), { cookie: decision('!functional.analytics.!advertising', { policy: '2020' }) });
  await tab.press('preferences');
  await tab.preferences();
  const shown = await tab.eval(() =>
    [...document.querySelector('consentry-preferences').shadowRoot.querySelectorAll('input')].map(
      ({ name, checked }) => `${name} ${checked}`,
    ),
  );
  assert.deepEqual(shown, ['essential true', 'functional false', 'analytics true', 'advertising false']);
  assert.deepEqual(await tab.lookedAt(), []);
  await tab.page.keyboard.press('Escape');
  await tab.banner();
  assert.deepEqual(await tab.lookedAt(), []);
});

test('it asks on every page, and grants for that page alone, where cookies are blocked', async () => {
  const tab = await open(page(gated('', says('a')), configured() + devTag), { blockStorage: true });
  await tab.press('accept');
  await tab.hasRun('a');
  assert.ok(tab.console.some(({ text }) => text.includes('refused the cookie')));
  await tab.visit('/');
  await tab.banner();
  assert.deepEqual(await tab.lookedAt(), []);
  assert.deepEqual(tab.errors, []);
});

test('it works in a sandboxed page, where storage throws', async () => {
  // Its origin is `null`, and modules are fetched with CORS.
  const headers = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };
  for (const name of ['ui', 'later']) site.fault(`/consentry/consentry-${name}.js`, { headers });
  const tab = await open({ headers: { 'content-security-policy': 'sandbox allow-scripts' }, body: html() });
  await tab.press('accept');
  await tab.hasRun('a');
  assert.deepEqual(tab.errors, []);
});

/** A certificate of our own, and a server that takes it off and hands on to the site; `null` where openssl is missing. */
async function secureServer() {
  const folder = await mkdtemp(join(tmpdir(), 'consentry-tls-'));
  after(() => rm(folder, { recursive: true }));
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder, name));
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost'];
  try {
    execFileSync('openssl', [...request, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  } catch {
    return null;
  }
  const server = createServer({ key: await readFile(key), cert: await readFile(cert) }, (socket) => {
    const behind = connect(site.port, '127.0.0.1');
    for (const end of [socket, behind]) end.on('error', () => {});
    socket.pipe(behind).pipe(socket);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => server.close());
  return server;
}

test('it marks the cookie Secure on https', async (t) => {
  const server = await secureServer();
  if (!server) return void t.skip('openssl is not there to make a certificate');
  const tab = await open(html(), { url: `https://localhost:${server.address().port}/` });
  await tab.press('accept');
  const [{ secure, sameSite }] = await until(async () => (await tab.cookies()).length && tab.cookies());
  assert.deepEqual([secure, sameSite], [true, 'Lax']);
});
