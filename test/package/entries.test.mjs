import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { build } from 'esbuild';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const require = createRequire(import.meta.url);

const run = (code, ...args) =>
  spawnSync(process.execPath, [...args, '--input-type=module', '-e', code], { encoding: 'utf8' });

for (const condition of ['production', 'development']) {
  test(`every entry but script-tag imports in Node, with the condition ${condition}`, () => {
    const { stderr, status } = run(
      `await import('consentry'); await import('consentry/elements'); await import('consentry/debug'); await import('consentry/embed'); await import('consentry/equal-choice'); await import('consentry/server');`,
      '-C',
      condition,
    );
    assert.equal(status, 0, stderr);
  });

  test(`it denies everything on a server, and decides nothing, with the condition ${condition}`, () => {
    const code = `
      import { createConsent, standardEffects } from 'consentry';
      const consent = createConsent({ policy: { version: '1' }, effects: standardEffects() });
      consent.acceptAll();
      console.log(JSON.stringify([consent.state.grants, consent.state.surface]));`;
    const { stdout, stderr } = run(code, '-C', condition);
    const denied = { essential: true, functional: false, analytics: false, advertising: false };
    assert.deepEqual(JSON.parse(stdout), [denied, 'none'], stderr);
  });
}

test('consentry/embed imports in Node where nothing else of ours has been, and without Lit', () => {
  const code = `
    const { ConsentryEmbed } = await import('consentry/embed');
    console.log(ConsentryEmbed.name, typeof customElements);`;
  assert.equal(run(code).stdout.trim(), 'ConsentryEmbed undefined', run(code).stderr);
});

test('every path in the exports map exists', () => {
  const examples = {
    './services/*': 'hotjar',
    './locales/*': 'de',
    './themes/*.css': 'ink',
    './rules/*.json': 'autoconsent',
  };
  for (const [name, target] of Object.entries(exports)) {
    for (const path of typeof target === 'string' ? [target] : Object.values(target))
      assert.ok(readFileSync(path.replace('*', () => examples[name])).length);
  }
});

test('every file of the catalogue is an entry of its own, and nothing else is', () => {
  const ids = readdirSync('src/services')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace('.ts', ''))
    .sort();
  const code = `
    const found = await Promise.all(${JSON.stringify(ids)}.map((id) => import('consentry/services/' + id)));
    console.log(JSON.stringify(found.map((module) => Object.values(module))));`;
  const { stdout, stderr } = run(code);
  const modules = JSON.parse(stdout || stderr);
  assert.deepEqual(
    modules.map(([{ id }]) => id),
    ids,
  );
  assert.doesNotMatch(stdout, /"sources?":"?(https|unverified)|"sources":/, 'facts without their sources');
  const catalogue = require('consentry/services.json');
  assert.deepEqual(
    catalogue.map(({ id }) => id),
    ids,
  );
  assert.ok(catalogue.every(({ sources }) => sources.stop));
});

test('a bundler takes of the catalogue what is imported, and of the package what that needs', async () => {
  const bundled = async (contents) => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: '.' },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      alias: { consentry: './dist/index.js', 'consentry/services': './dist/services' },
    });
    return outputFiles[0].text;
  };
  const text = await bundled(`
    import { service } from 'consentry';
    import { hotjar } from 'consentry/services/hotjar';
    console.log(service(hotjar, { id: '1' }));`);
  assert.match(text, /static\.hotjar\.com/);
  assert.doesNotMatch(text, /document|googletagmanager/);
  assert.equal(await bundled(`import { hotjar } from 'consentry/services/hotjar';`), '');
});

/** What the compiler has against a site's code. */
function compiled(code, more = {}) {
  // Not below node_modules: there the package would not find itself.
  const folder = mkdtempSync('test/package/types-');
  const compilerOptions = {
    module: 'nodenext',
    strict: true,
    noEmit: true,
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
    ...more,
  };
  writeFileSync(`${folder}/site.ts`, code);
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions }));
  const { stdout } = spawnSync('node_modules/.bin/tsc', ['-p', folder], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return stdout;
}

test('the types of the catalogue know each id, and no sources', () => {
  const code = `
    import { createConsent, service } from 'consentry';
    import { hotjar } from 'consentry/services/hotjar';
    const consent = createConsent({ policy: { version: '1' }, services: [service(hotjar, { id: '1' })] });
    consent.allows('hotjar');
    // @ts-expect-error there are none in what is shipped
    hotjar.sources;
    // @ts-expect-error misspelt
    consent.allows('hotjr');`;
  assert.equal(compiled(code), '');
});

test('the types of the server know the ids of a site, and fit Node and Next', () => {
  const code = `
    import { createServer, type IncomingMessage } from 'node:http';
    import { service } from 'consentry';
    import { consentRecords, contentSecurityPolicy, readConsent, toNodeHandler, type RecordStore } from 'consentry/server';
    import { hotjar } from 'consentry/services/hotjar';
    declare const store: RecordStore;
    const services = [service(hotjar, { id: '1' })];
    const clientAddress = (_request: Request, { socket }: IncomingMessage) => socket.remoteAddress;
    createServer(toNodeHandler(consentRecords({ store, clientAddress })));
    createServer(toNodeHandler(consentRecords({ store })));
    // @ts-expect-error the address is told by Node's own request
    consentRecords({ store, clientAddress })(new Request('https://example.com/'));
    const route: (request: Request, context: { params: object }) => Promise<Response> = consentRecords({ store });
    const consent = readConsent(new Request('https://example.com/'), { policyVersion: '1', services });
    const granted: boolean = consent.allows('hotjar') && consent.grants.analytics;
    contentSecurityPolicy(consent.grants, services);
    // @ts-expect-error misspelt
    consent.allows('hotjr');
    const own = readConsent('', { policyVersion: '1', categories: ['numbers', { id: 'films' }] });
    own.allows('films');
    // @ts-expect-error none of this site's
    own.allows('analytics');
    export { route, granted };`;
  assert.equal(compiled(code, { types: ['node'] }), '');
});

test('the schema and the manifest are exported as JSON', () => {
  assert.equal(require('consentry/record.schema.json').title, 'Consent record');
  assert.equal(require('consentry/custom-elements.json').schemaVersion, '1.0.0');
});

test('it says in development what is wrong with a configuration, once, and throws nothing', () => {
  const code = `
    import { createConsent } from 'consentry';
    const consent = createConsent({ policy: { version: '1' }, categories: ['Analytics!'] });
    console.log(consent.state.grants.essential);`;
  const { stdout, stderr, status } = run(code, '-C', 'development');
  assert.equal(status, 0);
  assert.equal(stdout.trim(), 'true');
  assert.equal(stderr.match(/category-id at categories\[0\]/g)?.length, 1, stderr);
});
