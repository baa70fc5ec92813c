import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Where the bundles go. Under `node_modules/.cache`, so that a clean install removes them. */
export const trackerFolder = here('../../node_modules/.cache/consentry-demo/');

/**
 * Bundles every npm tracker in `trackers/` into a classic script that a page includes like a vendor's own file.
 * @returns the folder that holds `<tracker>.js`
 */
export async function buildTrackers({ outdir = trackerFolder } = {}) {
  const files = await readdir(here('./trackers/'));
  await build({
    entryPoints: files.filter((file) => file.endsWith('.mjs')).map((file) => here(`./trackers/${file}`)),
    outdir,
    bundle: true,
    format: 'iife',
    target: 'es2020',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outdir;
}
