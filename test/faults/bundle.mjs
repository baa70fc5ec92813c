import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @typedef {{ file: string, from: string | RegExp, to: string }} Break A change of one source, to see a test fail. */

/**
 * Puts breaks into sources as they are read.
 *
 * @param {readonly Break[]} breaks
 * @returns {import('esbuild').Plugin}
 */
const breaking = (breaks) => ({
  name: 'break',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const name = relative(join(root, 'src'), path).split(sep).join('/');
      let contents = readFileSync(path, 'utf8');
      for (const { file, from, to } of breaks) {
        if (file !== name) continue;
        const broken = contents.replace(from, () => to);
        if (broken === contents) throw new Error(`${file} has no ${from} to break.`);
        contents = broken;
      }
      return { contents, loader: 'ts' };
    });
  },
});

/**
 * Our script and the files beside it, built from the sources as rollup does it.
 *
 * @param {{ breaks?: readonly Break[], ui?: boolean }} [options] `ui`: with the interface; else an empty one.
 * @returns {Promise<Record<string, string>>} Texts by file name.
 */
export async function bundle({ breaks = [], ui = false } = {}) {
  const one = async (entry, name, format) => {
    const { outputFiles } = await build({
      entryPoints: [join(root, 'src', entry)],
      bundle: true,
      write: false,
      format,
      minifySyntax: true,
      target: 'es2022',
      define: { __DEV__: 'false', __CLASSIC__: 'true', __VERSION__: '"0.1.0"' },
      plugins: [breaking(breaks)],
      logLevel: 'error',
    });
    return [name, outputFiles[0].text];
  };
  const files = await Promise.all([
    one('script-tag.ts', 'consentry.js', 'iife'),
    one('tag/take-over.ts', 'consentry-later.js', 'esm'),
    ui ? one('elements.ts', 'consentry-ui.js', 'esm') : ['consentry-ui.js', 'export const mount = () => () => {};'],
  ]);
  return Object.fromEntries(files);
}
