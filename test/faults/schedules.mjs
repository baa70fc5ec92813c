import { bundle } from './bundle.mjs';
import { launchBrowser, runSchedules } from './run-schedules.mjs';
import { back } from './back.mjs';
import { late, timing } from './timing.mjs';
import { bySeed, complaints } from './verdict.mjs';
import { startWorld } from './world.mjs';

/**
 * Lives schedules, and tells what was wrong with each.
 *
 * @param {readonly number[]} seeds
 * @param {{ breaks?: readonly import('./bundle.mjs').Break[] }} [options]
 */
export async function judge(seeds, { breaks = [] } = {}) {
  const end = await back({ breaks });
  const world = await startWorld({ receiver: end.receiver, files: await bundle({ breaks }), timing, late });
  const browser = await launchBrowser();
  try {
    const start = Date.now();
    const lived = await runSchedules(world, seeds, browser);
    const seconds = (Date.now() - start) / 1000;
    const records = bySeed(await end.all());
    const lives = lived.map((life) => ({
      ...life,
      wrong: complaints(life, records.get(life.seed) ?? []),
      log: world.line(life.seed).log,
    }));
    const failures = lives.filter(({ wrong }) => wrong.length);
    return { lives, failures, seconds, problems: end.problems, chain: await end.verify() };
  } finally {
    await browser.close();
    await world.close();
    await end.close();
  }
}
