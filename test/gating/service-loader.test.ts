import { expect } from 'chai';
import type { Service, ServiceLoad } from '../../src/core/types.js';
import { createConsent } from '../../src/create-consent.js';
import { scriptGate } from '../../src/gating/script-gate.js';
import { serviceLoader, type ServiceLoaderOptions } from '../../src/gating/service-loader.js';
import { all, storeDecision } from '../support/decisions.js';
import { pass, scriptUrl } from '../support/gate.js';
import { caughtReports, consoleLines } from '../support/reports.js';
import { plainConfig, setupConsent, type ConsentSetup } from '../support/setup-consent.js';
import { onTearDown } from '../support/tear-down.js';
import { until } from '../support/until.js';

interface Setup extends ConsentSetup {
  readonly page: Record<string, unknown>;
  readonly ran: string[];
}

const service = (load: ServiceLoad, over: Partial<Service> = {}): Service => ({
  id: 'stats',
  name: 'Stats',
  provider: 'S Ltd',
  category: 'analytics',
  load,
  ...over,
});

/** Notes that it was called, in `window.ran`. */
const says = (name: string): readonly [string, string] => ['ran.push', name];
const script = (name: string, query: Record<string, string> = {}): { src: string } => ({ src: scriptUrl(name, query) });

function setup(services: Service[], options: ServiceLoaderOptions = {}): Setup {
  const before = new Set(Object.keys(window));
  const inHead = new Set(document.head.children);
  const ran: string[] = (window.ran = []);
  onTearDown(() => {
    for (const element of [...document.head.children]) if (!inHead.has(element)) element.remove();
    for (const key of Object.keys(window))
      if (!before.has(key)) delete (window as unknown as Record<string, unknown>)[key];
  });
  const made = setupConsent({ services, effects: [scriptGate(), serviceLoader(options)] });
  return { ...made, page: window as unknown as Record<string, unknown>, ran };
}

/** What the loader has put into the head. */
const placed = (id = 'stats'): HTMLElement[] => [
  ...document.head.querySelectorAll<HTMLElement>(`[data-consent="${id}"]`),
];

const full: ServiceLoad = {
  globals: { testGlobal: { account: '1' }, 'testDeep.a.b': '{timestamp}' },
  queues: [{ path: 'testQueue', into: 'testQueue.q', as: 'array' }],
  calls: [['testQueue', 'start', '1'], says('call')],
  styles: ['/test-server/answer?style'],
  scripts: [script('slow', { after: '80' }), script('quick')],
  ready: [says('ready'), ['testQueue', 'go']],
};

describe('serviceLoader', () => {
  it('does nothing before a decision, and nothing after a refusal', async () => {
    const { consent, page, ran } = setup([service(full)]);
    await pass();
    consent.rejectAll();
    await pass();
    expect([placed(), ran, 'testGlobal' in page, 'testDeep' in page, 'testQueue' in page]).to.deep.equal([
      [],
      [],
      false,
      false,
      false,
    ]);
  });

  it('puts globals, makes queues and calls before anyone else is told of the grant', () => {
    const { consent, page, ran } = setup([service({ ...full, scripts: [], styles: [], ready: [] })]);
    let seen: unknown;
    consent.subscribe((_state, event) => {
      if (event) seen = [ran.slice(), (page['testQueue'] as Record<string, unknown>)['q'], page['testGlobal']];
    });
    consent.acceptAll();
    expect(seen).to.deep.equal([['call'], [['start', '1']], { account: '1' }]);
    expect((page['testDeep'] as { a: { b: unknown } }).a.b).to.be.a('number');
  });

  it('runs its scripts one after the other, then makes the ready calls, all of it once', async () => {
    const { consent, page, ran } = setup([service(full)]);
    consent.acceptAll();
    await until('it is ready', () => ran.includes('ready'));
    consent.showPreferences();
    consent.acceptAll();
    consent.save({ advertising: false });
    await pass();
    expect(ran).to.deep.equal(['call', 'slow', 'quick', 'ready']);
    expect((page['testQueue'] as Record<string, unknown>)['q']).to.deep.equal([['start', '1'], ['go']]);
    expect(placed().length).to.equal(3);
  });

  it('lets the banner go first, and then asks for scripts', async () => {
    const { consent, ran } = setup([service(full)]);
    consent.acceptAll();
    await Promise.resolve();
    expect(placed()).to.deep.equal([]);
    await until('they are there', () => placed().length === 3);
    await until('it is ready', () => ran.includes('ready'));
  });

  it('starts at once what was granted on an earlier visit', async () => {
    const { ran } = setup([]);
    storeDecision({ choices: all }, 'path=/', 'other');
    createConsent({
      ...plainConfig,
      services: [service(full)],
      cookie: { name: 'other' },
      effects: [serviceLoader(), scriptGate()],
    });
    expect(placed().length).to.equal(3);
    await until('it is ready', () => ran.includes('ready'));
  });

  it('starts a service once in a document, for all objects and copies of the library', async () => {
    const { consent, ran } = setup([service(full)]);
    consent.acceptAll();
    await until('it is ready', () => ran.includes('ready'));
    consent.stop();
    storeDecision({ choices: all }, 'path=/', 'other');
    const config = { ...plainConfig, services: [service(full)], effects: [serviceLoader(), scriptGate()] };
    createConsent(config);
    createConsent({ ...config, cookie: { name: 'other' } });
    await pass();
    expect(ran).to.deep.equal(['call', 'slow', 'quick', 'ready']);
  });

  it('goes by the grant of the service, where that is an exception from its category', async () => {
    const one = service({ calls: [says('one')] }, { id: 'one' });
    const two = service({ calls: [says('two')] }, { id: 'two' });
    const { consent, ran } = setup([one, two]);
    consent.save({ analytics: true, two: false });
    expect(ran).to.deep.equal(['one']);
    consent.save({ two: true });
    expect(ran).to.deep.equal(['one', 'two']);
  });

  it('starts what is essential without being asked', () => {
    const { ran } = setup([service({ calls: [says('essential')] }, { category: 'essential' })]);
    expect(ran).to.deep.equal(['essential']);
  });

  it('leaves alone what stands, and hands no part of the configuration over', () => {
    const load = { globals: { testA: 1, testB: { list: [] as number[] }, 'testB.list': [2], 'testB.more': [3] } };
    const { consent, page } = setup([service(load)]);
    page['testA'] = 0;
    consent.acceptAll();
    expect([page['testA'], page['testB']]).to.deep.equal([0, { list: [], more: [3] }]);
    (page['testB'] as { list: number[] }).list.push(9);
    expect(load.globals.testB.list).to.deep.equal([]);
  });

  it('remembers that it ran, so that a withdrawal reloads', () => {
    const { consent } = setup([service({ calls: [says('a')] })]);
    expect(consent.released.categories.has('stats')).to.equal(false);
    consent.acceptAll();
    expect(consent.released.categories.has('stats')).to.equal(true);
  });

  it('reports what is wrong with a service, and starts the others', () => {
    const errors = caughtReports();
    const broken = service({ scripts: 7 as unknown as [] }, { id: 'broken' });
    const refused = service({ globals: { '__proto__.a': 1, testA: 1 }, calls: [says('refused')] }, { id: 'refused' });
    const { consent, page, ran } = setup([broken, refused, service({ calls: [says('fine')] })]);
    consent.acceptAll();
    expect(ran).to.deep.equal(['refused', 'fine']);
    expect(page['testA']).to.equal(1);
    expect(errors.length).to.equal(2);
    expect('a' in {}).to.equal(false);
  });

  it('starts nothing more once it is stopped', () => {
    const { consent, ran } = setup([service({ calls: [says('a')] })]);
    consent.stop();
    consent.acceptAll();
    expect(ran).to.deep.equal([]);
  });
});

describe('serviceLoader and its scripts', () => {
  it('gives each the nonce, as a property, and the attributes that it wants', async () => {
    const wanted = { 'data-domain': 'example.com', id: 'vendor', crossorigin: 'anonymous' };
    const { consent, ran } = setup([service({ scripts: [{ ...script('a'), attributes: wanted }] })], { nonce: 'n1' });
    consent.acceptAll();
    await until('it is released', () => document.head.querySelector('script[src]#vendor'));
    const copy = document.head.querySelector<HTMLScriptElement>('script[src]#vendor')!;
    expect([copy.nonce, copy.getAttribute('nonce')]).to.deep.equal(['n1', null]);
    expect([copy.dataset['domain'], copy.crossOrigin]).to.deep.equal(['example.com', 'anonymous']);
    expect(placed()[0]!.getAttribute('nonce')).to.equal(null);
    await until('it ran', () => ran.includes('a'));
  });

  it('starts a module', async () => {
    const { consent, ran } = setup([
      service({ scripts: [{ ...script('module'), attributes: { type: 'module' } }], ready: [says('ready')] }),
    ]);
    consent.acceptAll();
    await until('it is ready', () => ran.includes('ready'));
    expect(ran).to.deep.equal(['module', 'ready']);
    expect(document.head.querySelector('script[type=module][src*="name=module"]')).to.not.equal(null);
  });

  it('leaves out attributes that are code, or are ours, and says so', async () => {
    const lines = consoleLines('error');
    const attributes = { onload: 'ran.push("code")', src: 'x:y', nonce: 'theirs', 'data-consent': 'essential' };
    const { consent, ran } = setup([service({ scripts: [{ ...script('a'), attributes }], ready: [says('ready')] })]);
    consent.acceptAll();
    await until('it is ready', () => ran.includes('ready'));
    expect(ran).to.deep.equal(['a', 'ready']);
    expect(lines.filter((line) => line.includes('is left out')).length).to.equal(3);
  });

  it('makes no ready call where a script fails, and says so', async () => {
    const lines = consoleLines('warn');
    const { consent, ran } = setup([
      service({ scripts: [script('a'), script('b', { status: '500' })], ready: [says('ready')] }),
      service({ scripts: [script('c')], ready: [says('other ready')] }, { id: 'other' }),
    ]);
    consent.acceptAll();
    await until('the other is ready', () => ran.includes('other ready'));
    await until('it is said', () => lines.some((line) => line.includes('"stats" failed to load')));
    expect(ran).to.not.include('ready');
  });

  it('is ready with a script that takes itself out of the page', async () => {
    const src = 'data:text/javascript,document.currentScript.remove()';
    const { consent, ran } = setup([service({ scripts: [{ src }], ready: [says('ready')] })]);
    consent.acceptAll();
    await until('it is ready', () => ran.includes('ready'));
  });

  it('is ready at once where there is no script', async () => {
    const { consent, ran } = setup([service({ ready: [says('ready')] })]);
    consent.acceptAll();
    await until('it is ready', () => ran.includes('ready'));
  });

  it('runs a script that two services share once, and both are ready', async () => {
    const shared = script('shared', { after: '50' });
    const { consent, ran } = setup([
      service({ scripts: [script('first', { after: '100' }), shared], ready: [says('one')] }),
      service({ scripts: [shared], ready: [says('two')] }, { id: 'other' }),
    ]);
    consent.acceptAll();
    await until('both are ready', () => ran.includes('one') && ran.includes('two'));
    expect(ran).to.deep.equal(['shared', 'two', 'first', 'one']);
  });

  it('is ready where the page has run the script before', async () => {
    const { consent, ran } = setup([
      service({ scripts: [script('shared')], ready: [says('ready')] }, { category: 'advertising' }),
    ]);
    const own = document.createElement('script');
    own.type = 'text/plain';
    own.dataset['consent'] = 'analytics';
    own.dataset['src'] = scriptUrl('shared');
    document.body.append(own);
    consent.save({ analytics: true });
    await until('it ran', () => ran.includes('shared'));
    consent.save({ advertising: true });
    await until('it is ready', () => ran.includes('ready'));
    expect(ran).to.deep.equal(['shared', 'ready']);
  });

  it('waits with the ready calls where consent is gone by then, and makes them when it is back', async () => {
    const { consent, ran } = setup([service({ scripts: [script('a', { after: '100' })], ready: [says('ready')] })]);
    consent.acceptAll();
    await until('it is asked for', () => document.head.querySelector('script[src*="name=a"]'));
    consent.rejectAll();
    await until('it ran', () => ran.includes('a'));
    await pass();
    expect(ran).to.deep.equal(['a']);
    consent.acceptAll();
    expect(ran).to.deep.equal(['a', 'ready']);
  });

  it('asks for no script where consent is gone before the next frame, but where it is back', async () => {
    const { consent, ran } = setup([service({ scripts: [script('a')] })]);
    consent.acceptAll();
    consent.rejectAll();
    await pass();
    expect(ran).to.deep.equal([]);
    consent.acceptAll();
    await until('it ran', () => ran.includes('a'));
  });

  it('opens its styles, and shuts them again', async () => {
    const { consent } = setup([service({ styles: ['/test-server/answer?style'] })]);
    consent.acceptAll();
    const style = (): HTMLElement | undefined => placed()[0];
    await until('it is open', () => style()?.getAttribute('href') === '/test-server/answer?style');
    expect((style() as HTMLLinkElement).rel).to.equal('stylesheet');
    consent.save({ stats: false });
    expect(style()!.hasAttribute('href')).to.equal(false);
  });
});
