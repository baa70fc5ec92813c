/**
 * Unit and element tests in real browsers.
 *
 *     npx wtr                          all, in Chromium
 *     npx wtr test/core/store.test.ts  some files; or FILES='test/core/**' npx wtr
 *     npx wtr --coverage               with coverage, printed as a table and written to coverage/
 *     BROWSERS=firefox,webkit npx wtr  in these; `all` is every engine that this machine has
 *
 * The file that a test imports as `./x.js` is `./x.ts`, transpiled on request; `__DEV__` is true and Lit is its
 * development build, which throws where the production build would silently stop updating.
 */
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { describeEngine, findEngines, findHeadless } from './test/browser.mjs';
import { chromiumLauncher, firefoxLauncher } from './test/puppeteer-launchers.mjs';
import { mediaPlugin } from './test/media-plugin.mjs';
import { testServer } from './test/support/test-server.mjs';
import { summaryReporter } from './test/summary-reporter.mjs';
import { webkitLauncher } from './test/webkit-launcher.mjs';

/** Set by test/run.mjs, which names the engines and prints the count itself. */
const countFile = process.env.CONSENTRY_COUNT_FILE;

const launchers = { chromium: chromiumLauncher, firefox: firefoxLauncher, webkit: webkitLauncher };

/**
 * @param {string} wanted The names of engines, separated by commas, or `all`.
 * @returns {Promise<import('@web/test-runner').BrowserLauncher[]>}
 */
async function browsers(wanted) {
  const engines = await findEngines(wanted === 'all' ? process.env.CONSENTRY_ENGINES : wanted);
  // Nothing here needs Chromium's window.
  for (const engine of engines) if (engine.name === 'chromium') engine.browser = await findHeadless();
  if (!countFile) engines.forEach((engine) => console.log(describeEngine(engine)));
  return engines.filter(({ browser }) => browser).map(({ name, browser }) => launchers[name](browser));
}

const server = testServer();

export default {
  files: process.env.FILES?.split(',') ?? ['test/**/*.test.ts', '!test/site/**'],
  nodeResolve: { exportConditions: ['development'] },
  browsers: await browsers(process.env.BROWSERS ?? 'chromium'),
  staticLogging: true,
  concurrency: 1,
  concurrentBrowsers: 2,
  browserStartTimeout: 180_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
  middleware: [server.middleware],
  plugins: [
    // The plugin does not follow `extends`, so it gets the configuration that holds the options. `target` is never
    // `auto`: that sends TypeScript's newest syntax through untouched.
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: 'tsconfig.json',
      define: { __DEV__: 'true', __CLASSIC__: 'false', __VERSION__: '"0.0.0-test"' },
    }),
    a11ySnapshotPlugin(),
    mediaPlugin(),
    server.plugin,
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  coverageConfig: { include: ['src/**'], reporters: ['text', 'lcovonly'] },
  reporters: [defaultReporter({ reportTestProgress: false }), summaryReporter({ file: countFile })],
};
