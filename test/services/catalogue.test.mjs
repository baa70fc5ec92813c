/** The catalogue of services: each against the schema and the rules, and the rules against broken services. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readCatalogue, readService } from '../../scripts/catalogue.mjs';
import { exportFaults, hostFaults, nameFaults, overlaps, parameterFaults, sharedFaults } from './rules.mjs';

const schema = JSON.parse(readFileSync(new URL('../../src/services/service.schema.json', import.meta.url), 'utf8'));
const ajv = addFormats.default(new Ajv2020({ allErrors: true, strictTuples: false, strictTypes: false }));
const files = await readCatalogue();
const services = files.flatMap(({ exports }) => Object.values(exports));

function schemaFaults(service) {
  if (ajv.validate(schema, service)) return [];
  return ajv.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** A complete service that breaks no rule, with these differences. */
function setup(changes = {}) {
  return {
    id: 'sample',
    name: 'Sample',
    category: 'analytics',
    provider: 'Sample Ltd',
    purpose: 'Counts visits.',
    privacy: 'https://sample.example/privacy',
    params: { id: { help: 'Site ID', example: '42', pattern: '\\d{1,8}' } },
    load: { calls: [['sample', '{id}', '{now}']], scripts: [{ src: 'https://cdn.sample.example/{id}.js' }] },
    hosts: ['https://*.sample.example'],
    stored: [{ name: '_sample_*', retention: 'P1Y', source: 'https://sample.example/cookies' }],
    stop: [['sample', 'stop']],
    sources: { load: 'unverified', stop: 'unverified', privacy: 'unverified', hosts: 'unverified' },
    ...changes,
  };
}

describe('the catalogue', () => {
  test('it has services, one a file, exported by the name of its id', () => {
    assert.ok(files.length > 0);
    assert.deepEqual(
      files.flatMap((file) => exportFaults(file).map((fault) => `${file.name} ${fault}`)),
      [],
    );
  });

  test('it has every id once', () => {
    const ids = services.map(({ id }) => id);
    assert.deepEqual([...new Set(ids)], ids);
  });

  for (const service of services) {
    test(`it describes ${service.id} by the schema and the rules, as data that JSON can carry`, () => {
      assert.deepEqual(JSON.parse(JSON.stringify(service)), service);
      const rules = [schemaFaults, parameterFaults, hostFaults, nameFaults];
      assert.deepEqual(
        rules.flatMap((rule) => rule(service)),
        [],
      );
    });
  }

  test('it lets no service touch what another keeps', () => {
    assert.deepEqual(sharedFaults(services), []);
  });
});

describe('the schema', () => {
  const without = (key) => Object.fromEntries(Object.entries(setup()).filter(([name]) => name !== key));
  const item = (changes) => setup({ stored: [{ ...setup().stored[0], ...changes }] });
  const wrong = {
    'no privacy page': without('privacy'),
    'a member that is not known': setup({ cookies: [] }),
    'a category of its own': setup({ category: 'marketing' }),
    'a page without https': setup({ privacy: 'http://sample.example/' }),
    'a script without https': setup({ load: { scripts: [{ src: 'http://sample.example/a.js' }] } }),
    'a script that handles events': setup({
      load: { scripts: [{ src: 'https://a.example/', attributes: { onload: '' } }] },
    }),
    'a fact without a source': item({ source: undefined }),
    'a source that is no page': item({ source: 'memory' }),
    'a time that is no duration': item({ retention: '2 years' }),
    'an empty duration': item({ retention: 'PT' }),
    'a path for what is no cookie': item({ kind: 'localStorage', path: '/a' }),
    'a start without a stop': setup({ stop: undefined, start: [['sample', 'start']] }),
    'a call that is no path': setup({ stop: [['sample()']] }),
  };
  test('it takes a complete service', () => {
    assert.deepEqual(schemaFaults(setup()), []);
  });
  for (const [fault, service] of Object.entries(wrong)) {
    test(`it refuses ${fault}`, () => {
      assert.notDeepEqual(schemaFaults(JSON.parse(JSON.stringify(service))), []);
    });
  }
});

describe('the rules', () => {
  const param = (changes) => setup({ params: { id: { ...setup().params.id, ...changes } } });
  const stored = (name) => setup({ stored: [{ name, retention: 'P1Y', source: 'unverified' }] });
  const broken = {
    'a parameter that is missing': [parameterFaults, setup({ params: {} })],
    'a parameter that is not used': [
      parameterFaults,
      setup({ params: { ...setup().params, more: setup().params.id } }),
    ],
    'an example that does not match': [parameterFaults, param({ example: 'a' })],
    'a default that does not match': [parameterFaults, param({ default: 'a' })],
    'a pattern that takes anything': [parameterFaults, param({ pattern: '.*' })],
    'a pattern that takes a space': [parameterFaults, param({ pattern: '[\\d ]+' })],
    'a pattern that takes a quote in one place': [parameterFaults, param({ pattern: `\\d{1,8}|x'?` })],
    'a pattern that takes two dots': [parameterFaults, param({ pattern: '[\\d.]+' })],
    'a script from a host that is not named': [hostFaults, setup({ hosts: ['https://sample.example'] })],
    'hosts without a source': [hostFaults, setup({ sources: { load: 'unverified' } })],
    'a name that is ours': [nameFaults, stored('consentr*')],
    'a name that begins like ours': [nameFaults, stored('consentry-outbox*')],
    'a name of every site': [nameFaults, stored('session*')],
    'a pattern that is all': [nameFaults, stored('*')],
    'a pattern that is wide': [nameFaults, stored('mp_*')],
    'two services with one name': [sharedFaults, [setup(), { ...setup(), id: 'other' }]],
  };
  for (const [fault, [rule, subject]] of Object.entries(broken)) {
    test(`it finds ${fault}`, () => {
      assert.notDeepEqual(rule(subject), []);
    });
  }

  test('it finds nothing wrong with a complete service', () => {
    const rules = [parameterFaults, hostFaults, nameFaults];
    assert.deepEqual(
      rules.flatMap((rule) => rule(setup())),
      [],
    );
    assert.deepEqual(sharedFaults([setup(), { ...stored('_other'), id: 'other' }]), []);
  });

  test('it finds a file with another name, another export, or code in it', async () => {
    const service = JSON.stringify(setup());
    const faults = async (file, code) => exportFaults(await readService(file, code)).length;
    assert.equal(await faults('sample.ts', `export const sample = ${service};`), 0);
    assert.equal(await faults('simple.ts', `export const sample = ${service};`), 1);
    assert.equal(await faults('sample.ts', `export const simple = ${service};`), 1);
    assert.equal(await faults('sample.ts', `export const sample = ${service}; export const more = 1;`), 1);
    await assert.rejects(readService('sample.ts', `import { a } from './a.js'; export const sample = a;`));
  });

  test('it knows which patterns meet', () => {
    assert.deepEqual([overlaps('_ga_*', '_ga_1'), overlaps('a*c', '*b*'), overlaps('*x', '*y')], [true, true, false]);
    assert.deepEqual([overlaps('_ga', '_ga_*'), overlaps('', '*'), overlaps('a*', 'b*')], [false, true, false]);
  });
});
