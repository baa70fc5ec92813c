import { expect } from 'chai';
import { bareConsent } from '../support/bare-consent.js';
import { all, decisionWith, none } from '../support/decisions.js';

describe('consentObject.refresh', () => {
  it('follows a decision that another tab stored', () => {
    const { consent, events, host } = bareConsent();
    host.stored = decisionWith({ choices: all });
    consent.refresh('other-tab');
    expect(consent.allows('analytics')).to.equal(true);
    expect(events[0]!.origin).to.equal('other-tab');
    expect(events[0]!.method).to.equal(undefined);
  });

  it('says nothing where nothing changed', () => {
    const { consent, events } = bareConsent(decisionWith());
    consent.refresh();
    expect(events).to.deep.equal([]);
  });

  it('says what another tab withdrew', () => {
    const before = decisionWith({ choices: all });
    const { consent, events, host } = bareConsent(before);
    host.stored = decisionWith({ time: before.time + 1, choices: none });
    consent.refresh('other-tab');
    expect(events[0]!.withdrawn).to.deep.equal(['functional', 'analytics', 'advertising']);
  });

  it('denies everything and asks again when the stored decision is gone', () => {
    const { consent, events, host } = bareConsent(decisionWith({ choices: all }));
    host.stored = null;
    consent.refresh();
    expect(consent.allows('analytics')).to.equal(false);
    expect(consent.state.surface).to.equal('banner');
    expect(events[0]).to.include({ decision: null, origin: 'restored' });
  });

  it('closes the banner of a visitor who answered elsewhere', () => {
    const { consent, host } = bareConsent();
    consent.showBanner();
    host.stored = decisionWith({ choices: none });
    consent.refresh('other-tab');
    expect(consent.state.surface).to.equal('none');
  });

  it('notices that the decision expired while the page was asleep', () => {
    const decision = decisionWith({ choices: all, days: 1, time: Date.now() - 864e5 + 30 });
    const { consent } = bareConsent(decision);
    expect(consent.allows('analytics')).to.equal(true);
    const end = Date.now() + 40;
    while (Date.now() < end);
    consent.refresh();
    expect(consent.state).to.include({ reason: 'expired', surface: 'banner' });
    expect(consent.allows('analytics')).to.equal(false);
  });
});
