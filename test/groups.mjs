import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { run } from 'node:test';
import { inspect } from 'node:util';
import { addCounts } from './summary-reporter.mjs';

/** @typedef {import('./summary-reporter.mjs').Count} Count */

/** How many files of node:test run at a time; `LANES=1` for one after the other. */
const LANES = Number(process.env.LANES ?? 2);

const oneFailure = { passed: 0, failed: 1, skipped: 0 };

/**
 * Runs files in @web/test-runner.
 *
 * @param {string} root
 * @param {string[]} files
 * @returns {Promise<Count>}
 */
export async function runInBrowser(root, files) {
  const folder = await mkdtemp(join(tmpdir(), 'consentry-test-'));
  const countFile = join(folder, 'count.json');
  const wtr = join(root, 'node_modules/@web/test-runner/dist/bin.js');
  const env = { ...process.env, FILES: files.join(','), CONSENTRY_COUNT_FILE: countFile };
  const child = spawn(process.execPath, [wtr], { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  // No count: the runner itself failed.
  const count = await readFile(countFile, 'utf8').then(JSON.parse, () => oneFailure);
  await rm(folder, { recursive: true });
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/**
 * Tells of one finished test, indented as it was nested.
 *
 * @param {string} mark
 * @param {{ name: string, nesting: number, details: { duration_ms: number }, skip?: string | boolean }} test
 */
function lineOf(mark, { name, nesting, details, skip }) {
  const why = typeof skip === 'string' ? `: ${skip}` : '';
  return `${'  '.repeat(nesting + 1)}${mark} ${name}${why} (${Math.round(details.duration_ms)} ms)\n`;
}

/**
 * @param {{ name: string, details: { error: Error & { cause?: unknown, failureType?: string } } }} test
 * @param {string} root
 */
function explain({ name, file, details: { error } }, root) {
  const { cause = error } = error;
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : inspect(cause);
  console.log(`\n✗ ${file ? `${relative(root, file)}: ` : ''}${name}\n${text.replace(/^/gm, '    ')}`);
}

/**
 * Runs files of node:test, two at a time, since most of them wait for a browser. What failed runs once more, alone, and that run
 * counts: browsers share a machine with everything else on it. What needed it is said.
 *
 * @param {string} root
 * @param {string[]} files Paths from `root`.
 * @returns {Promise<Count>}
 */
export async function runInNode(root, files) {
  const runs = new Map();
  const waiting = [...files];
  const lane = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) runs.set(file, await runOnce(root, file));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  const again = files.filter((file) => runs.get(file).failures.length > 0);
  for (const file of again) runs.get(file).failures.forEach((test) => explain(test, root));
  if (again.length > 0 && again.length <= 4) {
    console.log(`\n⟳ runs once more, and that run counts: ${again.join(', ')}`);
    for (const file of again) {
      const run = await runOnce(root, file);
      run.failures.forEach((test) => explain(test, root));
      runs.set(file, run);
    }
  }
  const slowest = [...runs].sort(([, a], [, b]) => b.seconds - a.seconds).slice(0, 8);
  console.log(`\nSlowest: ${slowest.map(([file, { seconds }]) => `${file} ${Math.round(seconds)} s`).join(', ')}`);
  return addCounts([...runs.values()].flatMap(({ counts }) => counts));
}

/** Runs one file, since a test that another module makes for it bears that module's name, and says at its end how it went. */
function runOnce(root, file) {
  const start = Date.now();
  const failures = [];
  const counts = [];
  let told = '';
  const count = (key) => counts.push({ ...addCounts([]), [key]: 1 });
  const stream = run({ files: [join(root, file)], concurrency: 1, timeout: 300_000 });
  // A suite fails with its tests, and counting both would count twice. A file that passes without a test in it is reported
  // as a test that bears its path: that is a mistake in the file.
  const isSuite = ({ details }) => details.type === 'suite';
  const isEmptyFile = ({ name }) => name.endsWith(file);
  stream.on('test:pass', (test) => {
    if (isSuite(test)) return;
    const skipped = test.skip !== undefined || test.todo !== undefined;
    count(isEmptyFile(test) ? 'failed' : skipped ? 'skipped' : 'passed');
    told += lineOf(isEmptyFile(test) ? '✗ no test in' : skipped ? '-' : '✓', test);
  });
  stream.on('test:fail', (test) => {
    if (isSuite(test) && test.details.error?.failureType === 'subtestsFailed') return;
    count('failed');
    failures.push(test);
    told += lineOf('✗', test);
  });
  stream.on('test:stderr', ({ message }) => (told += message));
  stream.on('test:stdout', ({ message }) => (told += message));
  return new Promise((resolve) => {
    stream.on('end', () => {
      const seconds = (Date.now() - start) / 1000;
      console.log(`${file}, ${seconds.toFixed(1)} s\n${told}`);
      resolve({ counts, failures, seconds });
    });
    stream.resume();
  });
}
