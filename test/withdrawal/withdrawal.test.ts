import { expect } from 'chai';
import type { Service } from '../../src/core/types.js';
import { withdrawal } from '../../src/withdrawal/withdrawal.js';
import { none, storeDecision } from '../support/decisions.js';
import { cookieNames } from '../support/clean-page.js';
import { caughtReports } from '../support/reports.js';
import { plainConfig, setupConsent, type ConsentSetup } from '../support/setup-consent.js';
import { createConsent } from '../../src/create-consent.js';
import { onTearDown } from '../support/tear-down.js';

interface Setup extends ConsentSetup {
  readonly calls: string[];
}

const services: Service[] = [
  {
    id: 'stats',
    name: 'Stats',
    provider: 'S Ltd',
    category: 'analytics',
    stored: [
      { name: '_s*', retention: 'P1Y' },
      { name: '_s', kind: 'localStorage', retention: 'persistent' },
    ],
    start: [['testService', 'stats on']],
    stop: [
      ['testService', 'stats off'],
      ['testService.no.such', 1],
    ],
  },
  { id: 'ads', name: 'Ads', provider: 'A Ltd', category: 'advertising', stop: [['testService', 'ads off']] },
];

function setup(): Setup {
  const calls: string[] = [];
  Object.assign(window, { testService: (text: string) => calls.push(text) });
  onTearDown(() => delete (window as { testService?: unknown }).testService);
  return { ...setupConsent({ services, effects: [withdrawal({ reload: 'never' })] }), calls };
}

describe('withdrawal', () => {
  it('tells the services of a withdrawn category to stop, and no other', () => {
    const { consent, calls } = setup();
    consent.acceptAll();
    expect(calls).to.deep.equal([]);
    consent.withdraw(['analytics']);
    expect(calls).to.deep.equal(['stats off']);
  });

  it('tells a service to start again that was told to stop, and none that never was', () => {
    const { consent, calls } = setup();
    consent.acceptAll();
    consent.withdraw(['analytics']);
    consent.acceptAll();
    expect(calls).to.deep.equal(['stats off', 'stats on']);
  });

  it('goes by the service where one is refused, or granted, by exception from its category', () => {
    const { consent, calls } = setup();
    consent.acceptAll();
    document.cookie = '_s1=x; path=/';
    consent.save({ stats: false });
    expect(calls).to.deep.equal(['stats off']);
    expect(cookieNames()).to.deep.equal(['consentry']);
    document.cookie = '_s1=x; path=/';
    consent.save({ analytics: false, stats: true });
    expect(calls).to.deep.equal(['stats off', 'stats on']);
    expect(cookieNames().sort()).to.deep.equal(['_s1', 'consentry']);
  });

  it('tells services before it erases what they stored', () => {
    const { consent } = setup();
    const seen: string[] = [];
    Object.assign(window, { testService: () => seen.push(...cookieNames()) });
    consent.acceptAll();
    document.cookie = '_s1=x; path=/';
    consent.withdraw(['analytics']);
    expect(seen).to.include('_s1');
  });

  it('tells a service at the next load that is refused and there all the same, before it erases', () => {
    const { consent, calls } = setup();
    consent.stop();
    storeDecision({ choices: { ...none, advertising: true } }, 'path=/', 'other');
    document.cookie = '_s1=x; path=/';
    Object.assign(window, {
      testService: (text: string) => calls.push(text, ...cookieNames().filter((name) => name === '_s1')),
    });
    createConsent<string>({ ...plainConfig, services, cookie: { name: 'other' }, effects: [withdrawal()] });
    expect(calls).to.deep.equal(['stats off', '_s1']);
    expect(cookieNames()).to.deep.equal(['other']);
  });

  it('tells nobody at a load before any answer', () => {
    expect(setup().calls).to.deep.equal([]);
  });

  it('erases what the refused services declared, and leaves our own cookie and all else', () => {
    const { consent } = setup();
    consent.acceptAll();
    document.cookie = '_s1=x; path=/';
    document.cookie = 'own=x; path=/';
    localStorage.setItem('_s', 'x');
    localStorage.setItem('own', 'x');
    consent.rejectAll();
    expect(cookieNames().sort()).to.deep.equal(['consentry', 'own']);
    expect(Object.keys(localStorage)).to.deep.equal(['own']);
  });

  it('erases on a first refusal too: what is there came before anyone was asked', () => {
    const { consent } = setup();
    document.cookie = '_s1=x; path=/';
    consent.rejectAll();
    expect(cookieNames()).to.deep.equal(['consentry']);
  });

  it('erases nothing of a granted category, and nothing while nobody has decided', () => {
    const { consent } = setup();
    document.cookie = '_s1=x; path=/';
    consent.showPreferences();
    consent.save({ analytics: true });
    consent.refresh();
    expect(cookieNames()).to.include('_s1');
  });

  it('erases what came back by the next load', () => {
    setup();
    storeDecision({ choices: none }, 'path=/', 'other');
    document.cookie = '_s1=x; path=/';
    createConsent<string>({ ...plainConfig, services, cookie: { name: 'other' }, effects: [withdrawal()] });
    expect(cookieNames()).to.deep.equal(['other']);
  });

  it('lets our own cookie live under a declaration as wide as *', () => {
    setup();
    const wide: Service = { ...services[0]!, stored: [{ name: '*', retention: 'P1Y' }] };
    const consent = createConsent<string>({
      ...plainConfig,
      services: [wide],
      cookie: { name: 'other' },
      effects: [withdrawal()],
    });
    document.cookie = 'foreign=x; path=/';
    consent.rejectAll();
    expect(cookieNames()).to.deep.equal(['other']);
  });

  it('has Turbo forget its pages, which would come back with what was open in them', () => {
    let cleared = 0;
    Object.assign(window, { Turbo: { cache: { clear: () => (cleared += 1) } } });
    onTearDown(() => delete (window as { Turbo?: unknown }).Turbo);
    const { consent } = setup();
    consent.acceptAll();
    expect(cleared).to.equal(0);
    consent.save({ analytics: false });
    expect(cleared).to.equal(1);
  });

  it('reports a service that fails to stop, and erases all the same', () => {
    const errors = caughtReports();
    const { consent } = setup();
    Object.assign(window, {
      testService() {
        throw new Error('will not stop');
      },
    });
    consent.acceptAll();
    document.cookie = '_s1=x; path=/';
    consent.rejectAll();
    expect(cookieNames()).to.deep.equal(['consentry']);
    expect(errors).to.have.length(2);
  });

  it('follows a withdrawal that another tab made', () => {
    const { consent, calls } = setup();
    consent.acceptAll();
    document.cookie = '_s1=x; path=/';
    storeDecision({ time: Date.now() + 1000, choices: none });
    consent.refresh('other-tab');
    expect(calls).to.deep.equal(['stats off', 'ads off']);
    expect(cookieNames()).to.deep.equal(['consentry']);
  });
});
