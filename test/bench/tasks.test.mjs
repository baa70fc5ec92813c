import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longest, tasksAfterClick } from '../../bench/tasks.mjs';

const own = ['/ours/', 'ours-inline.js'];
const event = (name, ts, dur, data, more = {}) => ({ name, ph: 'X', pid: 1, tid: 1, ts, dur, args: { data }, ...more });
const task = (ts, dur, tdur = dur) => event('RunTask', ts, dur, undefined, { tdur });
const click = event('EventDispatch', 1000, 2000, { type: 'click' });
const read = (...traceEvents) => tasksAfterClick(JSON.stringify({ traceEvents }), own);

test('it begins with the task that holds the click, and counts from the click', () => {
  const tasks = read(task(0, 400), task(500, 4000), click, task(5000, 1000));
  assert.deepEqual(
    tasks.map(({ start, duration }) => [start, duration]),
    [
      [-0.5, 4],
      [4, 1],
    ],
  );
});

test('it says that a task is own where our function, our script or a continuation ran in it', () => {
  const entered = [
    event('FunctionCall', 5100, 10, { url: 'http://localhost/ours/ui.js' }),
    event('EvaluateScript', 7100, 10, { url: 'ours-inline.js' }),
    event('RunMicrotasks', 9100, 10),
    event('EvaluateScript', 11_100, 10, { url: 'http://127.0.0.1/gated.js' }),
    event('FunctionCall', 13_100, 10, { url: 'http://localhost/ours/ui.js' }, { tid: 2 }),
  ];
  const tasks = read(task(900, 3000), click, ...[5, 7, 9, 11, 13].map((at) => task(at * 1000, 1000)), ...entered);
  assert.deepEqual(
    tasks.map((each) => each.own),
    [false, true, true, true, false, false],
  );
});

test('it leaves out tasks within tasks, and other threads', () => {
  const tasks = read(task(900, 3000), click, task(1000, 10), { ...task(5000, 90_000), tid: 2 });
  assert.equal(tasks.length, 1);
});

test('it finds the longest, and counts those of ours that hold the page up', () => {
  const tasks = [
    { duration: 90, cpu: 80, own: false },
    { duration: 70, cpu: 20, own: true },
    { duration: 60, cpu: 55, own: true },
  ];
  assert.deepEqual(longest(tasks), { longest: 90, longestOwn: 70, longestOwnCpu: 55, over50: 1 });
});

test('it fails where no click was traced', () => {
  assert.throws(() => read(task(0, 10)), /no click/);
});
