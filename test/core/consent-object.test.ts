import { expect } from 'chai';
import { checkConfig } from '../../src/core/config.js';
import { consentObject } from '../../src/core/consent-object.js';
import { bareConsent } from '../support/bare-consent.js';
import { noneReleased } from '../support/none-released.js';
import { all, decisionWith, none } from '../support/decisions.js';
import { consoleLines } from '../support/reports.js';

describe('consentObject', () => {
  it('stores and grants everything on acceptAll, with an identifier', () => {
    const { consent, host, events } = bareConsent();
    consent.acceptAll({ method: 'banner:accept-all' });
    expect(host.stored!.choices).to.deep.equal(all);
    expect(host.stored).to.include({ policyVersion: '1', days: 90 });
    expect(host.stored!.consentId).to.match(/^[\da-f-]{36}$/);
    expect(consent.state.grants).to.deep.equal({ essential: true, ...all });
    expect(events).to.have.length(1);
    expect(events[0]).to.include({
      method: 'banner:accept-all',
      origin: 'this-tab',
      previous: null,
      decision: host.stored,
    });
  });

  it('says what was shown last, and who answered', () => {
    const { consent, events } = bareConsent();
    expect(consent.notice).to.equal(null);
    const notice = { language: 'en', texts: { title: 'May we?' } };
    consent.noticeShown(notice);
    expect(consent.notice).to.equal(notice);
    consent.save({ analytics: true }, { method: 'preferences:save', entity: 'automation' });
    expect(events[0]).to.include({ notice, method: 'preferences:save', entity: 'automation' });
  });

  it('stores a refusal of everything on rejectAll, without an identifier', () => {
    const { consent, host } = bareConsent();
    consent.rejectAll();
    expect(host.stored!.choices).to.deep.equal(none);
    expect(host.stored!.consentId).to.equal(undefined);
    expect(consent.state.reason).to.equal('decided');
  });

  it('saves exactly the choices that are given, and denies what was never granted', () => {
    const { consent, host } = bareConsent();
    consent.save({ analytics: true });
    expect(host.stored!.choices).to.deep.equal({ ...none, analytics: true });
  });

  it('keeps the present choice of a category that save does not name', () => {
    const { consent } = bareConsent(decisionWith({ choices: { ...none, analytics: true, functional: true } }));
    consent.save({ functional: false });
    expect(consent.state.grants).to.deep.equal({ essential: true, ...none, analytics: true });
  });

  it('never stores a choice about the essential or about what is not configured', () => {
    consoleLines('error');
    const { consent, host } = bareConsent();
    consent.save({ essential: false, analytic: true });
    expect(host.stored!.choices).to.deep.equal(none);
    expect(consent.allows('essential')).to.equal(true);
  });

  it('does not take the old choices of another policy version over', () => {
    const { consent } = bareConsent(decisionWith({ choices: all }), '2');
    consent.save({ functional: true });
    expect(consent.state.grants).to.deep.equal({ essential: true, ...none, functional: true });
  });

  it('withdraws all, or what is named, by storing a refusal, and says what was withdrawn', () => {
    const { consent, events, host } = bareConsent(decisionWith({ choices: all }));
    consent.withdraw(['analytics']);
    expect(host.stored!.choices).to.deep.equal({ ...all, analytics: false });
    consent.withdraw();
    expect(host.stored!.choices).to.deep.equal(none);
    expect(events.map(({ withdrawn }) => withdrawn)).to.deep.equal([['analytics'], ['functional', 'advertising']]);
  });

  it('names nothing as withdrawn that was not granted', () => {
    const { consent, events } = bareConsent();
    consent.rejectAll();
    expect(events[0]!.withdrawn).to.deep.equal([]);
  });

  it('keeps the identifier from one grant to the next', () => {
    const { consent, host } = bareConsent();
    consent.acceptAll();
    const { consentId } = host.stored!;
    consent.save({ analytics: false });
    expect(host.stored!.consentId).to.equal(consentId);
  });

  it('makes each decision newer than the one it replaces, whatever the clock says', () => {
    const ahead = Date.now() + 36e5;
    const { consent, host } = bareConsent(decisionWith({ time: ahead, choices: all }));
    consent.rejectAll();
    expect(host.stored!.time).to.equal(ahead + 1);
    expect(consent.state.grants).to.deep.equal({ essential: true, ...none });
  });

  it('closes what asked once there is an answer', () => {
    const { consent } = bareConsent();
    consent.showPreferences();
    consent.rejectAll();
    expect(consent.state.surface).to.equal('none');
  });

  it('never undoes, by choices that did not know it, what was decided elsewhere meanwhile', () => {
    const { consent, host } = bareConsent(decisionWith({ choices: all }));
    host.stored = decisionWith({ time: Date.now() + 1000, choices: none });
    consent.save({ functional: true });
    expect(consent.state.grants).to.deep.equal({ essential: true, ...none, functional: true });
  });

  it('changes the surface without touching the decision, and tells only of changes', () => {
    const { consent, events, states, host } = bareConsent();
    expect(consent.state.surface).to.equal('banner');
    consent.showBanner();
    consent.showPreferences();
    consent.showPreferences();
    consent.hide();
    expect(states.map(({ surface }) => surface)).to.deep.equal(['preferences', 'none']);
    expect(events).to.deep.equal([]);
    expect(host.writes).to.equal(0);
  });

  it('tells with a decision what was shown when it was made', () => {
    const { consent, events } = bareConsent();
    const notice = { language: 'en', texts: { title: 'Cookies' } };
    consent.noticeShown(notice);
    consent.acceptAll();
    expect(events[0]!.notice).to.equal(notice);
  });

  it('complains, in development, about a category that does not exist, and denies it', () => {
    const lines = consoleLines('error');
    const { consent } = bareConsent(decisionWith({ choices: { ...all, analytic: true } }));
    expect(consent.allows('analytic')).to.equal(false);
    expect(lines[0]).to.contain('unknown-id "analytic"').and.contain('essential, functional, analytics');
  });

  it('decides nothing without a host, and denies everything', () => {
    const settings = checkConfig({ policy: { version: '1' } });
    const consent = consentObject(settings, noneReleased());
    consent.acceptAll();
    expect(consent.state.decision).to.equal(null);
    expect(consent.allows('analytics')).to.equal(false);
    expect(() => consent.stop()).to.not.throw();
  });
});
