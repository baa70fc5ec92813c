/**
 * Runs in the page that holds the browsers' pages as frames. Each schedule has an origin of its own, and so its own storage,
 * locks and cookies; frames of one origin are its tabs. A frame that is removed is a tab that is closed.
 */
import { frames } from './frames.js';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * By a name of the schedule's own: a browser has six connections to a host.
 *
 * @param {number} seed
 * @param {string} state `offline`, `online`, `endure` or `healthy`.
 */
const network = (seed, state) =>
  fetch(`${location.protocol}//s${seed}.${location.host}/control/${state}`, { method: 'POST', mode: 'no-cors' });

/** One life after the other, as long as there are any. */
async function lane() {
  for (;;) {
    const job = await (await fetch('/next', { method: 'POST' })).json();
    if (!job) return;
    await fetch('/done', { method: 'POST', body: JSON.stringify(await live(job)) });
  }
}

/**
 * Lives one schedule to its end, and then visits until nothing waits.
 *
 * @param {object} job
 * @param {import('../schedule.mjs').Schedule} job.schedule
 * @param {{ visits: number, patience: number }} job.limits `patience`: how long a visit lasts at most, in milliseconds.
 */
async function live({ schedule, limits }) {
  const life = frames(schedule);
  const { seed } = schedule;
  try {
    for (const step of schedule.steps) await doStep(step, life, schedule);
    const end = await heal(life, schedule, limits);
    return { seed, ...life.seen, ...end };
  } catch (error) {
    return { seed, ...life.seen, error: error.message };
  } finally {
    life.closeAll();
    life.stop();
  }
}

async function doStep(step, life, { seed }) {
  if (step.do === 'pause') return pause(step.ms);
  if (step.do === 'close') return life.close(step.tab);
  if (step.do === 'load') return life.load(step.tab);
  if (step.do !== 'offline' && step.do !== 'online') return life.decide(step.tab, step);
  await network(seed, step.do);
  life.setOnline(step.do === 'online');
}

/** Mends the network, and visits until the outbox is empty. */
async function heal(life, { seed, endures }, { visits, patience }) {
  await network(seed, 'online');
  life.setOnline(true);
  // Somebody must be there for the faults to be met.
  if (endures) await life.load(0);
  if (endures) await network(seed, 'endure');
  await network(seed, 'healthy');
  life.closeAll();
  let left;
  for (let visit = 1; visit <= visits; visit += 1) {
    await life.load(0);
    const end = Date.now() + patience;
    do {
      left = await life.leftovers(0);
      if (!left.length) return { visits: visit, left };
      await pause(25);
    } while (Date.now() < end);
    life.close(0);
  }
  return { visits, left };
}

for (let count = Number(new URLSearchParams(location.search).get('lanes')); count > 0; count -= 1) lane();
