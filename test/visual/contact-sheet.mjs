#!/usr/bin/env node
/**
 * Puts all pictures on one page, and those of every language besides, taken now, to be looked at by a person.
 *
 *     npm run contact-sheet                 writes node_modules/.cache/consentry-visual/contact-sheet.html
 *     npm run contact-sheet -- languages    with every language, by the fonts of this machine
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startCamera } from './camera.mjs';
import { states } from './states.mjs';

const folder = new URL('../../node_modules/.cache/consentry-visual/', import.meta.url);
mkdirSync(folder, { recursive: true });

/** The banner on a phone, and the preferences, in every language that the build has. */
const ofLanguages = () =>
  readdirSync(new URL('../../dist/cdn/locales/', import.meta.url))
    .map((file) => file.replace('.js', ''))
    .flatMap((language) => [
      { name: `${language}-card`, width: 320, height: 568, language },
      { name: `${language}-preferences`, width: 480, height: 800, scale: 0.75, language, surface: 'preferences' },
    ]);

const figure = ({ name, width, height, scale = 1 }, png) =>
  `<figure><img alt="" width="${width * scale}" height="${height * scale}" src="data:image/png;base64,${png.toString('base64')}"><figcaption>${name}</figcaption></figure>`;

const withLanguages = process.argv.includes('languages');
const camera = await startCamera({ fonts: withLanguages ? 'all' : 'pinned' });
const figures = [];
for (const state of withLanguages ? ofLanguages() : states) figures.push(figure(state, await camera.shoot(state)));
await camera.close();

const file = new URL('contact-sheet.html', folder);
writeFileSync(
  file,
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title><style>
  body { display: flex; flex-wrap: wrap; gap: 24px; align-items: start; padding: 24px; background: #8b8f96; font: 13px system-ui }
  figure { margin: 0 } img { display: block; box-shadow: 0 2px 12px #0006 } figcaption { padding-block: 6px }</style>${figures.join('')}</html>`,
);
console.log(`${figures.length} pictures: ${fileURLToPath(file)} (${Math.round(readFileSync(file).length / 1024)} kB)`);
