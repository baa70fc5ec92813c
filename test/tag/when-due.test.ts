import { expect } from 'chai';
import { createConsent } from '../../src/create-consent.js';
import { settled } from '../../src/core/settled.js';
import type { Effect, Service } from '../../src/core/types.js';
import { KEPT_EVENT_KEY } from '../../src/records/names.js';
import type { PageConfig } from '../../src/tag/page-config.js';
import { whenDue, type TakeOver } from '../../src/tag/when-due.js';
import { none, storeDecision } from '../support/decisions.js';
import { putInOutbox, recordOfChange } from '../support/records.js';
import { caughtReports } from '../support/reports.js';
import { plainConfig, setupConsent, type ConsentSetup } from '../support/setup-consent.js';
import { openTab } from '../support/tabs.js';
import { onTearDown } from '../support/tear-down.js';
import { until, wait } from '../support/until.js';

const services: Service[] = [
  { id: 's', name: 'S', provider: 'S Ltd', category: 'analytics', stored: [{ name: '_s*', retention: 'P1Y' }] },
];

/** Late effects that note what they are told, fetched when they are due. */
function lateEffect(log: string[], load: () => Promise<void> = () => Promise.resolve(), records = false): Effect {
  const takeOver: TakeOver = (_config, consent, missed) => {
    log.push('start', ...missed.splice(0).map(({ method }) => String(method)));
    consent.subscribe((_state, event) => void (event && log.push(String(event.method))));
  };
  return whenDue(
    async () => {
      log.push('load');
      await load();
      return { takeOver };
    },
    { ...plainConfig, ...(records && { records: { endpoint: '/' } }) } as PageConfig,
  );
}

function setup(load?: () => Promise<void>, records = false): ConsentSetup & { log: string[] } {
  const log: string[] = [];
  return { ...setupConsent({ services, effects: [lateEffect(log, load, records)] }), log };
}

/** A visitor who refused on an earlier visit. */
function returning(log: string[], declared = services, records = false): void {
  createConsent<string>({ ...plainConfig, cookie: { name: 'other' } }).stop();
  storeDecision({ choices: none }, 'path=/', 'other');
  const effects = [lateEffect(log, undefined, records)];
  createConsent<string>({ ...plainConfig, services: declared, cookie: { name: 'other' }, effects });
}

describe('whenDue', () => {
  it('fetches nothing where there is nothing to do', async () => {
    setup().consent.stop();
    const log: string[] = [];
    returning(log);
    await wait(50);
    expect(log).to.deep.equal([]);
  });

  it('fetches soon after a question has come up, and not at once', async () => {
    const { log } = setup();
    expect(log).to.deep.equal([]);
    await until('it is fetched', () => log.includes('start'));
    expect(log).to.deep.equal(['load', 'start']);
  });

  it('tells a late effect of the decisions that it missed, in order, once each', async () => {
    const { consent, log } = setup(() => wait(50));
    consent.acceptAll({ method: 'banner:accept-all' });
    consent.rejectAll({ method: 'preferences:reject-all' });
    await until('it is told', () => log.length === 4);
    consent.acceptAll({ method: 'api' });
    expect(log).to.deep.equal(['load', 'start', 'banner:accept-all', 'preferences:reject-all', 'api']);
    await wait(550);
    expect(log).to.have.length(5);
  });

  it('holds back a reload until the effect is there', async () => {
    const { consent, events, log } = setup(() => wait(80));
    consent.acceptAll();
    await settled(events[0]!);
    expect(log).to.include('start');
  });

  it('fetches where a refused service has left something, in a cookie or a key', async () => {
    setup().consent.stop();
    for (const leave of [() => (document.cookie = '_s1=x; path=/'), () => localStorage.setItem('_s2', 'x')]) {
      const log: string[] = [];
      leave();
      returning(log);
      await until('it is fetched', () => log.includes('start'));
      document.cookie = '_s1=; path=/; max-age=0';
      localStorage.clear();
    }
  });

  for (const [what, kind, leave] of [
    ['a database', 'indexedDB', () => new Promise((done) => (indexedDB.open('_s1').onsuccess = done))],
    ['a cache', 'cacheStorage', () => caches.open('_s1')],
  ] as const) {
    it(`fetches where a refused service has left ${what} and nothing else`, async () => {
      setup().consent.stop();
      await leave();
      onTearDown(() => [indexedDB.deleteDatabase('_s1'), caches.delete('_s1')]);
      const log: string[] = [];
      const declares = (name: string, more = {}): Service[] => [
        { ...services[0]!, stored: [{ name, kind, retention: 'P1Y', ...more }] },
      ];
      returning(log, declares('_t*'));
      await wait(50);
      expect(log).to.deep.equal([]);
      returning(log, declares('_s*'));
      await until('it is fetched', () => log.includes('start'));
    });
  }

  it('asks for no database or cache where none is declared', async () => {
    setup().consent.stop();
    const asked: string[] = [];
    const original = { databases: indexedDB.databases.bind(indexedDB), keys: caches.keys.bind(caches) };
    Object.assign(indexedDB, { databases: () => (asked.push('databases'), original.databases()) });
    Object.assign(caches, { keys: () => (asked.push('caches'), original.keys()) });
    onTearDown(() =>
      [indexedDB, caches].map((own) => ['databases', 'keys'].map((key) => Reflect.deleteProperty(own, key))),
    );
    const log: string[] = [];
    returning(log);
    await wait(50);
    expect([...asked, ...log]).to.deep.equal([]);
  });

  it('fetches for a cookie though databases cannot be looked at', async () => {
    setup().consent.stop();
    Object.assign(indexedDB, { databases: () => Promise.reject(new Error('blocked')) });
    onTearDown(() => Reflect.deleteProperty(indexedDB, 'databases'));
    document.cookie = '_s1=x; path=/';
    const log: string[] = [];
    returning(log, [
      { ...services[0]!, stored: [{ name: 'd', kind: 'indexedDB', retention: 'P1Y' }, services[0]!.stored![0]!] },
    ]);
    await until('it is fetched', () => log.includes('start'));
  });

  it('fetches where a record waits to be sent', async () => {
    setup().consent.stop();
    await putInOutbox([recordOfChange(null, none)]);
    const log: string[] = [];
    returning(log, services, true);
    await until('it is fetched', () => log.includes('start'));
  });

  it('keeps a decision of this tab for the next page, where decisions are recorded', () => {
    const { consent } = setup(() => new Promise(() => undefined), true);
    consent.acceptAll({ method: 'banner:accept-all' });
    const [name] = Object.keys(localStorage);
    const kept = JSON.parse(localStorage.getItem(name!)!) as Record<string, unknown>;
    expect(name).to.equal(KEPT_EVENT_KEY + String(kept.seed));
    expect(kept).to.deep.include({ method: 'banner:accept-all', path: location.pathname, origin: 'this-tab' });
    expect(kept.decision).to.deep.equal(consent.state.decision);
  });

  it('keeps no decision where none is recorded', () => {
    const { consent } = setup(() => new Promise(() => undefined));
    consent.acceptAll();
    expect(localStorage).to.have.length(0);
  });

  it('reports a fetch that fails, and tries again at the next decision, with all that was missed', async () => {
    const errors = caughtReports();
    let broken = true;
    const { consent, log } = setup(() => (broken ? Promise.reject(new Error('404')) : Promise.resolve()));
    consent.acceptAll({ method: 'banner:accept-all' });
    await until('it is reported', () => errors.length === 1);
    broken = false;
    consent.save({ analytics: true }, { method: 'preferences:save' });
    await until('it is told', () => log.length === 5);
    expect(log).to.deep.equal(['load', 'load', 'start', 'banner:accept-all', 'preferences:save']);
  });

  it('reloads where nobody comes to honour a withdrawal from released code', async function () {
    this.timeout(8000);
    setup();
    const { tab, frame } = await openTab();
    const create = (await tab.load('/src/create-consent.ts')) as { createConsent: typeof createConsent };
    const due = (await tab.load('/src/tag/when-due.ts')) as { whenDue: typeof whenDue };
    let reloaded = false;
    frame.onload = () => (reloaded = true);
    const effects = [due.whenDue(() => new Promise(() => undefined), plainConfig as PageConfig)];
    const consent = create.createConsent({ ...plainConfig, effects });
    consent.acceptAll();
    consent.released.categories.add('analytics');
    await wait(50);
    expect(reloaded).to.equal(false);
    consent.rejectAll();
    await until('it reloaded', () => reloaded, 5000);
  });
});
