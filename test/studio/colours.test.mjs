/** How the studio judges colours: by the arithmetic and the rules of the library. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blank } from '../../demo/pages/studio/state/blank.js';
import { readTheme } from '../../demo/pages/studio/state/css.js';
import './built-package.mjs';

const checks = new URL('../../demo/pages/studio/checks/', import.meta.url);
const { contrast, readableOn } = await import(new URL('contrast.js', checks));
const { coloursInUse } = await import(new URL('colours-in-use.js', checks));
const { colourChecks } = await import(new URL('colour-checks.js', checks));

const noTheme = { tokens: {}, unread: [] };
const both = (colour) => ({ light: colour, dark: colour });
const verdicts = (tokens, theme = noTheme) =>
  Object.fromEntries(
    colourChecks(coloursInUse({ ...blank, tokens }, theme).light, 'light').verdicts.map((one) => [one.id, one]),
  );
const failing = (tokens, theme) => Object.values(verdicts(tokens, theme)).filter(({ passes }) => !passes);

test('it measures contrast as WCAG does', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  assert.equal(contrast('#00000080', '#ffffff').toFixed(6), contrast('#7f7f7f', '#ffffff').toFixed(6));
});

test('it takes what lets the page through at its worst: black, white, or like the text', () => {
  assert.equal(contrast('#17181c', '#ffffff66') < 4.5, true);
  assert.equal(contrast('#f1f2f4', '#00000066') < 4.5, true);
  assert.equal(contrast('#767676', '#ffffff00'), 1);
  assert.equal(contrast('#17181c', '#fffffff2') > 4.5, true);
  assert.deepEqual(
    failing({ surface: both('#ffffff66') }).map(({ id }) => id),
    ['light-text', 'light-muted', 'light-accent', 'light-border', 'light-focus'],
  );
});

test("it writes on an accent that comes alone as the library does, the theme's own too", () => {
  assert.deepEqual(['#ffd500', '#1f5eff', '#ffd50080'].map(readableOn), ['#000000', '#ffffff', '#000000']);
  const text = (tokens, theme) => verdicts(tokens, theme)['light-on-accent'];
  assert.equal(text({ accent: both('#ffd500') }).passes, true);
  assert.match(text({ accent: both('#ffd500') }).found, /^14\.\d\d : 1/);
  assert.equal(text({}, { tokens: { accent: both('#ffd500') }, unread: [] }).passes, true);
  // What is said stays: white on yellow is what the library would drop.
  assert.equal(text({ accent: both('#ffd500'), 'on-accent': both('#ffffff') }).passes, false);
  assert.equal(
    text({ accent: both('#ffd500') }, { tokens: { 'on-accent': both('#ffffff') }, unread: [] }).passes,
    false,
  );
  assert.match(text({}, { tokens: {}, unread: ['accent'] }).found, /cannot be read/);
});

test('it keeps what it can read of a theme, and does not certify a colour that it cannot', () => {
  const theme = readTheme(
    ':root { --consentry-text: #222222; --consentry-surface: var(--mine); --consentry-radius: 9px }',
  );
  assert.deepEqual(theme.unread, ['surface']);
  assert.equal(theme.tokens.radius, 9);
  const bad = (state) =>
    colourChecks(coloursInUse(state, theme).light, 'light').verdicts.filter(({ passes }) => !passes);
  assert.equal(bad(blank).length, 5);
  assert.match(bad(blank)[0].found, /cannot be read/);
  assert.deepEqual(bad({ ...blank, tokens: { surface: { light: '#ffffff', dark: '#000000' } } }), []);
});
