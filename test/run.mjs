#!/usr/bin/env node
/**
 * Runs all tests and ends with the line `N passed, N failed`.
 *
 *     node test/run.mjs               everything
 *     node test/run.mjs units store   unit and element tests, here those whose path contains "store"
 *     node test/run.mjs site          whole pages, and other tests that run in Node
 *
 * Contract tests run in every engine that this machine has; CONSENTRY_ENGINES says which must be there: `all`, or
 * `chromium,webkit`. All else runs in a Chromium without a window (see `findHeadless`), and units where BROWSERS says: `all`,
 * or `chromium,firefox`.
 */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeEngine, findEngines, findHeadless } from './browser.mjs';
import { runInBrowser, runInNode } from './groups.mjs';
import { addCounts, countLine } from './summary-reporter.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const groups = {
  units: { ending: '.test.ts', run: runInBrowser },
  site: { ending: '.test.mjs', run: runInNode },
};

/**
 * @param {string} ending
 * @param {string} filter
 * @returns {Promise<string[]>} Paths from the root, with slashes.
 */
async function testFiles(ending, filter) {
  const names = await readdir(join(root, 'test'), { recursive: true });
  const paths = names.map((name) =>
    relative(root, join(root, 'test', name))
      .split(sep)
      .join('/'),
  );
  return paths.filter((path) => path.endsWith(ending) && path.includes(filter)).sort();
}

/**
 * @param {keyof typeof groups} name
 * @param {string} filter
 */
async function runGroup(name, filter) {
  const { ending, run } = groups[name];
  const files = await testFiles(ending, filter);
  if (files.length === 0) return addCounts([]);
  console.log(`\n── ${name}: ${files.length} files ──\n`);
  const start = Date.now();
  const count = await run(root, files);
  console.log(`\n── ${name}: ${countLine(count)} in ${((Date.now() - start) / 1000).toFixed(1)} s ──`);
  return count;
}

/** @param {string[]} args */
async function main([first, second = '']) {
  if (first !== undefined && !(first in groups))
    throw new Error(`${first} is none of ${Object.keys(groups).join(', ')}.`);
  const headless = await findHeadless();
  const engines = await findEngines();
  engines.forEach((engine) => console.log(describeEngine(engine)));
  console.log(`Tests in one engine alone, without a window: ${headless.version}, ${headless.path} (${headless.from})`);
  const there = engines.filter(({ browser }) => browser);
  process.env.BROWSERS ??= 'chromium';
  const chromium = there.find(({ name }) => name === 'chromium')?.browser;
  // What is started from here finds the same browser, without looking or unpacking again.
  Object.assign(process.env, headless.env, { CONSENTRY_HEADLESS: headless.path });
  if (chromium) Object.assign(process.env, chromium.env, { CHROME_PATH: chromium.path });
  if (!existsSync(join(root, 'dist'))) console.log('There is no dist/: whole-page tests need `npm run build`.');
  const counts = [];
  for (const name of first ? [first] : Object.keys(groups)) counts.push(await runGroup(name, second));
  const total = addCounts(counts);
  console.log(`\n${countLine(total)}`);
  // A run without a single test is a mistake in the run.
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
}

await main(process.argv.slice(2)).catch((error) => {
  console.error(`${error.message}\n`);
  console.log(countLine({ passed: 0, failed: 1, skipped: 0 }));
  process.exitCode = 1;
});
