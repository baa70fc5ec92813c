import { expect } from 'chai';
import type { createConsent } from '../../src/create-consent.js';
import type { Consent, DecisionEvent } from '../../src/core/types.js';
import { otherTabs } from '../../src/storage/other-tabs.js';
import { all, none, storeDecision } from '../support/decisions.js';
import { plainConfig, setupConsent, type ConsentSetup } from '../support/setup-consent.js';
import { openTab } from '../support/tabs.js';
import { until, wait } from '../support/until.js';

interface Setup extends ConsentSetup {
  readonly other: Consent;
  readonly otherEvents: DecisionEvent[];
}

async function setup(): Promise<Setup> {
  const here = setupConsent({ effects: [otherTabs()] });
  const { tab } = await openTab();
  const create = (await tab.load('/src/create-consent.ts')) as { createConsent: typeof createConsent };
  const follow = (await tab.load('/src/storage/other-tabs.ts')) as { otherTabs: typeof otherTabs };
  const other = create.createConsent({ policy: plainConfig.policy, effects: [follow.otherTabs()] });
  const otherEvents: DecisionEvent[] = [];
  other.subscribe((_state, event) => void (event && otherEvents.push(event)));
  return { ...here, other, otherEvents };
}

describe('otherTabs', () => {
  it('brings a decision to the other tabs of the origin at once', async () => {
    const { consent, other, otherEvents } = await setup();
    consent.acceptAll();
    await until('the other tab granted', () => other.allows('analytics'));
    expect(otherEvents[0]!.origin).to.equal('other-tab');
    expect(other.state.decision!.consentId).to.equal(consent.state.decision!.consentId);
  });

  it('brings a withdrawal to the other tabs, with what was withdrawn', async () => {
    const { consent, other, events } = await setup();
    consent.acceptAll();
    await until('the other tab granted', () => other.allows('analytics'));
    other.withdraw(['analytics']);
    await until('this tab denied', () => !consent.allows('analytics'));
    expect(events.at(-1)).to.deep.include({ origin: 'other-tab', withdrawn: ['analytics'] });
    expect(consent.allows('functional')).to.equal(true);
  });

  it('does not send back what it heard', async () => {
    const { consent, events, otherEvents } = await setup();
    consent.acceptAll();
    await wait(400);
    expect(events.map(({ origin }) => origin)).to.deep.equal(['this-tab']);
    expect(otherEvents.map(({ origin }) => origin)).to.deep.equal(['other-tab']);
  });

  it('hears of a cookie that arrives after the message', async () => {
    const { consent } = setupConsent({ effects: [otherTabs()] });
    const channel = new BroadcastChannel('consentry');
    channel.postMessage(0);
    await wait(50);
    storeDecision({ choices: all });
    await until('the cookie was read', () => consent.allows('analytics'));
    channel.close();
  });

  it('looks at the cookie when the page is visible again: another subdomain may have decided', () => {
    const { consent, events } = setupConsent({ effects: [otherTabs()] });
    storeDecision({ choices: all });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    expect(consent.allows('analytics')).to.equal(true);
    expect(events[0]!.origin).to.equal('other-tab');
  });

  it('reads again when the page comes out of the back/forward cache, and hears other tabs again', async () => {
    const { consent, events } = setupConsent({ effects: [otherTabs()] });
    consent.acceptAll();
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    storeDecision({ time: Date.now() + 1000, choices: none });
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(events.at(-1)).to.deep.include({
      origin: 'restored',
      withdrawn: ['functional', 'analytics', 'advertising'],
    });
    storeDecision({ time: Date.now() + 2000, choices: all });
    const channel = new BroadcastChannel('consentry');
    channel.postMessage(0);
    await until('the message was heard', () => consent.allows('analytics'));
    channel.close();
  });

  it('hears nothing while the page lies in the cache, where an open channel would not let it stay', async () => {
    const { consent } = setupConsent({ effects: [otherTabs()] });
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    storeDecision({ choices: all });
    const channel = new BroadcastChannel('consentry');
    channel.postMessage(0);
    await wait(100);
    expect(consent.allows('analytics')).to.equal(false);
    channel.close();
  });

  it('follows nothing once it is stopped', async () => {
    const { consent, other } = await setup();
    consent.stop();
    other.acceptAll();
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await wait(100);
    expect(consent.allows('analytics')).to.equal(false);
  });
});
