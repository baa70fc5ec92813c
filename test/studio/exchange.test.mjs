/** What the studio exports, and reads back. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportNotes } from '../../demo/pages/studio/exchange/export-notes.js';
import { blank } from '../../demo/pages/studio/state/blank.js';
import { fromConfig, toConfig } from '../../demo/pages/studio/state/config.js';
import { readCss, toCss } from '../../demo/pages/studio/state/css.js';
import { readText } from '../../demo/pages/studio/state/read-text.js';
import { configText, cssText, npmText, tagText } from '../../demo/pages/studio/state/snippets.js';
import { full, withoutView } from './full-state.mjs';

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

test('it names where records go, which no control shows', () => {
  const endpoint = 'https://elsewhere.example/records';
  const notes = (records) => exportNotes({ ...blank, carried: { records } }).join(' ');
  assert.match(notes({ endpoint }), new RegExp(`sent to ${endpoint}:`));
  assert.equal(notes(false), '');
  assert.deepEqual(exportNotes(blank), []);
});

test('it leaves out of a configuration what the library does by itself', () => {
  assert.deepEqual(toConfig(blank), {
    policy: blank.policy,
    categories: ['essential', 'functional', 'analytics', 'advertising'],
  });
  assert.deepEqual(fromConfig(toConfig(blank)), { ...blank });
});
