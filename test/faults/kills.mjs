import { setTimeout as sleep } from 'node:timers/promises';
import { kill } from './processes.mjs';
import { uselessWays } from './mortal-site.mjs';
import { randomOf } from './random.mjs';

const answers = ['acceptAll', 'rejectAll', 'withdraw'];
/** How long a browser may take to start, or to empty its outbox, in milliseconds. */
const PATIENCE = 30_000;

/**
 * What is decided before the death, and when that comes: so many milliseconds after the first decision, or right when the
 * n-th record is told to be kept.
 *
 * @param {number} seed
 */
export function deathOf(seed) {
  const random = randomOf(seed * 7919);
  const count = random.int(1, 4);
  const steps = Array.from({ length: count }, () => `${random.pick(answers)}:${random.pick([0, 5, 20, 60])}`);
  return {
    way: random.pick(uselessWays),
    steps: steps.join(),
    // Before our later file has come, and after.
    reading: random.pick([0, 0, 300]),
    ...(random.chance(0.5) ? { atKept: random.int(1, count) } : { after: random.int(0, 250) }),
  };
}

/**
 * One browser's two lives: it decides and is killed, is started again, and visits until its outbox is empty.
 *
 * @param {Awaited<ReturnType<typeof import('./mortal-site.mjs').startMortalSite>>} site
 * @param {import('./processes.mjs').Killable} browser
 * @param {ReturnType<typeof deathOf>} death
 */
export async function dieOnce(site, browser, death) {
  const first = await firstLife(site, browser, death);
  site.setWay(null);
  const end = Date.now() + PATIENCE;
  const nothing = ['nothing seen'];
  let left = nothing;
  site.listen((what) => void (left = what.left ?? left));
  // A Firefox that was killed while it started may come up without a page: as its visitor would, start it again.
  while (left.length && Date.now() < end) {
    const child = browser.start(site.url({ visit: 1 }));
    const unseen = Date.now() + PATIENCE / 3;
    while (left.length && Date.now() < end && !(left === nothing && Date.now() > unseen)) await sleep(20);
    await kill(child);
  }
  site.listen(() => undefined);
  return { ...first, left };
}

async function firstLife(site, browser, { way, steps, reading, atKept, after }) {
  site.setWay(way);
  const decided = [];
  const kept = [];
  let child;
  await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The browser does not start, or keeps nothing.')), PATIENCE);
    site.listen((what) => {
      if (what.decided) decided.push(what.decided);
      if (what.delivery === 'kept') kept.push(what.record_id);
      const dies = atKept ? kept.length === atKept && 0 : decided.length === 1 && what.decided && after;
      if (typeof dies !== 'number') return;
      clearTimeout(late);
      if (dies === 0) resolve();
      else setTimeout(resolve, dies);
    });
    child = browser.start(site.url({ steps, reading }));
  }).finally(() => kill(child));
  site.listen(() => undefined);
  return { decided, kept: [...new Set(kept)] };
}

/**
 * What is wrong with the end.
 *
 * @param {Awaited<ReturnType<typeof dieOnce>>} life
 * @param {readonly import('../../src/records/record.js').ConsentRecord[]} records What the receiver has of it.
 */
export function complaintsOf({ kept, left }, records) {
  const ids = records.map(({ record_id: id }) => id);
  const times = records.map(({ event_time: time }) => time);
  return [
    ...kept.filter((id) => !ids.includes(id)).map((id) => `kept, and lost: ${id}`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `twice: ${id}`),
    ...times.filter((time, index) => times.indexOf(time) !== index).map((time) => `recorded twice: ${time}`),
    ...left.map((name) => `left in the browser: ${name}`),
  ];
}
