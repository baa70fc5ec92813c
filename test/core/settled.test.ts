import { expect } from 'chai';
import { settled, SETTLE_LIMIT } from '../../src/core/settled.js';
import { eventWith } from '../support/decisions.js';
import { wait } from '../support/until.js';

describe('settled', () => {
  it('settles at once where nobody has work', async () => {
    const start = performance.now();
    await settled(eventWith());
    expect(performance.now() - start).to.be.below(100);
  });

  it('settles only when all work is done', async () => {
    const event = eventWith();
    let done = 0;
    event.waitUntil(wait(10).then(() => (done += 1)));
    event.waitUntil(wait(40).then(() => (done += 1)));
    await settled(event);
    expect(done).to.equal(2);
  });

  it('waits for work that a later listener adds in the same turn', async () => {
    const event = eventWith();
    let done = false;
    const settling = settled(event);
    event.waitUntil(wait(20).then(() => (done = true)));
    await settling;
    expect(done).to.equal(true);
  });

  it('settles after work that failed, and does not reject', async () => {
    const event = eventWith();
    let done = false;
    event.waitUntil(wait(5).then(() => Promise.reject(new Error('no network'))));
    event.waitUntil(wait(20).then(() => (done = true)));
    await settled(event);
    expect(done).to.equal(true);
  });

  it(`waits no longer than ${SETTLE_LIMIT} ms for work that hangs`, async () => {
    const event = eventWith();
    event.waitUntil(new Promise(() => undefined));
    const start = performance.now();
    await settled(event);
    expect(performance.now() - start).to.be.within(SETTLE_LIMIT - 20, SETTLE_LIMIT + 500);
  });
});
