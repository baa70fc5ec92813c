import { expect } from 'chai';
import type { ConsentryErasureEvent } from '../../src/core/erasure-event.js';
import type { ErasureReport, Service } from '../../src/core/types.js';
import { withdrawal } from '../../src/withdrawal/withdrawal.js';
import { item } from '../support/erasure.js';
import { caughtReports } from '../support/reports.js';
import { setupConsent, type ConsentSetup } from '../support/setup-consent.js';
import { onTearDown } from '../support/tear-down.js';

const stored = [item('_s*'), item('_h', 'cookie', { httpOnly: true })];
const services: Service[] = [{ id: 'stats', name: 'Stats', provider: 'S Ltd', category: 'analytics', stored }];

interface Setup extends ConsentSetup {
  readonly told: ConsentryErasureEvent[];
}

function setup(onErasure?: (report: ErasureReport) => void): Setup {
  const told: ConsentryErasureEvent[] = [];
  const listen = (event: ConsentryErasureEvent): void => void told.push(event);
  document.addEventListener('consentry-erasure', listen);
  onTearDown(() => document.removeEventListener('consentry-erasure', listen));
  return { ...setupConsent({ services, effects: [withdrawal(onErasure && { onErasure })] }), told };
}

const leave = (): void => void dispatchEvent(new PageTransitionEvent('pagehide'));

describe('an erasure', () => {
  it('is told by an event on the document, and the same to whom the option names', () => {
    const reports: ErasureReport[] = [];
    const { consent, told } = setup((report) => reports.push(report));
    consent.rejectAll();
    leave();
    expect(told.map(({ report }) => report)).to.deep.equal(reports);
    // It can be sent as it is.
    const { items } = JSON.parse(JSON.stringify(reports[0])) as ErasureReport;
    expect(items).to.deep.equal(reports[0]!.items);
  });

  it('is told though the function that is told of it fails', () => {
    const errors = caughtReports();
    const { consent, told } = setup(() => {
      throw new Error('of the site');
    });
    consent.rejectAll();
    leave();
    expect([told.length, errors.length]).to.deep.equal([1, 1]);
  });
});

describe('the development build', () => {
  function tables(): unknown[][] {
    const shown: unknown[][] = [];
    const { table, info } = console;
    Object.assign(console, { table: (rows: unknown[]) => shown.push(rows), info: () => undefined });
    onTearDown(() => Object.assign(console, { table, info }));
    return shown;
  }

  it('shows a table once of an erasure that found something', () => {
    const shown = tables();
    const { consent } = setup();
    document.cookie = '_s1=x; path=/';
    consent.rejectAll();
    leave();
    const common = { service: 'stats', kind: 'cookie' };
    expect(shown).to.deep.equal([
      [
        { ...common, name: '_s1', declared: '_s*', state: 'erased', why: '' },
        { ...common, name: '_h', declared: '_h', state: 'unverifiable', why: 'http-only' },
      ],
    ]);
  });

  it('shows none of an erasure that found nothing', () => {
    const shown = tables();
    setup().consent.rejectAll();
    leave();
    expect(shown).to.deep.equal([]);
  });
});
