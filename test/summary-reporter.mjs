import { writeFileSync } from 'node:fs';

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * The closing line of every test run, the same everywhere because scripts read it.
 *
 * @param {Count} count
 * @returns {string}
 */
export function countLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * @param {Count[]} counts
 * @returns {Count}
 */
export function addCounts(counts) {
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/**
 * @param {import('@web/test-runner').TestSuiteResult | undefined} suite
 * @returns {Count}
 */
function countSuite(suite) {
  if (!suite) return addCounts([]);
  const tests = suite.tests.map(({ passed, skipped }) => ({
    passed: Number(passed && !skipped),
    failed: Number(!passed && !skipped),
    skipped: Number(Boolean(skipped)),
  }));
  return addCounts([...tests, ...suite.suites.map(countSuite)]);
}

/**
 * Counts one test file in one browser. A file that failed without a failing test (it could not be imported, timed out,
 * threw outside a test, or held no test) counts as one failure: the runner's own summary calls that "0 failed".
 *
 * @param {import('@web/test-runner').TestSession} session
 * @returns {Count}
 */
function countSession({ passed, testResults }) {
  const count = countSuite(testResults);
  const empty = count.passed + count.failed + count.skipped === 0;
  return (!passed || empty) && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/**
 * @param {import('@web/test-runner').TestSuiteResult | undefined} suite
 * @returns {string[]} The names of skipped tests, which say why.
 */
function skippedIn(suite) {
  if (!suite) return [];
  return [...suite.tests.filter(({ skipped }) => skipped).map(({ name }) => name), ...suite.suites.flatMap(skippedIn)];
}

/**
 * What each engine did, where there are several.
 *
 * @param {import('@web/test-runner').TestSession[]} sessions
 */
function showEngines(sessions) {
  const names = [...new Set(sessions.map(({ browser }) => browser.name))];
  for (const name of names) {
    const own = sessions.filter(({ browser }) => browser.name === name);
    if (names.length > 1) console.log(`${name}: ${countLine(addCounts(own.map(countSession)))}`);
    for (const test of own.flatMap(({ testResults }) => skippedIn(testResults))) console.log(`  - ${test}`);
  }
}

/**
 * A reporter that counts, and names what was skipped; put it after one that shows failures.
 *
 * @param {object} [options]
 * @param {string} [options.file] Where to write the count as JSON, for the script that started this run. Without it the
 *   count is printed.
 * @returns {import('@web/test-runner').Reporter}
 */
export function summaryReporter({ file } = {}) {
  return {
    onTestRunFinished({ sessions }) {
      const count = addCounts([...sessions].map(countSession));
      showEngines([...sessions]);
      if (file) writeFileSync(file, JSON.stringify(count));
      else console.log(`\n${countLine(count)}\n`);
    },
  };
}
