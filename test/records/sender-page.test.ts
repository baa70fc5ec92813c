import { expect } from 'chai';
import { OUTBOX_KEY } from '../../src/records/names.js';
import { sender } from '../../src/records/sender.js';
import { timingOf } from '../../src/records/timing.js';
import { endpoint, putInOutbox, waiting } from '../support/records.js';
import { idsOf, quick, setupSender } from '../support/sender.js';
import { onTearDown } from '../support/tear-down.js';
import { until, wait } from '../support/until.js';

describe('sender', () => {
  it('sends by one tab at a time', async () => {
    const { records } = setupSender();
    await putInOutbox(records);
    const { url, posts } = endpoint();
    const tabs = [1, 2, 3].map(() => sender(`${url}&after=30`, timingOf({ timing: quick })));
    onTearDown(() => tabs.forEach(({ stop }) => stop()));
    await Promise.all(tabs.map(({ send }) => send()));
    expect(idsOf(await posts())).to.deep.equal(idsOf(records));
  });

  it('waits for another tab no longer than it may', async () => {
    const { start, records } = setupSender();
    let release!: () => void;
    void navigator.locks.request(`${OUTBOX_KEY}-send`, () => new Promise<void>((resolve) => (release = resolve)));
    onTearDown(() => release());
    const { keep, send, take } = start(201, '', { otherTab: 100 });
    await keep(records[0]!);
    await send();
    expect(await take()).to.have.length(1);
  });

  it('stops its timers when the page is left, and lets another tab send', async () => {
    const { start, records } = setupSender();
    const { keep, send, take } = start([503, 201], '&after=150');
    await keep(records[0]!);
    const sending = send();
    await wait(50);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await wait(10);
    const { held } = await navigator.locks.query();
    expect(held).to.deep.equal([]);
    await sending;
    await wait(300);
    expect(await take()).to.have.length(1);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await until('it goes on', async () => (await waiting()).length === 0);
  });

  for (const [name, tell] of [
    ['there is a network again', () => dispatchEvent(new Event('online'))],
    ['the page can be seen again', () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))],
  ] as const) {
    it(`tries at once when ${name}`, async () => {
      const { start, records } = setupSender();
      const { keep, send, take } = start([503, 201], '', { pause: 60_000, longestPause: 60_000 });
      await keep(records[0]!);
      await send();
      tell();
      await until('it is delivered', async () => (await take()).length === 2);
    });
  }

  it('does nothing any more once it was stopped', async () => {
    const { start, records } = setupSender();
    const { keep, send, take, stop } = start([503, 201]);
    await keep(records[0]!);
    await send();
    stop();
    dispatchEvent(new Event('online'));
    await wait(200);
    expect(await take()).to.have.length(1);
  });
});
