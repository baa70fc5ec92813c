import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const require = createRequire(import.meta.url);

const run = (code, ...args) =>
  spawnSync(process.execPath, [...args, '--input-type=module', '-e', code], { encoding: 'utf8' });

for (const condition of ['production', 'development']) {
  test(`every entry but script-tag imports in Node, with the condition ${condition}`, () => {
    const { stderr, status } = run(
      `await import('consentry'); await import('consentry/elements'); await import('consentry/embed');`,
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
  for (const target of Object.values(exports)) {
    for (const path of typeof target === 'string' ? [target] : Object.values(target))
      assert.ok(readFileSync(path).length);
  }
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
