import { readFileSync } from 'node:fs';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { fileNames } from './scripts/languages.mjs';
import { recordCheck } from './scripts/record-check.mjs';
import { trimIdb } from './scripts/trim-idb.mjs';
import { trimJsCookie } from './scripts/trim-js-cookie.mjs';
import { trimReactiveElement } from './scripts/trim-reactive-element.mjs';

const { version, dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const entries = {
  index: 'src/index.ts',
  elements: 'src/elements.ts',
  'script-tag': 'src/script-tag.ts',
  debug: 'src/debug.ts',
  embed: 'src/embed.ts',
  'equal-choice': 'src/equal-choice.ts',
  server: 'src/server.ts',
  'server-libsql': 'src/server-libsql.ts',
  'server-postgres': 'src/server-postgres.ts',
};

/** An .sql file as a module that exports its text. */
const sqlText = {
  name: 'sql-text',
  transform: (code, id) => (id.endsWith('.sql') ? `export default ${JSON.stringify(code)};` : null),
};

/** Modules for bundlers, one to one with the sources: lit and js-cookie stay what the site installs. */
const npm = (dev) => ({
  input: entries,
  external: Object.keys({ ...dependencies, ...peerDependencies }).map((name) => new RegExp(`^${name}(/|$)`)),
  plugins: [recordCheck(), ...plugins({ dev, classic: false })],
  output: {
    dir: dev ? 'dist/development' : 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    sourcemap: true,
  },
});

/** The classic script: whole, and small enough to be inlined in a head. */
const classic = (dev) => ({
  input: 'src/script-tag.ts',
  plugins: [
    trimJsCookie(),
    ...plugins({ dev, classic: true }),
    !dev && minify({ toplevel: false }, { hoist_vars: true }),
  ],
  output: { file: `dist/cdn/consentry${suffix(dev)}`, format: 'iife', sourcemap: dev || 'hidden', strict: false },
});

/** For pages with embeds: a file of its own, whole, to be loaded as a classic script or as a module. */
const embed = (dev) => ({
  input: 'src/embed.ts',
  // What it exports is for bundlers.
  preserveEntrySignatures: false,
  plugins: [...plugins({ dev, classic: true }), !dev && minify({ toplevel: false })],
  output: {
    file: `dist/cdn/consentry-embed${suffix(dev)}`,
    format: 'iife',
    sourcemap: dev || 'hidden',
  },
});

/** What the classic script imports when it is needed. */
const beside = (dev) => ({
  input: { ui: 'src/elements.ts', later: 'src/tag/take-over.ts', debug: 'src/debug/mount.ts' },
  // Else the interface would be split into a facade and a chunk: one more request before the banner.
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    trimIdb(),
    !dev && trimReactiveElement(),
    ...plugins({ dev, classic: true }),
    !dev && minify({ module: true }),
  ],
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: `consentry-[name]${suffix(dev)}`,
    chunkFileNames: `consentry-[name]${suffix(dev)}`,
    // What two of them need stays where visitors fetch it anyway. The banner does without lit-html: it comes with the
    // preferences, and the overlay takes it from there.
    manualChunks: {
      ui: ['src/elements.ts'],
      preferences: ['src/elements/preferences.ts', 'lit/html.js'],
      later: ['src/tag/take-over.ts'],
    },
    sourcemap: true,
  },
});

/** One file a language, and under its other names once more, which the interface or an embed imports: whole, each. */
const language = ([name, file]) => ({
  input: `src/locales/${file}.ts`,
  plugins: [...plugins({ dev: false, classic: true }), minify({ module: true })],
  output: { file: `dist/cdn/locales/${name}.js`, format: 'es' },
});

/** For pages with the script tag that configure their language, and turn to another. */
const setLanguage = {
  input: 'src/locales/set-language.ts',
  plugins: [...plugins({ dev: false, classic: true }), minify({ module: true })],
  output: { file: 'dist/cdn/consentry-language.js', format: 'es' },
};

/** For tools, such as the demo's studio, which import it as a module. */
const equalChoice = {
  input: 'src/equal-choice.ts',
  plugins: [...plugins({ dev: false, classic: true }), minify({ module: true })],
  output: { file: 'dist/cdn/consentry-equal-choice.js', format: 'es' },
};

/** What `npx consentry services` writes the services of a site into. */
const servicesRuntime = {
  input: 'src/services-runtime.ts',
  plugins: [...plugins({ dev: false, classic: true }), minify({ toplevel: false })],
  output: { file: 'dist/services-runtime.js', format: 'iife', strict: false },
};

/** Not shipped: what `createConsent` alone costs someone who bundles it, for the byte ceiling. */
const probe = {
  input: 'src/create-consent.ts',
  plugins: [
    ...plugins({ dev: false, classic: false }),
    minify({ module: true }, { evaluate: false, hoist_funs: true }),
  ],
  output: { file: 'node_modules/.cache/consentry-size/create-consent.js', format: 'es' },
};

export default [
  ...[npm, classic, embed, beside].flatMap((make) => [make(false), make(true)]),
  ...fileNames().map(language),
  setLanguage,
  equalChoice,
  servicesRuntime,
  probe,
];

function suffix(dev) {
  return dev ? '.dev.js' : '.js';
}

function plugins({ dev, classic: isClassic }) {
  return [
    sqlText,
    !dev && literalsHtmlCssMinifier({ include: ['src/**/*.ts'], failOnError: true }),
    // Without naming them, NODE_ENV=test would bundle lit's development build.
    nodeResolve({ exportConditions: ['production'], extensions: ['.ts', '.js'] }),
    esbuild({
      target: 'es2022',
      tsconfig: 'tsconfig.json',
      minifySyntax: !dev,
      define: {
        __DEV__: String(dev),
        __CLASSIC__: String(isClassic),
        __VERSION__: JSON.stringify(version),
      },
    }),
  ];
}

function minify(options, compress = {}) {
  return terser({
    ecma: 2020,
    toplevel: true,
    compress: {
      passes: 5,
      unsafe_arrows: true,
      unsafe_methods: true,
      pure_getters: true,
      hoist_funs: false,
      lhs_constants: false,
      keep_fargs: false,
      ...compress,
    },
    format: { comments: false },
    ...options,
  });
}
