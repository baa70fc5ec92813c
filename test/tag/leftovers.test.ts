import { expect } from 'chai';
import type { DecisionEvent } from '../../src/core/types.js';
import { consentRecords } from '../../src/records/consent-records.js';
import { ASIDE_KEY, KEPT_EVENT_KEY, LAST_RECORD_KEY, OUTBOX_KEY, RENEWED_KEY } from '../../src/records/names.js';
import { outbox } from '../../src/records/outbox.js';
import type { RecordsOptions } from '../../src/records/records-options.js';
import { takeOver } from '../../src/tag/take-over.js';
import { none } from '../support/decisions.js';
import { breakOpening, databases, endpoint, keep, keptNames, putInOutbox, recordOfChange } from '../support/records.js';
import { plainConfig, setupConsent, type ConsentSetup } from '../support/setup-consent.js';
import { until, wait } from '../support/until.js';

interface Setup extends ConsentSetup {
  readonly event: DecisionEvent<string>;
  readonly posts: ReturnType<typeof endpoint>['posts'];
  /** What the late file does once it is there. */
  readonly arrive: (options: Partial<RecordsOptions> | false, missed?: DecisionEvent<string>[]) => void;
}

/** A page on which somebody has refused. */
function setup(): Setup {
  const { url, posts } = endpoint();
  const made = setupConsent();
  made.consent.rejectAll();
  const arrive: Setup['arrive'] = (options, missed = []) =>
    takeOver({ ...plainConfig, records: options && { endpoint: url, ...options } }, made.consent, missed);
  return { ...made, event: made.events[0]!, posts, arrive };
}

const day = 864e5;

/** All that records leave in a browser. */
async function leave(event: DecisionEvent<string>): Promise<void> {
  keep(event, '/earlier');
  for (const name of [LAST_RECORD_KEY, RENEWED_KEY, 'consentry-mine']) localStorage.setItem(name, '1');
  const record = recordOfChange(null, none);
  await putInOutbox([record]);
  await outbox(ASIDE_KEY, 20, 2000).put({ record, kept: Date.now(), tries: 0 });
  expect(await databases()).to.have.members([OUTBOX_KEY, ASIDE_KEY]);
}

/** Of what the endpoint was sent, once it was sent something and time enough for more has passed. */
async function pathsOf(posts: Setup['posts']): Promise<string[]> {
  const paths: string[] = [];
  const take = async (): Promise<boolean> => paths.push(...(await posts()).map(({ source }) => source.path)) > 0;
  await until('something is sent', take);
  await wait(200);
  await take();
  return paths;
}

describe('takeOver', () => {
  it('gives up what was kept for sixty days, unless it is the newest', async () => {
    const { event, posts, arrive } = setup();
    for (const age of [61, 62, 59]) keep({ ...event }, `/${String(age)}`, { time: Date.now() - age * day });
    arrive({});
    await until('nothing is kept', () => keptNames().length === 0);
    expect(await pathsOf(posts)).to.deep.equal(['/59']);
  });

  it('records the newest, however old it is', async () => {
    const { event, posts, arrive } = setup();
    keep(event, '/old', { time: Date.now() - 400 * day });
    arrive({});
    expect(await pathsOf(posts)).to.deep.equal(['/old']);
  });

  it('records the hundred newest of what was kept, and gives up the others', async () => {
    const { event, posts, arrive } = setup();
    const now = Date.now();
    for (let age = 1; age <= 103; age += 1) keep({ ...event }, `/${String(age)}`, { time: now - age * 1000 });
    arrive({ refusals: 'one-off' });
    expect(keptNames()).to.have.length(100);
    const paths: string[] = [];
    const take = async (): Promise<boolean> =>
      paths.push(...(await posts()).map(({ source }) => source.path)) > 0 && paths.length === 100;
    await until('all are delivered', take, 30_000);
    expect(keptNames()).to.deep.equal([]);
    for (const path of ['/101', '/102', '/103']) expect(paths).to.not.include(path);
  }).timeout(40_000);

  it('forgets the refusals that were kept where none are recorded', async () => {
    const { event, posts, arrive } = setup();
    for (let count = 0; count < 30; count += 1) keep({ ...event }, '/');
    arrive({ refusals: 'off' });
    await until('nothing is kept', () => keptNames().length === 0);
    await wait(100);
    expect(await posts()).to.deep.equal([]);
  });

  it('removes all that records have left where they are switched off', async () => {
    const { event, arrive, posts } = setup();
    await leave(event);
    arrive(false);
    expect(Object.keys(localStorage)).to.deep.equal(['consentry-mine']);
    await until('the databases are gone', async () => (await databases()).length === 0);
    expect(await posts()).to.deep.equal([]);
  });

  it('leaves to other pages what they may still send, where a page merely names no records, but what is too old', async () => {
    const { consent, event, posts } = setup();
    await leave(event);
    keep({ ...event }, '/old', { time: Date.now() - 61 * day });
    takeOver(plainConfig, consent, []);
    await wait(100);
    expect(keptNames()).to.deep.equal([KEPT_EVENT_KEY + String((event as { seed?: string }).seed)]);
    expect(await databases()).to.have.members([OUTBOX_KEY, ASIDE_KEY]);
    expect(await posts()).to.deep.equal([]);
  });

  it('keeps the raw path no longer than it takes to make the record, though that finds no place on disk', async () => {
    const { event, arrive } = setup();
    keep(event, '/orders/4711-joe@example.com');
    breakOpening('throws');
    arrive({ redactPaths: ['/orders/*'], endpoint: endpoint(503).url });
    await until('the record stands for it', () => !Object.values(localStorage).join().includes('4711'));
    expect(Object.values(localStorage).join()).to.include('"path":"/orders/*"').and.not.include('joe');
  });

  it('leaves alone what a bundle records beside it', async () => {
    const { consent, event, arrive } = setup();
    const stop = consentRecords({ endpoint: endpoint(503).url }).start(consent);
    await leave(event);
    arrive(false);
    await wait(100);
    expect(localStorage.getItem(KEPT_EVENT_KEY + String((event as { seed?: string }).seed))).to.be.a('string');
    expect(await databases()).to.include(ASIDE_KEY);
    stop();
  });
});
