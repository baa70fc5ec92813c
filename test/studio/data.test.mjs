/** The studio's history, its arithmetic, and what it holds of the library. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { studioData } from '../../demo/studio-data.mjs';
import { themes } from '../../demo/pages/studio/data/themes.js';
import { propertyOf, tokens } from '../../demo/pages/studio/data/tokens.js';
import { readTheme } from '../../demo/pages/studio/state/css.js';
import { createHistory } from '../../demo/pages/studio/state/history.js';

test('it undoes and does again, joins quick changes of one control, and forgets the oldest', () => {
  let time = 0;
  const history = createHistory('a', { limit: 3, now: () => time });
  history.push('b', 'radius');
  time += 100;
  history.push('c', 'radius');
  time += 5000;
  history.push('d', 'radius');
  assert.ok(history.undo());
  assert.equal(history.present, 'c');
  history.undo();
  assert.equal(history.present, 'a');
  assert.equal(history.undo(), false);
  history.redo();
  history.push('e', 'layout');
  assert.equal(history.redo(), false);
  for (const state of 'fghij') history.push(state);
  let steps = 0;
  while (history.undo()) steps += 1;
  assert.equal(steps, 3);
});

test('it knows the custom properties of the library, with the values that it has', async () => {
  const folder = new URL('../../src/elements/', import.meta.url);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.styles.ts'));
  const source = (await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')))).join('\n');
  const long = (hex) => (hex.length === 4 ? `#${[...hex.slice(1)].map((digit) => digit + digit).join('')}` : hex);
  const named = new Set([...source.matchAll(/var\(--consentry-([a-z-]+)/g)].map((match) => match[1]));
  assert.deepEqual(new Set(tokens.map(({ name }) => name)), named);
  for (const { name, kind, light, dark } of tokens) {
    if (kind !== 'colour') continue;
    const [, one, other] = new RegExp(`--_own-${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(source);
    assert.deepEqual([long(one), long(other)], [light, dark], name);
  }
});

test('it reads every theme whole, each value within what its controls can show', async () => {
  const folder = new URL('../../src/themes/', import.meta.url);
  const files = (await readdir(folder)).map((name) => name.replace('.css', ''));
  assert.deepEqual(new Set(themes.map(({ name }) => name)), new Set(files));
  for (const name of files) {
    const css = await readFile(new URL(`${name}.css`, folder), 'utf8');
    const { tokens: read, unread } = readTheme(css);
    const set = tokens.filter((token) => css.includes(`${propertyOf(token)}:`));
    assert.deepEqual(unread, [], name);
    assert.deepEqual(
      Object.keys(read),
      set.map((token) => token.name),
      name,
    );
    for (const { name: token, max } of set) if (max) assert.ok(read[token] <= max, `${name}: ${token}`);
  }
});

test('it holds the policies of the scenarios, the English and the list of files as they are now', async () => {
  for (const [name, text] of Object.entries(await studioData())) {
    const kept = await readFile(new URL(`../../demo/pages/studio/data/${name}`, import.meta.url), 'utf8');
    assert.equal(kept, text, `${name}: run node demo/studio-data.mjs`);
  }
});
