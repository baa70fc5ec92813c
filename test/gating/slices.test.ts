import { expect } from 'chai';
import { afterPaint, slices } from '../../src/gating/slices.js';
import { caughtReports } from '../support/reports.js';
import { wait } from '../support/until.js';

function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

/** Does it in a task as urgent as input. */
function urgently(task: () => void): void {
  const { scheduler } = window as { scheduler?: { postTask(task: () => void, options: object): unknown } };
  if (scheduler) {
    scheduler.postTask(task, { priority: 'user-blocking' });
    return;
  }
  // WebKit has no scheduler; there a message overtakes timers.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = task;
  port2.postMessage(null);
}

describe('slices', () => {
  it('runs the first task before anything else can happen in the page', async () => {
    const order: string[] = [];
    setTimeout(() => order.push('timer'));
    void slices()(() => order.push('task'));
    await wait(10);
    expect(order).to.deep.equal(['task', 'timer']);
  });

  it('runs tasks in the order in which they come, however long they take', async () => {
    const slice = slices();
    const order: number[] = [];
    const tasks = [0, 1, 2, 3].map((index) =>
      slice(() => {
        work(5);
        order.push(index);
      }),
    );
    await Promise.all(tasks);
    expect(order).to.deep.equal([0, 1, 2, 3]);
  });

  it('hands back what a task returns, after it settled', async () => {
    expect(await slices()(() => wait(10).then(() => 'done'))).to.equal('done');
  });

  it('reports a task that throws, and runs the next', async () => {
    const errors = caughtReports();
    const slice = slices();
    const failed = slice(() => {
      throw new Error('broken task');
    });
    expect(await failed).to.equal(undefined);
    expect(await slice(() => 'next')).to.equal('next');
    expect(errors.map(String)).to.deep.equal(['Error: broken task']);
  });

  it('lets the page have its turn between tasks that take long', async () => {
    const slice = slices();
    let turns = 0;
    // All are waiting before the first pause is over, and each is followed by something as urgent as input.
    const tasks = Array.from({ length: 12 }, () =>
      slice(() => {
        work(10);
        urgently(() => (turns += 1));
      }),
    );
    await Promise.all(tasks);
    expect(turns).to.be.above(3);
  });
});

describe('afterPaint', () => {
  it('waits until a frame was drawn', async () => {
    const order: string[] = [];
    requestAnimationFrame(() => order.push('frame'));
    afterPaint(() => order.push('action'));
    expect(order).to.deep.equal([]);
    await wait(250);
    expect(order.slice(0, 2)).to.deep.equal(['frame', 'action']);
  });
});
