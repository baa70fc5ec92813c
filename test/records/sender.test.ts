import { expect } from 'chai';
import { OUTBOX_KEY } from '../../src/records/names.js';
import type { ConsentRecord } from '../../src/records/record.js';
import { sender, type Sender } from '../../src/records/sender.js';
import { timingOf, type Timing } from '../../src/records/timing.js';
import { cleanPage } from '../support/clean-page.js';
import { all, none } from '../support/decisions.js';
import { databases, endpoint, putInOutbox, recordOfChange, setAside, tellings, waiting } from '../support/records.js';
import { consoleLines } from '../support/reports.js';
import { onTearDown } from '../support/tear-down.js';
import { until, wait } from '../support/until.js';

const quick: Partial<Timing> = { pause: 40, longestPause: 100, storage: 2000, answer: 2000 };

interface Setup {
  readonly start: (status?: number | readonly number[], query?: string, timing?: Partial<Timing>) => Started;
  readonly records: ConsentRecord[];
}

interface Started extends Sender {
  readonly url: string;
  readonly arrived: ConsentRecord[];
  /** Takes what has arrived since. */
  readonly take: () => Promise<string[]>;
}

function setup(): Setup {
  cleanPage();
  const start: Setup['start'] = (status, query = '', timing = {}) => {
    const { url, posts } = endpoint(status);
    const made = sender(url + query, timingOf({ timing: { ...quick, ...timing } }));
    onTearDown(made.stop);
    const arrived: ConsentRecord[] = [];
    const take = async (): Promise<string[]> => {
      arrived.push(...(await posts()));
      return arrived.map(({ record_id }) => record_id);
    };
    return { ...made, url, arrived, take };
  };
  return { start, records: Array.from({ length: 4 }, () => recordOfChange(null, none)) };
}

const idsOf = (records: readonly ConsentRecord[]): string[] => records.map(({ record_id }) => record_id);
const sameVisitor = (): ConsentRecord[] => [
  recordOfChange(all, none),
  recordOfChange(all, all),
  recordOfChange(all, none),
];

describe('sender', () => {
  it('delivers what waits, the oldest first, and leaves nothing behind', async () => {
    const { start, records } = setup();
    await putInOutbox(records);
    const { send, take } = start();
    await send();
    expect(await take()).to.deep.equal(idsOf(records));
    expect(await databases()).to.deep.equal([]);
  });

  for (const status of [408, 429, 500, 502, 503, 504]) {
    it(`tries again by itself after ${status}`, async () => {
      const { start, records } = setup();
      const told = tellings();
      const { keep, send, take } = start([status, status, 201]);
      await keep(records[0]!);
      await send();
      await until('it is delivered', async () => (await waiting()).length === 0);
      expect(await take()).to.deep.equal(Array(3).fill(records[0]!.record_id));
      await until('it is told', () => told.at(-1)?.[0] === 'delivered');
      // Chromium itself sends a POST again that is answered 408.
      if (status !== 408) expect(told.map(([delivery]) => delivery)).to.deep.equal(['failed', 'failed', 'delivered']);
    });
  }

  it('waits longer after each failure, up to a limit, and not always as long', async () => {
    const { start, records } = setup();
    const { setTimeout: original } = window;
    const waits: number[] = [];
    const { random } = Math;
    Math.random = () => 0.999;
    window.setTimeout = ((act: TimerHandler, limit?: number, ...rest: unknown[]) => {
      if (limit !== undefined && limit < 150) waits.push(Math.round(limit));
      return original(act, limit, ...rest);
    }) as typeof setTimeout;
    onTearDown(() => Object.assign(window, { setTimeout: original }));
    onTearDown(() => (Math.random = random));
    const { keep, send, take } = start(500);
    await keep(records[0]!);
    await send();
    await until('it has tried five times', async () => (await take()).length >= 5, 4000);
    expect(waits.filter((one) => [40, 80, 100].includes(one)).slice(0, 4)).to.deep.equal([40, 80, 100, 100]);
  });

  for (const [name, retry] of [
    ['seconds', () => '1'],
    ['a date', () => new Date(Date.now() + 1900).toUTCString()],
  ] as const) {
    it(`leaves the endpoint in peace for as long as it asks, in ${name}, in this page and the next`, async () => {
      const { start, records } = setup();
      const { keep, send, take, stop } = start([429, 201], `&retry=${encodeURIComponent(retry())}`);
      await keep(records[0]!);
      await keep(records[1]!);
      await send();
      stop();
      await wait(200);
      const next = start(201);
      await next.send();
      expect([await take(), await next.take()]).to.deep.equal([[records[0]!.record_id], []]);
      await until('it is over', async () => (await waiting()).length === 0, 3000);
      expect(await next.take()).to.have.length(2);
    });
  }

  it('does not wait for longer than it should, whatever the endpoint asks or the clock does', async () => {
    const { start, records } = setup();
    const { keep, send, take } = start([503, 201], '&retry=99999', { longestRetryAfter: 300 });
    await keep(records[0]!);
    await send();
    await until('it is delivered', async () => (await take()).length === 2);
    await putInOutbox([records[1]!], { due: Date.now() + 1e10 });
    await send();
    expect(await waiting()).to.deep.equal([]);
  });

  it('sends a withdrawal not before the grant that it takes back', async () => {
    const { start } = setup();
    const records = sameVisitor();
    await putInOutbox(records);
    const { send, take } = start([503, 503, 201]);
    await send();
    await until('all are delivered', async () => (await waiting()).length === 0);
    expect((await take()).slice(2)).to.deep.equal(idsOf(records));
  });

  it('lets no record that always fails hold back others: of other visitors at once, of the same after three attempts', async () => {
    const { start, records } = setup();
    const [bad, after] = sameVisitor() as [ConsentRecord, ConsentRecord];
    const { fetch: original } = window;
    const sent: string[] = [];
    window.fetch = (url, init) => {
      const { record_id } = JSON.parse(new TextDecoder().decode(init!.body as Uint8Array)) as ConsentRecord;
      sent.push(record_id);
      return record_id === bad.record_id ? Promise.resolve(new Response('', { status: 500 })) : original(url, init);
    };
    onTearDown(() => (window.fetch = original));
    await putInOutbox([bad, after, ...records]);
    const { send } = start(201);
    await send();
    await until('the others are delivered', async () => (await waiting()).length === 1);
    expect(await waiting()).to.deep.equal([bad]);
    expect(sent.slice(0, 5)).to.deep.equal(idsOf([bad, ...records]));
    expect(sent.slice(5, 8)).to.deep.equal([bad.record_id, bad.record_id, after.record_id]);
  });

  for (const status of [400, 401, 403, 404, 405, 413, 415, 422]) {
    it(`sets a record aside that is answered ${status}, says so, and sends the others`, async () => {
      const lines = consoleLines('error');
      const { start, records } = setup();
      await putInOutbox(records.slice(0, 2));
      const told = tellings();
      const { send, take } = start([status, 201, status]);
      await send();
      expect(await waiting()).to.deep.equal([]);
      // Once more after another record was taken, and not again.
      expect(await setAside()).to.deep.equal([records[0]]);
      expect(await take()).to.deep.equal(idsOf([records[0]!, records[1]!, records[0]!]));
      expect(told.map(([delivery]) => delivery)).to.deep.equal(['rejected', 'delivered', 'rejected']);
      expect(lines.join()).to.contain(`answered ${status}`).and.contain('records.endpoint');
      await send();
      await putInOutbox([records[2]!]);
      await send();
      expect((await take()).length).to.equal(4);
    });
  }

  it('delivers what was set aside once the endpoint is mended, or is another', async () => {
    consoleLines('error');
    const { start, records } = setup();
    const wrong = start([404, 201]);
    await wrong.keep(records[0]!);
    await wrong.send();
    expect(await setAside()).to.deep.equal([records[0]]);
    await wrong.send();
    expect(await wrong.take()).to.have.length(1);
    wrong.stop();
    const right = start(201);
    await right.send();
    expect(await right.take()).to.deep.equal([records[0]!.record_id]);
    expect([await setAside(), await databases()]).to.deep.equal([[], []]);
  });

  it('gives up a record that has become too old, after one more attempt, but not the newest', async () => {
    const { start, records } = setup();
    const old = Date.now() - 61 * 864e5;
    await putInOutbox(records.slice(0, 2), { kept: old });
    const { send, take } = start(503);
    await send();
    await until('both are tried', async () => (await take()).length >= 3);
    expect(await waiting()).to.deep.equal([records[1]]);
  });

  it('tells what became of each attempt', async () => {
    const { start, records } = setup();
    const told = tellings();
    const { keep, send } = start([503, 201]);
    await keep(records[0]!);
    await send();
    await until('it is told', () => told.length === 2);
    expect(told).to.deep.equal([
      ['failed', records[0]!.record_id],
      ['delivered', records[0]!.record_id],
    ]);
  });

  it('sends by one tab at a time', async () => {
    const { records } = setup();
    await putInOutbox(records);
    const { url, posts } = endpoint();
    const tabs = [1, 2, 3].map(() => sender(`${url}&after=30`, timingOf({ timing: quick })));
    onTearDown(() => tabs.forEach(({ stop }) => stop()));
    await Promise.all(tabs.map(({ send }) => send()));
    expect(idsOf(await posts())).to.deep.equal(idsOf(records));
  });

  it('waits for another tab no longer than it may', async () => {
    const { start, records } = setup();
    let release!: () => void;
    void navigator.locks.request(`${OUTBOX_KEY}-send`, () => new Promise<void>((resolve) => (release = resolve)));
    onTearDown(() => release());
    const { keep, send, take } = start(201, '', { otherTab: 100 });
    await keep(records[0]!);
    await send();
    expect(await take()).to.have.length(1);
  });

  it('stops its timers when the page is left, and lets another tab send', async () => {
    const { start, records } = setup();
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
    ['the page can be seen again', () => document.dispatchEvent(new Event('visibilitychange'))],
  ] as const) {
    it(`tries at once when ${name}`, async () => {
      const { start, records } = setup();
      const { keep, send, take } = start([503, 201], '', { pause: 60_000, longestPause: 60_000 });
      await keep(records[0]!);
      await send();
      tell();
      await until('it is delivered', async () => (await take()).length === 2);
    });
  }

  it('does nothing any more once it was stopped', async () => {
    const { start, records } = setup();
    const { keep, send, take, stop } = start([503, 201]);
    await keep(records[0]!);
    await send();
    stop();
    dispatchEvent(new Event('online'));
    await wait(200);
    expect(await take()).to.have.length(1);
  });
});
