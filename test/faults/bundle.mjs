import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { recordCheck } from '../../scripts/record-check.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules/.cache/consentry-faults');

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

/** What rollup makes of the record's schema, for esbuild. @type {import('esbuild').Plugin} */
const schemaCheck = {
  name: 'record-check',
  setup({ onResolve, onLoad }) {
    const { resolveId, load } = recordCheck();
    onResolve({ filter: /^virtual:record-check$/ }, ({ path }) => ({
      path: resolveId(path),
      namespace: 'record-check',
    }));
    onLoad({ filter: /.*/, namespace: 'record-check' }, ({ path }) => ({
      contents: load.call({ addWatchFile: () => undefined }, path),
      resolveDir: root,
    }));
  },
};

/** @param {import('esbuild').BuildOptions} options @param {readonly Break[]} breaks */
async function textOf(options, breaks) {
  const { outputFiles } = await build({
    bundle: true,
    write: false,
    minifySyntax: true,
    target: 'es2022',
    define: { __DEV__: 'false', __CLASSIC__: 'true', __VERSION__: '"0.1.0"' },
    plugins: [breaking(breaks), schemaCheck],
    logLevel: 'error',
    absWorkingDir: root,
    ...options,
  });
  return outputFiles[0].text;
}

/** The interface is not what these tests are about: decisions are made by the methods that its buttons call. */
const noInterface = 'export const mount = () => () => {};';

/**
 * Our script and the file that records, built from the sources as rollup does it.
 *
 * @param {{ breaks?: readonly Break[] }} [options]
 * @returns {Promise<Record<string, string>>} Texts by file name.
 */
export async function bundle({ breaks = [] } = {}) {
  return {
    'consentry.js': await textOf({ entryPoints: ['src/script-tag.ts'], format: 'iife' }, breaks),
    'consentry-later.js': await textOf({ entryPoints: ['src/tag/take-over.ts'], format: 'esm' }, breaks),
    'consentry-ui.js': noInterface,
  };
}

/**
 * The receiver and its store, built from the sources.
 *
 * @param {{ breaks?: readonly Break[] }} [options]
 */
export async function server({ breaks = [] } = {}) {
  const contents = "export * from './src/server.ts'; export { libsqlStore } from './src/server-libsql.ts';";
  const stdin = { contents, resolveDir: root };
  const node = { platform: 'node', format: 'esm', packages: 'external', loader: { '.sql': 'text' } };
  mkdirSync(cache, { recursive: true });
  // A name of its own each time: modules are remembered by it.
  const file = join(cache, `server-${process.pid}-${Date.now()}.mjs`);
  writeFileSync(file, await textOf({ stdin, ...node }, breaks));
  return import(pathToFileURL(file).href);
}
