import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../browser.mjs';
import { scheduleOf } from './schedule.mjs';

/** Schedules at once in one driver page, and driver pages. */
const LANES = Number(process.env.FAULTS_LANES ?? 10);
const PAGES = Number(process.env.FAULTS_PAGES ?? 3);

/** A visit lasts so long that the longest pause of a shrunk outbox is over, in milliseconds. */
const limits = { visits: 12, patience: 3000 };

export async function launchBrowser() {
  const { path, env } = await findChromium();
  return puppeteer.launch({
    executablePath: path,
    args: [...chromiumArgs, '--enable-bfcache'],
    env: { ...process.env, ...env },
  });
}

/**
 * Lives schedules in one browser, many at once.
 *
 * @param {Awaited<ReturnType<typeof import('./world.mjs').startWorld>>} world
 * @param {readonly number[]} seeds
 * @param {import('puppeteer-core').Browser} browser
 */
export async function runSchedules(world, seeds, browser) {
  const waiting = seeds.map(scheduleOf);
  const lives = [];
  const lane = async (page) => {
    for (let schedule; (schedule = waiting.shift());) {
      world.begin(schedule);
      const life = await page
        .evaluate((...given) => globalThis.live(...given), schedule, limits)
        .catch((error) => ({ seed: schedule.seed, decisions: [], told: [], error: error.message }));
      lives.push({ ...life, schedule });
    }
  };
  const driverPage = async (index) => {
    const context = browser.defaultBrowserContext();
    const page = await context.newPage();
    await page.goto(world.driver(index));
    await page.waitForFunction('globalThis.live');
    await Promise.all(Array.from({ length: LANES }, () => lane(page)));
    await page.close();
  };
  await Promise.all(Array.from({ length: PAGES }, (_, index) => driverPage(index)));
  return lives;
}
