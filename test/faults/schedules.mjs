import { bundle } from './bundle.mjs';
import { launchBrowser, runSchedules } from './run-schedules.mjs';
import { standIn } from './stand-in.mjs';
import { bySeed, complaints } from './verdict.mjs';
import { startWorld } from './world.mjs';

/** The outbox's times, shrunk about a hundredfold, in milliseconds. */
const timing = {};
/** Longer than the shrunk timeout. */
const late = 250;

/**
 * Lives schedules, and tells what was wrong with each.
 *
 * @param {readonly number[]} seeds
 * @param {{ breaks?: readonly import('./bundle.mjs').Break[] }} [options]
 */
export async function judge(seeds, { breaks = [], back = standIn() } = {}) {
  const world = await startWorld({ receiver: back.receiver, files: await bundle({ breaks }), timing, late });
  const browser = await launchBrowser();
  try {
    const start = Date.now();
    const lives = await runSchedules(world, seeds, browser);
    const seconds = (Date.now() - start) / 1000;
    const records = bySeed(await back.all());
    const failures = lives
      .map((life) => ({ ...life, wrong: complaints(life, records.get(life.seed) ?? []), log: world.log(life.seed) }))
      .filter(({ wrong }) => wrong.length);
    return { lives, failures, seconds, chain: await back.verify() };
  } finally {
    await browser.close();
    await world.close();
    await back.close();
  }
}
