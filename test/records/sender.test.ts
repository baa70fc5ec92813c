import { expect } from 'chai';
import type { ConsentRecord } from '../../src/records/record.js';
import { breakOpening, databases, putInOutbox, setAside, tellings, waiting } from '../support/records.js';
import { consoleLines } from '../support/reports.js';
import { idsOf, sameVisitor, setupSender } from '../support/sender.js';
import { onTearDown } from '../support/tear-down.js';
import { until, wait } from '../support/until.js';

describe('sender', () => {
  it('delivers what waits, the oldest first, and leaves nothing behind', async () => {
    const { start, records } = setupSender();
    await putInOutbox(records);
    const { send, take } = start();
    await send();
    expect(await take()).to.deep.equal(idsOf(records));
    expect(await databases()).to.deep.equal([]);
  });

  it('delivers what a slow disk holds, once that hands it out', async () => {
    const { start, records } = setupSender();
    await putInOutbox(records);
    const mend = breakOpening('hangs');
    const { send, take } = start(201, '', { storage: 50 });
    await send();
    expect(await take()).to.deep.equal([]);
    mend();
    await until('all are delivered', async () => (await take()).length > 3);
    expect(await take()).to.deep.equal(idsOf(records));
    await until('nothing is left', async () => (await databases()).length === 0);
  });

  for (const status of [408, 429, 500, 502, 503, 504]) {
    it(`tries again by itself after ${status}`, async () => {
      const { start, records } = setupSender();
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
    const { start, records } = setupSender();
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
      const { start, records } = setupSender();
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
    const { start, records } = setupSender();
    const { keep, send, take } = start([503, 201], '&retry=99999', { longestRetryAfter: 300 });
    await keep(records[0]!);
    await send();
    await until('it is delivered', async () => (await take()).length === 2);
    await putInOutbox([records[1]!], { due: Date.now() + 1e10 });
    await send();
    expect(await waiting()).to.deep.equal([]);
  });

  it('sends a withdrawal not before the grant that it takes back', async () => {
    const { start } = setupSender();
    const records = sameVisitor();
    await putInOutbox(records);
    const { send, take } = start([503, 503, 201]);
    await send();
    await until('all are delivered', async () => (await waiting()).length === 0);
    expect((await take()).slice(2)).to.deep.equal(idsOf(records));
  });

  it('lets no record that always fails hold back others: of other visitors at once, of the same after three attempts', async () => {
    const { start, records } = setupSender();
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
      const { start, records } = setupSender();
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
    const { start, records } = setupSender();
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
    const { start, records } = setupSender();
    const old = Date.now() - 61 * 864e5;
    await putInOutbox(records.slice(0, 2), { kept: old });
    const { send, take } = start(503);
    await send();
    await until('both are tried', async () => (await take()).length >= 3);
    expect(await waiting()).to.deep.equal([records[1]]);
  });

  it('tells what became of each attempt', async () => {
    const { start, records } = setupSender();
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
});
