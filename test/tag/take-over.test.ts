import { expect } from 'chai';
import { settled } from '../../src/core/settled.js';
import type { DecisionEvent } from '../../src/core/types.js';
import { createConsent } from '../../src/create-consent.js';
import { withdrawal } from '../../src/withdrawal/withdrawal.js';
import { KEPT_EVENT_KEY } from '../../src/records/names.js';
import { takeOver } from '../../src/tag/take-over.js';
import { cookieNames } from '../support/clean-page.js';
import { none } from '../support/decisions.js';
import { breakOpening, complaints, databases, endpoint, keep, keptNames, waiting } from '../support/records.js';
import { plainConfig, setupConsent, type ConsentSetup } from '../support/setup-consent.js';
import { until, wait } from '../support/until.js';

interface Setup extends ConsentSetup {
  readonly config: { policy: { version: string }; records: { endpoint: string } };
  readonly posts: ReturnType<typeof endpoint>['posts'];
}

const services = [
  { id: 's', name: 'S', provider: 'P', category: 'analytics', stored: [{ name: '_s', retention: 'P1Y' }] },
];

function setup(): Setup {
  const { url, posts } = endpoint();
  return { ...setupConsent({ services }), config: { ...plainConfig, records: { endpoint: url } }, posts };
}

const allSettled = (events: DecisionEvent<string>[]): Promise<unknown> => Promise.all(events.map(settled));

describe('takeOver', () => {
  it('records and honours what was missed, each once, and what comes after', async () => {
    const { consent, events, config, posts } = setup();
    consent.acceptAll({ method: 'banner:accept-all' });
    document.cookie = '_s=x; path=/';
    consent.rejectAll({ method: 'preferences:reject-all' });
    const missed = [...events];
    takeOver(config, consent, missed);
    expect(missed).to.deep.equal([]);
    await allSettled(events);
    expect(cookieNames()).to.deep.equal(['consentry']);
    const sent = (await posts()).map(({ expression_method }) => expression_method);
    expect(sent).to.have.members(['banner:accept-all', 'preferences:reject-all']);
    consent.save({ analytics: true }, { method: 'preferences:save' });
    await settled(events.at(-1)!);
    expect((await posts()).map(({ expression_method }) => expression_method)).to.deep.equal(['preferences:save']);
  });

  it('leaves out what a bundle has brought already', async () => {
    const { consent, config } = setup();
    let starts = 0;
    const bundled = withdrawal();
    createConsent<string>({
      ...plainConfig,
      effects: [{ ...bundled, start: (given) => ((starts += 1), bundled.start(given)) }],
    });
    takeOver(config, consent, []);
    expect(starts).to.equal(1);
  });

  it('brings nothing to an object that was stopped, or to the one that came after it', async () => {
    const { consent, events, config, posts } = setup();
    consent.acceptAll();
    consent.stop();
    createConsent<string>(plainConfig);
    takeOver(config, consent, [...events]);
    await wait(100);
    expect(await posts()).to.deep.equal([]);
  });

  it('records the decision of an earlier page, where it was made', async () => {
    const { consent, events, config, posts } = setup();
    consent.rejectAll({ method: 'banner:reject-all' });
    keep(events[0]!, '/earlier');
    takeOver(config, consent, []);
    await wait(150);
    const [record, ...others] = await posts();
    expect(others).to.deep.equal([]);
    expect(record).to.include({ expression_method: 'banner:reject-all' });
    expect(record!.source.path).to.equal('/earlier');
    expect(record!.purposes).to.deep.equal({ essential: true, ...none });
    expect(await complaints(record)).to.deep.equal([]);
    expect(localStorage.length).to.equal(0);
  });

  it('records what an earlier page kept, besides what was decided on this one', async () => {
    const { consent, events, config, posts } = setup();
    consent.rejectAll({ method: 'banner:reject-all' });
    keep(events[0]!, '/earlier');
    consent.acceptAll({ method: 'preferences:accept-all' });
    takeOver(config, consent, events.slice(1));
    await allSettled(events);
    await wait(100);
    const paths = (await posts()).map(({ source }) => source.path);
    expect(paths).to.deep.equal(['/earlier', location.pathname]);
    expect(keptNames()).to.deep.equal([]);
  });

  it('makes the same record of a decision that another tab has recorded too', async () => {
    const { consent, events, config, posts } = setup();
    consent.rejectAll({ method: 'banner:reject-all' });
    const event = events[0]!;
    keep(event, '/here');
    takeOver(config, consent, []);
    await wait(150);
    const [record] = await posts();
    consent.stop();
    const again = createConsent<string>({ ...plainConfig, services });
    takeOver(config, again, [event]);
    await wait(150);
    expect(await posts()).to.deep.equal([record]);
  });

  it('keeps the decision of an earlier page until its record is on disk', async () => {
    const { consent, events, config } = setup();
    consent.rejectAll();
    keep(events[0]!, '/earlier');
    const mend = breakOpening('hangs');
    takeOver(config, consent, []);
    await wait(100);
    expect(keptNames()).to.have.length(1);
    mend();
    await until('it is on disk', () => keptNames().length === 0);
    await until('it is delivered', async () => (await waiting()).length === 0);
  });

  it('records nothing where records are switched off', async () => {
    const { consent, events, config, posts } = setup();
    consent.acceptAll();
    takeOver({ ...config, records: false }, consent, [...events]);
    await wait(100);
    expect([await posts(), await databases()]).to.deep.equal([[], []]);
  });

  it('records it once where it was kept on this very page', async () => {
    const { consent, events, config, posts } = setup();
    consent.rejectAll();
    keep(events[0]!, '/');
    takeOver(config, consent, [...events]);
    await allSettled(events);
    expect(await posts()).to.have.length(1);
  });

  it('records it once on plain http, too, where nothing gives it a name of its own', async () => {
    const { consent, events, config, posts } = setup();
    consent.rejectAll();
    localStorage.setItem(`${KEPT_EVENT_KEY}undefined`, JSON.stringify({ ...events[0], path: '/' }));
    takeOver(config, consent, [...events]);
    await allSettled(events);
    await wait(100);
    expect(await posts()).to.have.length(1);
    expect(keptNames()).to.deep.equal([]);
  });

  for (const garbage of ['{', 'null', '5', '{}', '{"decision":null}', '{"decision":{"time":"x"}}']) {
    it(`takes ${garbage} for nothing that was kept`, async () => {
      const { consent, config, posts } = setup();
      localStorage.setItem(KEPT_EVENT_KEY, garbage);
      takeOver(config, consent, []);
      await wait(60);
      expect(await posts()).to.deep.equal([]);
    });
  }

  it('goes on where a kept decision is damaged in a way that only its record shows', async () => {
    const { consent, events, config, posts } = setup();
    localStorage.setItem(KEPT_EVENT_KEY, '{"origin":"this-tab","decision":{"time":1}}');
    takeOver(config, consent, []);
    await wait(60);
    consent.rejectAll();
    await allSettled(events);
    expect(await posts()).to.have.length(1);
  });
});
