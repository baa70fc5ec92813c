import puppeteer from 'puppeteer-core';
import { chromiumArgs, findHeadless } from '../browser.mjs';
import { scheduleOf } from './schedule.mjs';

/** Schedules at once in one driver page, and driver pages. */
const LANES = Number(process.env.FAULTS_LANES ?? 10);
const PAGES = Number(process.env.FAULTS_PAGES ?? 3);

/** `patience`: how long a visit lasts that finds the outbox not empty, in milliseconds. */
const limits = { visits: 12, patience: 3000 };

export async function launchBrowser() {
  const { path, env } = await findHeadless();
  const args = [...chromiumArgs, '--enable-bfcache'];
  return puppeteer.launch({ executablePath: path, args, env: { ...process.env, ...env }, protocolTimeout: 60_000 });
}

/**
 * Lives schedules in one browser, many at once. The pages ask for them by themselves: watching each frame would cost more than
 * what is watched.
 *
 * @param {Awaited<ReturnType<typeof import('./world.mjs').startWorld>>} world
 * @param {readonly number[]} seeds
 * @param {import('puppeteer-core').Browser} browser
 */
export async function runSchedules(world, seeds, browser) {
  const waiting = seeds.map(scheduleOf);
  const lives = [];
  const finished = new Promise((resolve) => {
    world.employ({
      next() {
        const schedule = waiting.shift();
        if (!schedule) return null;
        world.begin(schedule);
        return { schedule, limits };
      },
      done(life) {
        lives.push({ ...life, schedule: scheduleOf(life.seed) });
        if (lives.length === seeds.length) resolve();
      },
    });
  });
  const session = await browser.target().createCDPSession();
  for (let page = 0; page < PAGES; page += 1)
    await session.send('Target.createTarget', { url: world.driver(`lanes=${LANES}&page=${page}`) });
  await finished;
  return lives;
}
