import { expect } from 'chai';
import type { ErasureReport, Service } from '../../src/core/types.js';
import { createConsent } from '../../src/create-consent.js';
import { LOOK_AGAIN } from '../../src/withdrawal/look-again.js';
import { withdrawal } from '../../src/withdrawal/withdrawal.js';
import { cookieNames } from '../support/clean-page.js';
import { none, storeDecision } from '../support/decisions.js';
import { item, linesOf } from '../support/erasure.js';
import { plainConfig, setupConsent, type ConsentSetup } from '../support/setup-consent.js';
import { onTearDown } from '../support/tear-down.js';
import { until, wait } from '../support/until.js';

const stored = [item('_s*'), item('_s', 'localStorage'), item('_h', 'cookie', { httpOnly: true })];
const services: Service[] = [
  { id: 'stats', name: 'Stats', provider: 'S Ltd', category: 'analytics', stored },
  { id: 'ads', name: 'Ads', provider: 'A Ltd', category: 'advertising', stored: [item('_a')] },
];

interface Setup extends ConsentSetup {
  readonly reports: ErasureReport[];
}

function setup(): Setup {
  const reports: ErasureReport[] = [];
  const onErasure = (report: ErasureReport): void => void reports.push(report);
  return { ...setupConsent({ services, effects: [withdrawal({ reload: 'never', onErasure })] }), reports };
}

/** As a browser does when the page is left; what looks again does it now. */
const leave = (): void => void dispatchEvent(new PageTransitionEvent('pagehide'));

/** A page that is opened by a visitor who refused all on an earlier visit. */
function load(reports: ErasureReport[]): void {
  storeDecision({ choices: none }, 'path=/', 'other');
  const onErasure = (report: ErasureReport): void => void reports.push(report);
  createConsent<string>({ ...plainConfig, services, cookie: { name: 'other' }, effects: [withdrawal({ onErasure })] });
}

describe('an erasure', () => {
  it('looks again after a while, erases what came back, and reports once', async () => {
    const { consent, reports } = setup();
    consent.acceptAll();
    document.cookie = '_s1=x; path=/';
    document.cookie = '_s2=x; path=/';
    const before = Date.now();
    consent.rejectAll();
    await wait(100);
    document.cookie = '_s2=back; path=/';
    localStorage.setItem('_s', 'late');
    expect(reports).to.deep.equal([]);
    await until('it reports', () => reports.length, LOOK_AGAIN + 1000);
    expect(cookieNames()).to.deep.equal(['consentry']);
    expect(localStorage.length).to.equal(0);
    const [{ items, time, ...rest }, ...others] = reports as [ErasureReport];
    expect(others).to.deep.equal([]);
    expect(linesOf(items)).to.deep.equal([
      '_h unverifiable http-only',
      '_s erased came-back',
      '_s1 erased',
      '_s2 erased came-back',
    ]);
    expect(rest).to.deep.equal({
      origin: 'withdrawal',
      path: location.pathname,
      decision: consent.state.decision,
      services: ['stats', 'ads'],
      cutShort: false,
    });
    expect(time).to.be.within(before + LOOK_AGAIN, Date.now());
  });

  it('looks again as the page is left, and reports then', () => {
    const { consent, reports } = setup();
    consent.acceptAll();
    document.cookie = '_s1=x; path=/';
    consent.rejectAll();
    document.cookie = '_s1=on unload; path=/';
    leave();
    expect(cookieNames()).to.deep.equal(['consentry']);
    expect(reports.map(({ cutShort }) => cutShort)).to.deep.equal([true]);
    expect(linesOf(reports[0]!.items)).to.deep.equal(['_h unverifiable http-only', '_s1 erased came-back']);
  });

  it('tells of a database that is held open as the page is left, and that it went if it did', async () => {
    const database: Service = { ...services[0]!, stored: [item('held', 'indexedDB')] };
    const reports: ErasureReport[] = [];
    const effects = [withdrawal({ reload: 'never', onErasure: (report) => void reports.push(report) })];
    const { consent } = setupConsent({ services: [database], effects });
    const request = indexedDB.open('held');
    const open = await new Promise<IDBDatabase>((resolve) => (request.onsuccess = () => resolve(request.result)));
    onTearDown(() => open.close());
    consent.acceptAll();
    consent.rejectAll();
    await wait(700);
    leave();
    expect(linesOf(reports[0]!.items)).to.deep.equal(['held remaining database-open']);
    consent.acceptAll();
    consent.rejectAll();
    await wait(700);
    open.close();
    await until('it reports', () => reports.length === 2, LOOK_AGAIN + 1000);
    expect(linesOf(reports[1]!.items)).to.deep.equal(['held erased']);
  });

  it('leaves alone what is granted again before the second look', async () => {
    const { consent, reports } = setup();
    consent.acceptAll();
    document.cookie = '_s1=x; path=/';
    document.cookie = '_a=x; path=/';
    consent.rejectAll();
    consent.save({ analytics: true });
    document.cookie = '_s2=x; path=/';
    document.cookie = '_a=back; path=/';
    await until('both have reported', () => reports.length === 2, LOOK_AGAIN + 1000);
    expect(cookieNames().sort()).to.deep.equal(['_s2', 'consentry']);
    expect(reports[0]!.services).to.deep.equal(['ads']);
    expect(linesOf(reports[0]!.items)).to.deep.equal(['_a erased came-back', '_s1 erased']);
  });

  it('is called off when consent is stopped', async () => {
    const { consent, reports } = setup();
    consent.rejectAll();
    consent.stop();
    document.cookie = '_s1=x; path=/';
    leave();
    await wait(LOOK_AGAIN + 100);
    expect(reports).to.deep.equal([]);
    expect(cookieNames()).to.include('_s1');
  });

  it('reports a first refusal as one, though it found nothing', () => {
    const { consent, reports } = setup();
    consent.rejectAll();
    leave();
    expect(reports.map(({ origin }) => origin)).to.deep.equal(['refusal']);
    expect(linesOf(reports[0]!.items)).to.deep.equal(['_h unverifiable http-only']);
  });

  it('reports nothing of a decision that grants all', () => {
    const { consent, reports } = setup();
    consent.acceptAll();
    leave();
    expect(reports).to.deep.equal([]);
  });

  it('reports of a load what it found, also by the second look alone', () => {
    const { consent, reports } = setup();
    consent.stop();
    document.cookie = '_s1=x; path=/';
    load(reports);
    document.cookie = '_a=x; path=/';
    leave();
    expect(reports.map(({ origin }) => origin)).to.deep.equal(['load']);
    expect(reports[0]!.decision!.choices).to.deep.equal(none);
    expect(linesOf(reports[0]!.items)).to.deep.equal([
      '_a erased came-back',
      '_h unverifiable http-only',
      '_s1 erased',
    ]);
  });

  it('reports nothing of a load that found nothing', () => {
    const { consent, reports } = setup();
    consent.stop();
    load(reports);
    leave();
    expect(reports).to.deep.equal([]);
  });
});
