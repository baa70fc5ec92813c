/** What visitors see, against the pictures in baselines/. See README.md beside this file. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { hasFonts, startCamera } from './camera.mjs';
import { compare } from './compare.mjs';
import { states } from './states.mjs';

/** In thousandths of the pixels: above what another build of the browser changes, below what an eye sees. */
const tolerated = 1.5;
const folder = new URL('baselines/', import.meta.url);
/** Where what differs is put, to be looked at. */
const seen = new URL('../../node_modules/.cache/consentry-visual/', import.meta.url);
mkdirSync(seen, { recursive: true });

// Where every engine must be there, so must the fonts.
const skip =
  !hasFonts && process.env.CONSENTRY_ENGINES !== 'all' && 'the fonts of the pictures (fonts-dejavu-core) are not here';
const camera = skip ? undefined : await startCamera();
after(() => camera?.close());

test('every state has a picture, and every picture is of a state', () => {
  const pictures = readdirSync(folder).map((file) => file.replace('.png', ''));
  assert.deepEqual(pictures.sort(), states.map(({ name }) => name).sort());
});

for (const state of states) {
  test(`it looks as ${state.name}.png`, { skip }, async () => {
    const baseline = new URL(`${state.name}.png`, folder);
    assert.ok(existsSync(baseline), 'node test/visual/take.mjs takes it');
    const now = await camera.shoot(state);
    const { permille, difference } = compare(readFileSync(baseline), now);
    if (permille > tolerated) {
      writeFileSync(new URL(`${state.name}.png`, seen), now);
      writeFileSync(new URL(`${state.name}-difference.png`, seen), difference);
    }
    assert.ok(permille <= tolerated, `${permille.toFixed(1)} ‰ differ; see node_modules/.cache/consentry-visual/`);
  });
}

const small = {
  'a rounder corner of the buttons': ':root { --consentry-control-radius: 24px }',
  'a paler accent': ':root { --consentry-accent: #5b7de0 }',
  'a heading of another size': ":root { --consentry-title-font: 700 20px/1.3 'DejaVu Sans' }",
};
for (const [change, css] of Object.entries(small)) {
  test(`it sees ${change}`, { skip }, async () => {
    const state = states.find(({ name }) => name === 'card-compact');
    const { permille } = compare(readFileSync(new URL('card-compact.png', folder)), await camera.shoot(state, { css }));
    assert.ok(permille > tolerated, `${permille.toFixed(2)} ‰ differ`);
  });
}
