import { build } from 'esbuild';

const root = new URL('../..', import.meta.url).pathname;

/**
 * Bundles code as a site's own bundler would, from what npm installed and from the built package, into text for a classic
 * script.
 *
 * @param {string} code
 * @param {import('esbuild').BuildOptions} [options] Laid over ours.
 * @returns {Promise<string>}
 */
export async function bundled(code, options = {}) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: 'jsx' },
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'error',
    alias: { consentry: `${root}dist/index.js`, 'consentry/elements': `${root}dist/elements.js` },
    ...options,
  });
  return outputFiles[0].text;
}

/** What the path of a bundle answers. */
export const javascript = (body) => ({ headers: { 'content-type': 'text/javascript; charset=utf-8' }, body });
