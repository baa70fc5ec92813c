import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { judge } from './schedules.mjs';

const { FAULTS_SEED, FAULTS_FROM = '0', FAULTS_COUNT } = process.env;

/** One failure, for people. */
function story({ seed, wrong, schedule, decisions, told, log }) {
  const parts = { steps: schedule.steps, decisions, told };
  const lines = Object.entries(parts).map(([name, list]) => [`${name}:`, ...list.map(line)].join('\n  '));
  return [`FAULTS_SEED=${seed}`, ...wrong, ...lines, ['requests:', ...log].join('\n  ')].join('\n');
}
const line = (one) => inspect(one, { breakLength: Infinity, compact: true });

/**
 * Lives the schedules of these seeds. FAULTS_SEED=17: that one alone, with all that it did. FAULTS_FROM=1000: others, so many further
 * on. FAULTS_COUNT=100: fewer.
 *
 * @param {number} first
 * @param {number} count
 */
export function scheduleTest(first, count) {
  const begin = first + Number(FAULTS_FROM);
  const seeds = FAULTS_SEED
    ? [Number(FAULTS_SEED)]
    : Array.from({ length: Number(FAULTS_COUNT ?? count) }, (_, index) => begin + index);
  const name = `it stores every decision exactly once, over ${seeds.length} schedules of faults from ${seeds[0]} on`;
  test(name, { timeout: 290_000 }, async () => {
    const { lives, failures, chain, problems, seconds } = await judge(seeds);
    const decisions = lives.flatMap((life) => life.decisions).length;
    const requests = lives.flatMap(({ log }) => log).filter((text) => /^\d+ (POST|OPTIONS)/.test(text));
    const faulty = requests.filter((text) => !text.endsWith(' well'));
    console.log(
      `${lives.length} schedules, ${decisions} decisions, ${requests.length} requests, ${faulty.length} of them with a fault, ` +
        `${seconds.toFixed(0)} s`,
    );
    if (FAULTS_SEED) console.log(story(lives[0]));
    failures.slice(0, 3).forEach((failure) => console.log(story(failure)));
    assert.deepEqual(
      { failed: failures.map(({ seed, wrong }) => [seed, ...wrong]).slice(0, 20), chain, problems },
      { failed: [], chain: [], problems: [] },
    );
    assert.equal(lives.length, seeds.length);
  });
}
