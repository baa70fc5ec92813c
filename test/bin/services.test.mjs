import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import vm from 'node:vm';

const folder = mkdtempSync(join(tmpdir(), 'consentry-services-'));
after(() => rmSync(folder, { recursive: true }));

const bin = resolve('bin/consentry.mjs');
const consentry = (...args) =>
  spawnSync(process.execPath, [bin, 'services', ...args], { encoding: 'utf8', cwd: folder });
const hotjar = { service: 'hotjar', id: '1234567' };
const own = { id: 'own', name: 'Own', provider: 'Us', category: 'analytics', load: { scripts: [{ src: '/own.js' }] } };

/** Runs the command on a configuration that names these services. */
function withServices(services, ...args) {
  writeFileSync(join(folder, 'site.json'), JSON.stringify({ policy: { version: '1' }, services }));
  return consentry('site.json', ...args);
}

/** What a written script makes of the page's services. */
function prepared(text, services) {
  const window = {};
  vm.runInNewContext(text, { window, document: { currentScript: { nonce: 'n' } } });
  const config = { policy: { version: '1' }, services };
  const effects = [];
  window.consentry.prepare(config, effects);
  return JSON.parse(JSON.stringify({ ...config, effects }));
}

function failsWith(pattern, { status, stdout, stderr }) {
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(stderr, pattern);
  assert.doesNotMatch(stderr, /\n {4}at /, 'whoever types a command wants no stack');
}

test('it lists every service of the catalogue, with what a site must say of itself', () => {
  const { status, stdout } = consentry();
  assert.equal(status, 0);
  const files = readdirSync('src/services').filter((file) => file.endsWith('.ts'));
  const listed = stdout.trim().split('\n');
  assert.deepEqual(listed.map((line) => `${line.split(' ')[0]}.ts`).sort(), files.sort());
  assert.match(stdout, /^hotjar +analytics +id +Hotjar$/m);
});

test('it finds services by a word of what they are', () => {
  assert.match(consentry('--search', 'CONTENTSQUARE').stdout, /^hotjar /m);
  assert.doesNotMatch(consentry('--search', 'contentsquare').stdout, /google/);
  failsWith(/Nothing here has "hojtar".*Did you mean hotjar\?/, consentry('--search', 'hojtar'));
});

test('it writes one script, by default consentry-services.js, that knows what the page names', () => {
  const { status, stdout, stderr } = withServices([own, hotjar]);
  assert.deepEqual([status, stdout], [0, '']);
  assert.match(stderr, /^consentry-services\.js, \d+ bytes: hotjar\.\nThese services talk to: .*hotjar\.com/);
  const text = readFileSync(join(folder, 'consentry-services.js'), 'utf8');
  const { services, effects } = prepared(text, [hotjar, own]);
  assert.deepEqual(
    services.map(({ id }) => id),
    ['hotjar', 'own'],
  );
  assert.equal(services[0].load.scripts[0].src, 'https://static.hotjar.com/c/hotjar-1234567.js?sv=6');
  assert.deepEqual(services[1], own);
  assert.equal(effects[0].name, 'loader');
});

test('it writes no source, no host, and nothing of the page’s own', () => {
  const { stdout } = withServices([own, hotjar], '--inline');
  assert.doesNotMatch(stdout, /"source|"hosts|own\.js|"params/);
});

test('it stamps the version that wrote it', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  withServices([hotjar], '--out', 'stamped.js');
  const window = {};
  const text = readFileSync(join(folder, 'stamped.js'), 'utf8');
  vm.runInNewContext(text, { window, document: { currentScript: null } });
  assert.equal(window.consentry.prepare.version, version);
});

test('it prints a tag whose text has the hash that it names, and a nonce that stays in its attribute', () => {
  const { stdout, stderr } = withServices([hotjar], '--inline', '--nonce', 'a"b');
  const [, text] = /^<script nonce="a&quot;b">([^]*)<\/script>\n$/.exec(stdout);
  assert.ok(stderr.includes(`'sha256-${createHash('sha256').update(text).digest('base64')}'`), stderr);
});

test('it prints nothing that would end the tag early, or open a comment in it, and keeps every text', () => {
  const purpose = '</script><!--<script> $& $1 \u2028 {id}';
  const { stdout } = withServices([{ ...hotjar, purpose }], '--inline');
  const text = stdout.slice('<script>'.length, -'</script>\n'.length);
  assert.doesNotMatch(text, /<\/script|<!--|<script/i);
  assert.equal(prepared(text, ['hotjar']).services[0].purpose, purpose.replace('{id}', '1234567'));
});

test('it fills a service for each account, under another id', () => {
  const { stdout } = withServices([hotjar, { ...hotjar, id: '2', as: 'shop', category: 'functional' }], '--inline');
  const text = stdout.slice('<script>'.length, -'</script>\n'.length);
  const found = prepared(text, ['hotjar', { service: 'hotjar', as: 'shop' }]).services;
  assert.deepEqual(
    found.map(({ id, category, load }) => [id, category, load.globals._hjSettings.hjid]),
    [
      ['hotjar', 'analytics', '1234567'],
      ['shop', 'functional', '2'],
    ],
  );
});

test('it writes what loads a site’s own services where none is named', () => {
  const { status, stderr } = withServices([own]);
  assert.equal(status, 0);
  assert.match(stderr, /only what loads your own/);
});

for (const [what, services, pattern] of [
  ['a name that is not there', ['hotjr'], /services\[0\]: "hotjr" is not in the catalogue\. Did you mean "hotjar"/],
  ['a name like no other', ['zzzzzzzzzzzzzzzz'], /npx consentry services` lists/],
  ['a parameter that is missing', ['hotjar'], /service-parameter-missing at services\.hotjar\.id.*"1234567"/],
  ['a parameter that is malformed', [{ ...hotjar, id: 'x/y' }], /service-parameter at services\.hotjar\.id/],
  ['a parameter that is not there', [{ ...hotjar, sv: 6 }], /service-option at services\.hotjar\.sv/],
  ['a service that is there twice', [hotjar, hotjar], /services\[1\]: "hotjar" is there twice.*"as"/],
  ['a category that is not there', [{ ...hotjar, category: 'fun' }], /service-category at services\[0\]\.category/],
  ['an own service without a name', [{ ...own, name: '' }], /service at services\[0\]\.name/],
  ['no list', 'hotjar', /services: Give a list/],
]) {
  test(`it writes nothing and tells the cure for ${what}`, () => {
    failsWith(pattern, withServices(services, '--out', 'never.js'));
    assert.equal(readdirSync(folder).includes('never.js'), false);
  });
}

for (const [args, pattern] of [
  [['missing.json'], /missing\.json cannot be read \(ENOENT\)/],
  [['broken.json'], /broken\.json is not JSON/],
  [['a.json', 'b.json'], /One configuration at a time/],
  [['--inline'], /Name the file of your configuration/],
  [['site.json', '--out', 'x.js', '--inline'], /leave out --out, or --inline/],
  [['site.json', '--nonce', 'n'], /--nonce belongs to --inline/],
  [['site.json', '--search', 'x'], /takes no configuration/],
  [['--bogus'], /Unknown option '--bogus'/],
]) {
  test(`it explains itself for services ${args.join(' ')}`, () => {
    writeFileSync(join(folder, 'broken.json'), '{');
    failsWith(pattern, consentry(...args));
  });
}

test('it tells how to name a service of the catalogue to who gives only its name or its id', () => {
  for (const meant of [{ name: 'hotjar' }, { id: 'hotjar' }, { name: 'Hotjar', id: '1234567' }])
    failsWith(/services\[0\]: Give \{"service": "hotjar"\} for Hotjar/, withServices([meant]));
  // One of the site's own may be called as it likes.
  assert.equal(withServices([{ ...own, id: 'hotjar', name: 'Hotjar' }]).status, 0);
  assert.doesNotMatch(withServices([{ name: 'nothing we know' }]).stderr, /catalogue/);
});

test('it tells its usage', () => {
  const { status, stderr } = consentry('--help');
  assert.equal(status, 0);
  assert.match(stderr, /^Usage: consentry services /);
  assert.doesNotMatch(stderr, /consentry inline/);
});
