/** What the studio exports, and reads back. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { servicesFile } from '../../bin/services-file.mjs';
import { exportNotes } from '../../demo/pages/studio/exchange/export-notes.js';
import { blank } from '../../demo/pages/studio/state/blank.js';
import { fromConfig, toConfig } from '../../demo/pages/studio/state/config.js';
import { readCss, toCss } from '../../demo/pages/studio/state/css.js';
import { readText } from '../../demo/pages/studio/state/read-text.js';
import { configText, cssText, npmText, tagText } from '../../demo/pages/studio/state/snippets.js';
import { full, hostile, withoutView } from './full-state.mjs';

test('it reads back the state of a whole snippet, texts that would end a script included', () => {
  const text = tagText(full);
  assert.equal(text.match(/<\/script/g).length, 2);
  const { state, found } = readText(text);
  assert.deepEqual(withoutView(state), withoutView(full));
  assert.deepEqual(found, ['configuration', 'style sheet']);
});

test('it reads back the state of configuration and style sheet, one after the other', () => {
  const { state } = readText(configText(full));
  assert.deepEqual(withoutView(readText(cssText(full), state).state), withoutView(full));
});

test('it reads back the state of the code for npm', () => {
  const { state } = readText(npmText(full), readText(cssText(full)).state);
  assert.deepEqual(withoutView(state), withoutView(full));
});

test('it refuses a text that is neither, and names what is wrong in one that is', () => {
  assert.throws(() => readText('<p>hello</p>'), /no configuration and no style sheet/);
  assert.throws(() => readText('{"policy": {"version": "1"}, "colour": 1}'), /"colour" is not known/);
  assert.throws(
    () => readText(':root { --consentry-radius: huge }'),
    /--consentry-radius: the studio cannot read "huge"/,
  );
});

test('it leaves colours alone where a configuration is imported, and texts where a style sheet is', () => {
  assert.deepEqual(readText('{"policy": {"version": "1"}}', full).state.tokens, full.tokens);
  assert.deepEqual(readText(':root { --consentry-radius: 0px }', full).state.texts, full.texts);
});

test('it takes corners that are rounder than its sliders go as the roundest of them', () => {
  const { tokens } = readCss(':root { --consentry-control-radius: 9999px; --consentry-radius: 28px }');
  assert.deepEqual(tokens, { radius: 28, 'control-radius': 99 });
});

test('it writes style sheets that give every browser a colour', () => {
  const css = toCss({ ...blank, tokens: { surface: { light: '#ffffff', dark: '#000000' } } });
  assert.match(css, /^:root \{\n {2}--consentry-surface: #ffffff;/);
  assert.match(css, /@supports[\s\S]*light-dark\(#ffffff, #000000\)/);
  assert.deepEqual(readCss(':root{--consentry-surface:#FFF}').tokens.surface, { light: '#ffffff', dark: '#ffffff' });
});

/** Of the catalogue, by its name and with what a site says; one of the site's own that its configuration loads. */
const shop = { service: 'google-analytics', id: 'G-ABC123DEF4', as: 'shop', purpose: hostile };
const loading = {
  id: 'ours',
  name: 'Ours',
  category: 'analytics',
  provider: 'Example AB',
  load: { scripts: [{ src: '/stats.js' }] },
};
const withServices = (...services) => ({ ...blank, services });

test('it asks for the file of services where a page needs one, and says how it is made', () => {
  const line = '<script src="/consentry-services.js"></script>\n<script src="/consentry/consentry.js"></script>';
  const note = (state) => exportNotes(state).find((one) => one.includes('npx consentry services consentry.json')) ?? '';
  for (const state of [withServices('cloudflare'), withServices(shop), withServices(loading)]) {
    assert.ok(tagText(state).includes(line));
    assert.match(note(state), /no service is loaded without it/);
    assert.ok(servicesFile(JSON.parse(configText(state))).text.length > 1000);
    assert.deepEqual(readText(tagText(state)).state.services, state.services);
  }
  for (const state of [full, blank]) {
    assert.doesNotMatch(tagText(state), /consentry-services/);
    assert.equal(note(state), '');
  }
});

test('it tells what a service of the catalogue still lacks, and which there is none of', () => {
  const notes = exportNotes(withServices('hotjar', shop, 'cloudflare', 'of-a-later-version')).join(' ');
  assert.match(notes, /Still missing: id of hotjar\./);
  assert.match(notes, /has no of-a-later-version\./);
});

test('it imports services of the catalogue in the code for npm, and reads them back', () => {
  const state = withServices('cloudflare', { service: 'google-analytics', id: 'G-XYZ789XYZ7' }, shop, loading);
  const text = npmText(state);
  assert.match(text, /^import \{ consentUi, createConsent, service, standardEffects \} from 'consentry';\n/);
  assert.equal(text.match(/from 'consentry\/services\/google-analytics';/g).length, 1);
  assert.match(text, /service\(googleAnalytics, \{"id":"G-XYZ789XYZ7"\}\),\n/);
  assert.doesNotMatch(text, /"service":/);
  assert.deepEqual(readText(text).state.services, state.services);
  assert.throws(() => readText(text.replace('{"id":"G-XYZ789XYZ7"}', '{id}')), /no JSON/);
});

test('it names where records go, which no control shows', () => {
  const endpoint = 'https://elsewhere.example/records';
  const notes = (records) => exportNotes({ ...blank, carried: { records } }).join(' ');
  assert.match(notes({ endpoint }), new RegExp(`sent to ${endpoint}:`));
  assert.match(notes(false), /{"records":false}/);
  assert.match(notes({ endpoint, refusals: 'off' }), /{"records":{"refusals":"off"}}/);
  assert.deepEqual(exportNotes(blank), []);
});

test('it leaves out of a configuration what the library does by itself', () => {
  assert.deepEqual(toConfig(blank), {
    policy: blank.policy,
    categories: ['essential', 'functional', 'analytics', 'advertising'],
  });
  assert.deepEqual(fromConfig(toConfig(blank)), { ...blank });
});
