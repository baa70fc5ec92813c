/**
 * Reads from a trace what the page's thread did after the click, task by task, and whose tasks they were.
 *
 * A task counts as the contender's, with all that it holds (style, layout and frames too), when a function or a script of
 * its files ran in it, or the continuation of a promise: nobody else on the page makes promises.
 */

/** What is traced: tasks, and which functions they enter. No stacks and no samples, which would slow what is measured. */
export const traceCategories = ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'v8.execute'];

/** With the microtasks at its end; `ThreadControllerImpl::RunTask` is without them, and so without what goes on after a yield. */
const wholeTask = 'RunTask';

const entered = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile']);

/**
 * @typedef {object} Task
 * @property {number} start Milliseconds after the click.
 * @property {number} duration Milliseconds.
 * @property {number} cpu Milliseconds that the thread was at work in it; less where others had the processor.
 * @property {boolean} own
 */

/**
 * @param {string} trace JSON.
 * @param {string[]} own Parts of the contender's URLs.
 * @returns {Task[]} From the one that holds the click to the end.
 */
export function tasksAfterClick(trace, own) {
  const { traceEvents } = JSON.parse(trace);
  const click = traceEvents.find(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'click');
  if (!click) throw new Error('The trace shows no click.');
  const events = traceEvents
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === click.pid && tid === click.tid)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const tasks = [];
  let end = 0;
  for (const { name, ts, dur = 0, tdur = 0, args } of events) {
    if (name === wholeTask && ts >= end) {
      end = ts + dur;
      if (end >= click.ts)
        tasks.push({ start: (ts - click.ts) / 1000, duration: dur / 1000, cpu: tdur / 1000, own: false });
    } else if (ts < end && end >= click.ts && isOwn(name, args, own)) tasks.at(-1).own = true;
  }
  return tasks;
}

function isOwn(name, args, own) {
  if (name === 'RunMicrotasks') return true;
  const url = entered.has(name) ? args.data?.url : undefined;
  return Boolean(url) && own.some((part) => url.includes(part));
}

/**
 * @param {Task[]} tasks
 * @returns The longest of all and of the contender's own, and how many of these were at work for more than 50 ms.
 */
export function longest(tasks) {
  const own = tasks.filter((task) => task.own);
  const max = (list, key) => Math.max(0, ...list.map((task) => task[key]));
  return {
    longest: max(tasks, 'duration'),
    longestOwn: max(own, 'duration'),
    longestOwnCpu: max(own, 'cpu'),
    over50: own.filter(({ cpu }) => cpu > 50).length,
  };
}
