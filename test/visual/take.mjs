#!/usr/bin/env node
/**
 * Takes the pictures anew, all or those whose names contain a word, and says what changed: look at each before it is
 * committed.
 *
 *     node test/visual/take.mjs [word]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { startCamera } from './camera.mjs';
import { compare } from './compare.mjs';
import { states } from './states.mjs';

/** A picture for the repository: sixteen steps of each colour, less than what the comparison tolerates, in a third of the bytes. */
function pack(screenshot) {
  const picture = PNG.sync.read(screenshot);
  picture.data.forEach((value, index) => (picture.data[index] = Math.round(value / 17) * 17));
  return PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 });
}

const [word = ''] = process.argv.slice(2);
const camera = await startCamera();
for (const state of states.filter(({ name }) => name.includes(word))) {
  const file = new URL(`baselines/${state.name}.png`, import.meta.url);
  const now = pack(await camera.shoot(state));
  const change = existsSync(file) ? compare(readFileSync(file), now).permille : 1000;
  // What differs by nothing that an eye sees is not a new file.
  if (change > 0) writeFileSync(file, now);
  if (change > 0) console.log(`${state.name}: ${change === 1000 ? 'new' : `${change.toFixed(2)} ‰ differ`}`);
}
await camera.close();
