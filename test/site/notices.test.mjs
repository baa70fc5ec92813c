/** What `npx consentry notices` prints is what pages show, and what the records of real browsers refer to. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { en } from '../../dist/locales/en.js';
import { enEmbed } from '../../dist/locales/en-embed.js';
import { enPreferences } from '../../dist/locales/en-preferences.js';
import { enServices } from '../../dist/locales/en-services.js';
import { servicesFile } from '../../bin/services-file.mjs';
import { languageSources } from '../../scripts/languages.mjs';
import { page, pageTests, tag, until, version } from './kit.mjs';
import { received } from './record-page.mjs';
import { servicesTag } from './service-pages.mjs';
import { choose } from './visitor.mjs';

const { site, open } = await pageTests();
const folder = mkdtempSync(join(tmpdir(), 'consentry-notices-'));
after(() => rmSync(folder, { recursive: true }));

/** What the command prints for this configuration. */
function noticesOf(config, ...args) {
  const file = join(folder, 'site.json');
  writeFileSync(file, JSON.stringify(config));
  const bin = resolve('bin/consentry.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [bin, 'notices', file, ...args], { encoding: 'utf8' });
  assert.ok(stdout, stderr);
  return JSON.parse(stdout);
}

/** A page with exactly this configuration, and the file of services where it names any. */
function pageOf(config) {
  const json = JSON.stringify(config).replaceAll('<', '\\u003c');
  const names = (config.services ?? []).some((one) => !one.name);
  const services = names ? servicesTag(site, servicesFile(structuredClone(config)).text) : '';
  const head = `<script type="application/json" id="consentry-config">${json}</script>${services}${tag}`;
  return page('<button data-consentry="preferences">Cookies</button>', head);
}

const base = { policy: { version, url: '/privacy' }, records: { endpoint: '/consent' } };
const own = {
  id: 'visits',
  name: 'Visits',
  provider: 'Visits Inc.',
  category: 'analytics',
  hosts: ['https://visits.example'],
  stored: [{ name: 'v*', retention: 'P13M' }],
};
const named = { service: 'hotjar', id: '1234567' };

const sites = {
  'the smallest configuration': { policy: { version }, records: base.records },
  'a policy to read, a controller and own services': {
    ...base,
    controller: { name: 'Example AB', url: 'https://example.com' },
    services: [own],
  },
  'switches for services': { ...base, services: [own], serviceChoices: true },
  'own words, categories and language': {
    ...base,
    language: 'en-GB',
    categories: ['essential', { id: 'analytics', label: 'Numbers $&', description: 'Counts <b>visits</b>.' }, 'films'],
    texts: {
      title: 'Ünicode “quotes” </script> & 𝒞ookies',
      text: 'For {categories}?',
      mixed: '{on} / {all}',
      more: 'unused',
    },
    services: [own],
    serviceChoices: true,
  },
  'services of the catalogue, in a file': { ...base, services: [named, own], serviceChoices: true },
};

for (const [what, config] of Object.entries(sites)) {
  test(`it prints what is shown with ${what}`, async () => {
    const notices = noticesOf(config);
    const [{ language: first }] = notices;
    assert.deepEqual(
      notices.filter(({ language }) => language === first).map(({ surface }) => surface),
      ['banner', 'preferences', ...(config.services ?? []).map(() => 'embed')],
    );
    const tab = await open(pageOf(config));
    await tab.press('accept');
    await until(() => received(site).length === 1);
    await choose(tab, 'Accept all');
    await until(() => received(site).length === 2);
    const hashes = received(site).map(({ privacy_notice: { text_hash } }) => text_hash);
    assert.deepEqual(
      hashes,
      notices.slice(0, 2).map(({ hash }) => hash),
    );
    const languages = received(site).map(({ language }) => language);
    assert.deepEqual(
      languages,
      notices.slice(0, 2).map(({ language }) => language),
    );
  });
}

test('it prints the notices of every language that pages set', async () => {
  const config = { ...base, services: [own] };
  const notices = noticesOf(config, '--language', 'en', '--language', 'en-IE');
  assert.deepEqual(
    notices.map(({ surface, language }) => `${surface} ${language}`),
    ['banner en', 'preferences en', 'embed en', 'banner en-IE', 'preferences en-IE', 'embed en-IE'],
  );
  assert.equal(new Set(notices.map(({ hash }) => hash)).size, 6);
  const tab = await open(pageOf({ ...config, language: 'en-IE' }));
  await tab.press('reject');
  await until(() => received(site).length === 1);
  assert.equal(received(site)[0].privacy_notice.text_hash, notices[3].hash);
});

const german = { ...base, services: [own] };
for (const [what, config, lang, args, languages] of [
  ['of the page, where all languages are announced', german, 'de-AT', [], languageSources().length + 1],
  ['of the page, where that is named', german, 'de-AT', ['--languages', 'fr,de'], 3],
  ['that is configured', { ...german, language: 'de-AT' }, 'en', [], 2],
  ['that is handed over whole', { ...german, language: serbian() }, 'en', [], 1],
]) {
  test(`it prints what is shown in the language ${what}`, async () => {
    const notices = noticesOf(config, ...args);
    assert.equal(new Set(notices.map(({ language }) => language)).size, languages);
    assert.equal(new Set(notices.map(({ hash }) => hash)).size, notices.length);
    const tab = await open(pageOf(config).replace('lang="en"', `lang="${lang}"`));
    await tab.press('reject');
    await until(() => received(site).length === 1);
    await tab.page.click('[data-consentry]');
    await tab.preferences();
    await tab.page.click('consentry-preferences >>> .actions button');
    await until(() => received(site).length === 2);
    const told = received(site).map((record) => [record.language, record.privacy_notice.text_hash]);
    const [banner, preferences] = notices.filter(({ language }) => language === told[0][0]);
    assert.deepEqual(told, [
      [banner.language, banner.hash],
      [preferences.language, preferences.hash],
    ]);
    assert.notEqual(banner.language, 'en');
  });
}

/** A language that is none of ours: every text of English, marked. */
function serbian() {
  const all = { ...en, ...enPreferences, ...enServices, ...enEmbed };
  const marked = Object.entries(all).map(([key, text]) => [key, `[${text}]`]);
  return { language: 'sr', list: [', ', ' и '], texts: Object.fromEntries(marked) };
}
