import { contenders, titleOf } from './contenders/contenders.mjs';
import { shapes } from './gated.mjs';
import { inRounds, rotated } from './rounds.mjs';
import { curve, howOften, range, table } from './table.mjs';
import { accept, openAtRest } from './visit.mjs';

/** A click on *Accept all*: how soon the page answers, and how soon all scripts have run. */
export const title = ({ slow }) => `Click on *Accept all*, processor slowed ${slow} times`;

export const defaults = {
  rounds: '7',
  minutes: '4.5',
  slow: '4',
  counts: '1,10,50,200',
  shapes: 'async,ordered,inline',
  contenders: 'bare,inlined,file,vanilla',
};

export const explanation = `
Milliseconds. Scripts are as small as can be, and come from a second local origin. The click is the mouse's, on a page at rest.

- *Next paint*: from the event's timestamp to the first task after the next frame. *INP*: the longest duration that the
  browser reports of the click's events (event timing, in steps of 8; 16 means 16 or less).
- *Gone*: in how many visits the banner is not shown any more in the first task after the next frame. *Gone after*: when
  that is first so; it may fade.
- *Longest task*: of the page's thread, from the task with the click to the last script. *Own*: of those in which the
  contender's code ran, with all that was in them (style, layout, frames and, where it inserts them, inline scripts). From
  a trace of the thread: a task is the contender's where a function or a script of its files was entered, or a promise
  went on; nobody else on the page makes promises. *At work*: the longest time that the thread had the processor in an own
  task, which does not count what else the machine was doing. *Over 50*: how many own tasks were at work for longer than
  50 ms.
- *Last has run*: when the last gated script ran. *CPU*: all work of the page's thread from the click to then, and for
  150 ms more, or until the banner is gone.`;

const columns = [
  { title: 'next paint', key: 'paint', compared: true },
  { title: 'INP', key: 'inp', compared: true },
  { title: 'gone', key: 'goneAtOnce', show: howOften },
  { title: 'gone after', key: 'gone' },
  { title: 'longest task', key: 'longest' },
  { title: 'own', key: 'longestOwn' },
  { title: 'own, at work', key: 'longestOwnCpu' },
  { title: 'own over 50', key: 'over50', show: range },
  { title: 'last has run', key: 'last', compared: true },
  { title: 'CPU', key: 'cpu', compared: true },
];

const curves = {
  'next paint': 'paint',
  INP: 'inp',
  'longest own task': 'longestOwn',
  'longest own task, at work': 'longestOwnCpu',
  'last has run': 'last',
};

/**
 * @typedef {object} Options
 * @property {number} rounds
 * @property {number} minutes
 * @property {number} slow How many times slower the processor is made.
 * @property {number[]} counts
 * @property {import('./gated.mjs').Shape[]} shapes
 * @property {string[]} contenders
 */

/**
 * @param {Awaited<ReturnType<import('./browser.mjs').startBench>>} bench
 * @param {Options} options
 * @param {(text: string) => void} tell Of how far it has come.
 * @returns {Promise<{ rounds: number, text: string }>} Markdown.
 */
export async function measure(bench, options, tell) {
  const { slow, counts, shapes: chosen, contenders: names } = options;
  const silent = names.find((name) => !contenders[name].accept);
  if (silent) throw new Error(`${silent} asks nothing that could be accepted.`);
  const rowsFor = () => new Map(names.map((name) => [titleOf(contenders[name]), []]));
  const cases = chosen.flatMap((shape) => counts.map((count) => ({ shape, count, rows: rowsFor() })));
  const rounds = await inRounds(options, async (round) => {
    for (const { shape, count, rows } of cases) {
      tell(`round ${round + 1}: ${count} ${shape}`);
      await visitAll(bench, rotated(names, round), { shape, count, slow }, rows);
    }
  });
  const text = chosen.map((shape) =>
    section(
      shape,
      cases.filter((each) => each.shape === shape),
    ),
  );
  return { rounds, text: text.join('\n\n') };
}

/** Opens all pages first, so that they come to rest together; then clicks in one after the other. */
async function visitAll(bench, names, scripts, rows) {
  const tabs = await Promise.all(names.map((name) => openAtRest(bench, contenders[name], scripts)));
  for (const tab of tabs) {
    rows.get(titleOf(tab.contender)).push(await accept(tab, scripts.slow));
    await tab.close();
  }
}

function section(shape, cases) {
  const counts = cases.map(({ count }) => count);
  const rows = cases.map((each) => each.rows);
  return [
    `## ${shapes[shape]}`,
    ...Object.entries(curves).map(([name, key]) => `The curve of *${name}*, medians:\n\n${curve(key, counts, rows)}`),
    ...cases.map(({ count, rows: visits }) => `### ${count} × ${shape}\n\n${table(columns, visits)}`),
  ].join('\n\n');
}
