import { expect } from 'chai';
import { ConsentryError } from '../src/core/errors.js';
import { formatDecision } from '../src/core/cookie-format.js';
import type { Effect } from '../src/core/types.js';
import { createConsent } from '../src/create-consent.js';
import { all, none, storeDecision } from './support/decisions.js';
import { consoleLines, caughtReports } from './support/reports.js';
import { plainConfig, setupConsent } from './support/setup-consent.js';
import { onTearDown } from './support/tear-down.js';

function noting(name: string, log: string[]): Effect {
  return {
    name,
    phase: 'gate',
    start() {
      log.push(`start ${name}`);
      return () => void log.push(`stop ${name}`);
    },
  };
}

describe('createConsent', () => {
  it('asks a visitor who has not decided, and stores nothing before a choice', () => {
    const { consent } = setupConsent();
    expect(consent.state).to.include({ decision: null, surface: 'banner' });
    expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(['', 0, 0]);
  });

  it('starts from the stored decision, and asks nothing', () => {
    setupConsent();
    storeDecision({ choices: { ...none, analytics: true } }, 'path=/', 'other');
    const consent = createConsent({ policy: { version: '1' }, cookie: { name: 'other' } });
    expect(consent.state).to.include({ reason: 'decided', surface: 'none' });
    expect([consent.allows('analytics'), consent.allows('advertising')]).to.deep.equal([true, false]);
  });

  it('keeps a decision in one cookie, and nothing else anywhere', () => {
    const { consent } = setupConsent();
    consent.acceptAll();
    expect(document.cookie).to.equal(`consentry=${formatDecision(consent.state.decision!)}`);
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
  });

  it('asks again under another policy version, with the old choices to show and nothing granted', () => {
    setupConsent();
    storeDecision({ choices: all, policyVersion: '0' }, 'path=/', 'other');
    const { state } = createConsent({ policy: { version: '1' }, cookie: { name: 'other' } });
    expect(state).to.include({ reason: 'policy-changed', surface: 'banner', decision: null });
    expect(state.outdated!.choices).to.deep.equal(all);
    expect(state.grants.analytics).to.equal(false);
  });

  it('returns the first object when it is called again, and starts only the effects that are new', () => {
    const log: string[] = [];
    const { consent } = setupConsent({ effects: [noting('one', log)] });
    const again = createConsent({ ...plainConfig, effects: [noting('one', log), noting('two', log)] });
    expect(again).to.equal(consent);
    expect(log).to.deep.equal(['start one', 'start two']);
  });

  it('keeps an object of its own for another cookie', () => {
    const { consent } = setupConsent();
    const other = createConsent({ ...plainConfig, cookie: { name: 'other' } });
    expect(other).to.not.equal(consent);
    other.acceptAll();
    expect(consent.allows('analytics')).to.equal(false);
  });

  it('can be stopped and created anew, with what was released remembered', () => {
    const log: string[] = [];
    const { consent } = setupConsent({ effects: [noting('one', log)] });
    consent.released.categories.add('analytics');
    consent.stop();
    const next = createConsent({ ...plainConfig, effects: [noting('one', log)] });
    expect(next).to.not.equal(consent);
    expect(log).to.deep.equal(['start one', 'stop one', 'start one']);
    expect(next.released.categories.has('analytics')).to.equal(true);
  });

  it('reports a wrong configuration once, denies everything, and starts nothing', () => {
    const errors = caughtReports();
    const log: string[] = [];
    const { consent } = setupConsent({ cookie: { days: 999 }, effects: [noting('one', log)] });
    expect(errors).to.have.length(1);
    expect(errors[0]).to.be.instanceOf(ConsentryError).and.include({ code: 'cookie-days', path: 'cookie.days' });
    consent.acceptAll();
    consent.showPreferences();
    expect(consent.allows('analytics')).to.equal(false);
    expect([document.cookie, log]).to.deep.equal(['', []]);
  });

  it('survives whatever it is given for a configuration', () => {
    const errors = caughtReports();
    for (const config of [
      undefined,
      null,
      7,
      'x',
      [],
      { policy: null },
      { policy: { version: '1' }, services: [null] },
    ]) {
      const consent = createConsent(config as unknown as typeof plainConfig);
      expect(consent.allows('analytics')).to.equal(false);
    }
    expect(errors).to.have.length(7);
  });

  it('waits with all effects until a prerendered page is shown, and then reads the cookie again', () => {
    const log: string[] = [];
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    onTearDown(() => delete (document as { prerendering?: boolean }).prerendering);
    const { consent } = setupConsent({ effects: [noting('one', log)] });
    expect(log).to.deep.equal([]);
    storeDecision({ choices: all });
    delete (document as { prerendering?: boolean }).prerendering;
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(log).to.deep.equal(['start one']);
    expect(consent.allows('analytics')).to.equal(true);
  });

  it('decides for this page where the browser refuses the cookie', () => {
    consoleLines('warn');
    const { consent } = setupConsent({ cookie: { domain: 'example.com' } });
    consent.acceptAll();
    expect(consent.allows('analytics')).to.equal(true);
    consent.rejectAll();
    consent.refresh();
    expect(consent.allows('analytics')).to.equal(false);
    expect(document.cookie).to.equal('');
  });

  it('stays with a refusal that the browser would not store over an older grant', () => {
    consoleLines('warn');
    setupConsent();
    storeDecision({ choices: all }, 'path=/', 'other');
    const consent = createConsent({ ...plainConfig, cookie: { name: 'other', domain: 'example.com' } });
    consent.rejectAll();
    consent.refresh();
    expect(consent.allows('analytics')).to.equal(false);
  });

  it('tells subscribers at once, and then of every change', () => {
    const { consent } = setupConsent();
    const seen: unknown[] = [];
    const leave = consent.subscribe(({ reason }, event) => seen.push([reason, event?.method]));
    consent.acceptAll({ method: 'banner:accept-all' });
    leave();
    consent.rejectAll();
    expect(seen).to.deep.equal([
      ['no-decision', undefined],
      ['decided', 'banner:accept-all'],
    ]);
  });
});
