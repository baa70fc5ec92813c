import { expect } from 'chai';
import { post } from '../../src/records/transport.js';
import { none } from '../support/decisions.js';
import { endpoint, recordOfChange } from '../support/records.js';
import { consoleLines } from '../support/reports.js';
import { onTearDown } from '../support/tear-down.js';

const record = recordOfChange(null, none);

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
    expect(await post(url, record)).to.equal('delivered');
    expect(await posts()).to.deep.equal([record]);
  });

  it('asks the browser to finish after the page is gone, and to say nothing of where it was', async () => {
    const calls = stubFetch(() => Promise.resolve(new Response(null, { status: 204 })));
    await post('/consent', record);
    const { method, keepalive, referrerPolicy, headers, body } = calls[0]!.init;
    expect({ method, keepalive, referrerPolicy }).to.deep.equal({
      method: 'POST',
      keepalive: true,
      referrerPolicy: 'no-referrer',
    });
    expect(new Headers(headers).get('content-type')).to.equal('application/json');
    expect(JSON.parse(body as string)).to.deep.equal(record);
  });

  for (const status of [200, 201, 202, 204]) {
    it(`takes ${status} for delivered`, async () => {
      expect(await post(endpoint(status).url, record)).to.equal('delivered');
    });
  }

  for (const status of [401, 403, 404, 405, 408, 429, 500, 502, 503]) {
    it(`takes ${status} for a failure that may pass`, async () => {
      stubFetch(() => Promise.resolve(new Response('', { status })));
      expect(await post('/consent', record)).to.equal('failed');
    });
  }

  for (const status of [400, 413, 422]) {
    it(`takes ${status} for a judgement on the record, and says so`, async () => {
      const lines = consoleLines('error');
      stubFetch(() => Promise.resolve(new Response('', { status })));
      expect(await post('/consent', record)).to.equal('rejected');
      expect(lines.join()).to.contain(`/consent answered ${status}`);
    });
  }

  it('fails without an exception where nobody answers, or the URL is none', async () => {
    for (const url of ['http://127.0.0.1:9/consent', 'http://[', 'unknown:x']) {
      expect(await post(url, record), url).to.equal('failed');
    }
  });

  it('fails when the endpoint hangs for longer than its time', async () => {
    const { timeout } = AbortSignal;
    let asked = 0;
    AbortSignal.timeout = (milliseconds) => {
      asked = milliseconds;
      return timeout.call(AbortSignal, 50);
    };
    onTearDown(() => (AbortSignal.timeout = timeout));
    expect(await post(`${endpoint().url}&after=1500`, record)).to.equal('failed');
    expect(asked).to.equal(10_000);
  });
});
