import { expect } from 'chai';
import { timingOf } from '../../src/records/timing.js';
import { post as postWith, type Answer } from '../../src/records/transport.js';
import type { ConsentRecord } from '../../src/records/record.js';
import { none } from '../support/decisions.js';
import { endpoint, recordOfChange } from '../support/records.js';
import { consoleLines } from '../support/reports.js';
import { onTearDown } from '../support/tear-down.js';
import { until } from '../support/until.js';

const record = recordOfChange(null, none);
const usual = timingOf({});

const post = (url: string, what: ConsentRecord = record, plainly?: boolean): Promise<Answer> =>
  postWith(url, what, usual, plainly);
const deliveryOf = async (url: string): Promise<string> => (await post(url)).delivery;

/** A record of so many bytes. */
function weighing(bytes: number): ConsentRecord {
  const path = (count: number): ConsentRecord => ({ ...record, source: { ...record.source, path: 'é'.repeat(count) } });
  const empty = new TextEncoder().encode(JSON.stringify(path(0))).length;
  const made = path(Math.floor((bytes - empty) / 2));
  return (bytes - empty) % 2 ? { ...made, language: 'x' } : made;
}

/** For what only a stubbed fetch can show or do. */
function stubFetch(answer: () => Promise<Response>): { url: string; init: RequestInit }[] {
  const calls: { url: string; init: RequestInit }[] = [];
  const original = window.fetch;
  window.fetch = (url, init) => {
    calls.push({ url: url as string, init: init! });
    return answer();
  };
  onTearDown(() => (window.fetch = original));
  return calls;
}

describe('post', () => {
  it('delivers the record as JSON', async () => {
    const { url, posts } = endpoint();
    expect(await deliveryOf(url)).to.equal('delivered');
    expect(await posts()).to.deep.equal([record]);
  });

  it('asks the browser to finish after the page is gone, and to say nothing of where it was', async () => {
    const calls = stubFetch(() => Promise.resolve(new Response(null, { status: 204 })));
    await post('/consent');
    const { method, keepalive, referrerPolicy, redirect, headers, body } = calls[0]!.init;
    expect({ method, keepalive, referrerPolicy, redirect }).to.deep.equal({
      method: 'POST',
      keepalive: true,
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
    });
    expect(new Headers(headers).get('content-type')).to.equal('application/json');
    expect(JSON.parse(new TextDecoder().decode(body as Uint8Array))).to.deep.equal(record);
  });

  it('sends plainly what does not fit into the quota that all requests share, by bytes and not by letters', async () => {
    const answers: (() => void)[] = [];
    const calls = stubFetch(
      () => new Promise((resolve) => answers.push(() => resolve(new Response(null, { status: 204 })))),
    );
    const big = weighing(40_000);
    const posts = [post('/c', big), post('/c', big), post('/c', weighing(25_000)), post('/c', record, true)];
    await until('all are sent', () => calls.length === 4);
    expect(calls.map(({ init }) => init.keepalive)).to.deep.equal([true, false, true, false]);
    answers.forEach((answer) => answer());
    await Promise.all(posts);
    // The room is free again.
    for (const bytes of [65_530, 65_540]) {
      const sent = post('/c', weighing(bytes));
      answers.at(-1)!();
      await sent;
    }
    expect(calls.slice(4).map(({ init }) => init.keepalive)).to.deep.equal([true, false]);
  });

  it('gives up no room where the browser itself refuses', async () => {
    stubFetch(() => Promise.reject(new TypeError('quota')));
    for (let count = 0; count < 5; count += 1) expect(await deliveryOf('/c')).to.equal('failed');
    const calls = stubFetch(() => Promise.resolve(new Response(null, { status: 204 })));
    await post('/c', weighing(60_000));
    expect(calls[0]!.init.keepalive).to.equal(true);
  });

  it('delivers what is larger than any request that outlives its page may be', async () => {
    const { url, posts } = endpoint();
    expect((await post(url, weighing(90_000))).delivery).to.equal('delivered');
    expect(await posts()).to.have.length(1);
  });

  for (const status of [200, 201, 202, 204]) {
    it(`takes ${status} for delivered`, async () => {
      expect(await deliveryOf(endpoint(status).url)).to.equal('delivered');
    });
  }

  for (const status of [408, 429, 500, 502, 503]) {
    it(`takes ${status} for a failure that may pass`, async () => {
      stubFetch(() => Promise.resolve(new Response('', { status })));
      expect(await deliveryOf('/consent')).to.equal('failed');
    });
  }

  for (const status of [400, 401, 403, 404, 405, 410, 413, 415, 422, 451]) {
    it(`takes ${status} for a refusal, and says which address, what it answered and what to do`, async () => {
      const lines = consoleLines('error');
      stubFetch(() => Promise.resolve(new Response('{"title":"purposes must be an object"}', { status })));
      expect(await deliveryOf('/consent')).to.equal('rejected');
      expect(lines.join()).to.contain(`/consent answered ${status}`).and.contain('purposes must be an object');
      expect(lines.join()).to.match(/\. (It|Nothing|Its) /);
    });
  }

  it('follows no redirect, which may turn a POST into a GET, and says so', async () => {
    const lines = consoleLines('error');
    const { url, posts } = endpoint();
    expect(await deliveryOf(`/test-server/redirect?to=${encodeURIComponent(url)}`)).to.equal('failed');
    expect(lines.join()).to.contain('redirect');
    expect(await posts()).to.deep.equal([]);
  });

  for (const [text, least, most] of [
    ['0', 0, 0],
    ['7', 7000, 7000],
    [' 7 ', 7000, 7000],
    ['999999999', 3_600_000, 3_600_000],
    [new Date(Date.now() + 60_000).toUTCString(), 30_000, 60_000],
    [new Date(Date.now() - 60_000).toUTCString(), 0, 0],
    ['soon', 0, 0],
    ['-5', 0, 0],
    ['1e9', 0, 0],
    ['', 0, 0],
  ] as const) {
    it(`understands Retry-After: ${text}`, async () => {
      const headers = { 'retry-after': text };
      stubFetch(() => Promise.resolve(new Response('', { status: 503, headers })));
      expect((await post('/consent')).retryAfter).to.be.within(least, most);
    });
  }

  it('fails without an exception where nobody answers, or the URL is none', async () => {
    for (const url of ['http://127.0.0.1:9/consent', 'http://[', 'unknown:x']) {
      expect(await deliveryOf(url), url).to.equal('failed');
    }
  });

  it('fails when the endpoint hangs for longer than its time', async () => {
    const timing = timingOf({ timing: { answer: 50 } });
    expect((await postWith(`${endpoint().url}&after=1500`, record, timing)).delivery).to.equal('failed');
    expect(usual.answer).to.equal(10_000);
  });
});
