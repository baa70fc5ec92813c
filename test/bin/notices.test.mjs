import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { service } from 'consentry';
import { hotjar } from 'consentry/services/hotjar';
import { noticesOf } from 'consentry/server';

const folder = mkdtempSync(join(tmpdir(), 'consentry-notices-'));
after(() => rmSync(folder, { recursive: true }));
const bin = resolve('bin/consentry.mjs');
const consentry = (...args) =>
  spawnSync(process.execPath, [bin, 'notices', ...args], { encoding: 'utf8', cwd: folder });

function withConfig(config, ...args) {
  writeFileSync(join(folder, 'site.json'), JSON.stringify(config));
  return consentry('site.json', ...args);
}

test('it prints canonical JSON with its own hash, and a summary beside it', () => {
  const { status, stdout, stderr } = withConfig({
    policy: { version: '1' },
    services: [{ service: 'hotjar', id: '1' }],
  });
  assert.equal(status, 0);
  const notices = JSON.parse(stdout);
  for (const { hash, text, surface, language } of notices) {
    assert.equal(hash, createHash('sha256').update(text).digest('hex'));
    assert.match(stderr, new RegExp(`^${hash}  ${language}  ${surface}$`, 'm'));
    const notice = JSON.parse(text);
    assert.deepEqual(Object.keys(notice), Object.keys(notice).sort());
    assert.equal(notice.services[0].name, 'Hotjar', 'filled from the catalogue');
  }
  assert.deepEqual(Object.keys(JSON.parse(notices[0].text).texts), [
    'acceptAll',
    'preferences',
    'rejectAll',
    'text',
    'title',
  ]);
});

test('it writes a file once all is well, and nothing before', () => {
  const config = { policy: { version: '1' } };
  const file = join(folder, 'notices.json');
  const failed = withConfig({ ...config, services: ['no-such-service'] }, '--out', 'notices.json');
  assert.deepEqual([failed.status, existsSync(file)], [1, false]);
  const { status, stdout } = withConfig(config, '--out', 'notices.json');
  assert.deepEqual([status, stdout], [0, '']);
  assert.equal(readFileSync(file, 'utf8'), withConfig(config).stdout);
});

test('it tells a change of anything that is shown, and of nothing else', () => {
  const hashes = (over) =>
    JSON.parse(withConfig({ policy: { version: '1' }, ...over }).stdout)
      .map(({ hash }) => hash)
      .join();
  const plain = hashes();
  for (const over of [
    { policy: { version: '2' } },
    { texts: { title: 'Cookies?' } },
    { controller: { name: 'Example' } },
    { categories: ['analytics'] },
    { services: ['cloudflare'] },
    { serviceChoices: true },
    { language: 'en-GB' },
  ])
    assert.notEqual(hashes(over), plain, JSON.stringify(over));
  assert.equal(hashes({ records: { endpoint: '/x' }, reopen: false, debug: true, cookie: { days: 30 } }), plain);
});

test('noticesOf says of a configuration in code what its pages say', async () => {
  const config = { policy: { version: '1' }, services: [service(hotjar, { id: '1' })] };
  const [banner, preferences] = await noticesOf(config, { languages: ['en'] });
  assert.deepEqual([banner.surface, preferences.surface], ['banner', 'preferences']);
  assert.deepEqual(JSON.parse(banner.text).services, JSON.parse(JSON.stringify(config.services)));
});

for (const [what, args, pattern] of [
  ['no file', [], /Name the file of your configuration/],
  ['two files', ['a.json', 'b.json'], /One configuration at a time/],
  ['a file that is not there', ['missing.json'], /missing\.json cannot be read \(ENOENT\)/],
  ['no JSON', ['broken.json'], /broken\.json is not JSON/],
  ['a language that is none', ['site.json', '--language', 'english!'], /--languages english!: give them/],
  ['a wrong configuration', ['wrong.json'], /policy-version at policy\.version/],
  ['a service that is not there', ['unknown.json'], /services\[0\]: "hotjr" is not in the catalogue/],
]) {
  test(`it prints nothing and tells the cure for ${what}`, () => {
    writeFileSync(join(folder, 'site.json'), '{"policy": {"version": "1"}}');
    writeFileSync(join(folder, 'broken.json'), '{');
    writeFileSync(join(folder, 'wrong.json'), '{}');
    writeFileSync(join(folder, 'unknown.json'), '{"policy": {"version": "1"}, "services": ["hotjr"]}');
    const { status, stdout, stderr } = consentry(...args);
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, pattern);
    assert.doesNotMatch(stderr, /\n {4}at /);
  });
}
