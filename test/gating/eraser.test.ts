import { expect } from 'chai';
import type { StoredItem } from '../../src/core/types.js';
import { erase } from '../../src/gating/eraser.js';
import type * as Eraser from '../../src/gating/eraser.js';
import { cleanPage, cookieNames } from '../support/clean-page.js';
import { callOnHost, openTab } from '../support/tabs.js';
import { onTearDown } from '../support/tear-down.js';

const item = (name: string, kind: StoredItem['kind'] = 'cookie'): StoredItem => ({ name, kind, retention: 'P1Y' });

/** Sets cookies and keys, and returns what is still there. */
function setup(cookies: string[] = [], keys: string[] = []): { left: () => string[] } {
  cleanPage();
  for (const cookie of cookies) document.cookie = `${cookie}; path=/`;
  for (const key of keys) {
    localStorage.setItem(key, 'x');
    sessionStorage.setItem(key, 'x');
  }
  return { left: () => [...cookieNames(), ...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort() };
}

async function makeDatabase(name: string): Promise<IDBDatabase> {
  onTearDown(() => void indexedDB.deleteDatabase(name));
  const request = indexedDB.open(name);
  return new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
}

async function databaseNames(): Promise<string[]> {
  return (await indexedDB.databases()).map(({ name }) => name!);
}

describe('erase', () => {
  it('removes declared cookies, by wildcard too, and no other', () => {
    const { left } = setup(['_ga=1', '_ga_ABC=2', '_gat=3', 'x_ga=4', 'session=5']);
    void erase([item('_ga'), item('_ga_*')], []);
    expect(left()).to.deep.equal(['_gat', 'session', 'x_ga']);
  });

  it('takes an item without a kind for a cookie', () => {
    const { left } = setup(['plain=1'], ['plain']);
    void erase([{ name: 'plain', retention: 'session' }], []);
    expect(left()).to.deep.equal(['plain', 'plain']);
    expect(document.cookie).to.equal('');
  });

  it('removes declared keys of the storage that they are declared for, and no other', () => {
    const { left } = setup([], ['mp_1_mixpanel', 'mp_', 'other']);
    void erase([item('mp_*_mixpanel', 'localStorage'), item('mp_', 'sessionStorage')], []);
    expect(Object.keys(localStorage).sort()).to.deep.equal(['mp_', 'other']);
    expect(Object.keys(sessionStorage).sort()).to.deep.equal(['mp_1_mixpanel', 'other']);
    expect(left()).to.have.length(4);
  });

  it('has removed all but databases when it returns', () => {
    const { left } = setup(['a=1'], ['a']);
    void erase([item('a'), item('a', 'localStorage'), item('a', 'sessionStorage')], []);
    expect(left()).to.deep.equal([]);
  });

  it('keeps what is declared by something that stays, even under a pattern as wide as *', () => {
    const { left } = setup(['consentry=v', '_ga=1', 'shop_id=2'], ['shop_basket', '_ga']);
    const kept = [item('consentry'), item('shop_*'), item('shop_basket', 'localStorage')];
    void erase([item('*'), item('*', 'localStorage')], kept);
    expect(left()).to.deep.equal(['_ga', 'consentry', 'shop_basket', 'shop_basket', 'shop_id']);
  });

  it('keeps a cookie apart from a key of the same name', () => {
    const { left } = setup(['same=1'], ['same']);
    void erase([item('same', 'localStorage')], [item('same', 'cookie')]);
    expect(left()).to.deep.equal(['same', 'same']);
    expect(localStorage.length).to.equal(0);
  });

  it('is not stopped by malformed cookies of others, and touches none of them', () => {
    const { left } = setup(['bad=%E0%A4%A', '%E0%A4%A=1', 'a b=2', '_ga=%%%']);
    void erase([item('_ga')], []);
    expect(left()).to.deep.equal(['%E0%A4%A', 'a b', 'bad']);
  });

  it('removes a cookie whose name is a pattern in other languages', () => {
    const { left } = setup(['a.b=1', 'aXb=2', '$x^=3']);
    void erase([item('a.b'), item('$x^')], []);
    expect(left()).to.deep.equal(['aXb']);
  });

  it('removes declared databases, and no other', async () => {
    setup();
    (await makeDatabase('ph_events')).close();
    (await makeDatabase('shop')).close();
    await erase([item('ph_*', 'indexedDB')], []);
    expect(await databaseNames()).to.deep.equal(['shop']);
  });

  it('does not wait for a database that its service holds open, and lets it go with the service', async () => {
    setup();
    const open = await makeDatabase('held');
    await erase([item('held', 'indexedDB')], []);
    open.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await databaseNames()).to.deep.equal([]);
  });

  it('does nothing at all where nothing is declared', async () => {
    const { left } = setup(['a=1'], ['b']);
    await erase([], []);
    expect(left()).to.deep.equal(['a', 'b', 'b']);
  });

  it('takes blocked storage for empty', async () => {
    setup();
    const property = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    onTearDown(() => Object.defineProperty(window, 'localStorage', property));
    document.cookie = 'a=1; path=/';
    await erase([item('*', 'localStorage'), item('a')], []);
    expect(document.cookie).to.equal('');
  });
});

describe('erase of cookies with a scope', () => {
  it('finds every path that leads to the page, with and without the last slash', async () => {
    cleanPage();
    const { tab } = await openTab();
    const { erase: eraseThere } = (await tab.load('/src/gating/eraser.ts')) as typeof Eraser;
    const paths = ['/', '/test', '/test/', '/test/support', '/test/support/', '/test/support/tab.html'];
    for (const [index, path] of paths.entries()) tab.document.cookie = `_p${index}=1; path=${path}`;
    tab.document.cookie = 'own=1; path=/test';
    expect(cookieNames(tab.document)).to.have.length(7);
    void eraseThere([item('_p*')], []);
    expect(cookieNames(tab.document)).to.deep.equal(['own']);
  });

  it('finds the host and every parent domain', async () => {
    cleanPage();
    const set = [
      '_a=host; path=/',
      '_b=itself; path=/; domain=deep.a.unit.localhost',
      '_c=parent; path=/; domain=a.unit.localhost',
      '_d=grandparent; path=/; domain=unit.localhost',
      '_d=too; path=/test; domain=unit.localhost',
      'own=1; path=/; domain=unit.localhost',
    ];
    const module = new URL('../support/subdomain.ts', import.meta.url);
    const page = '/test/support/tab.html';
    const { before, after } = await callOnHost<{ before: string; after: string }>(
      ...(['deep.a.unit.localhost', module, 'eraseAt', page, set, [item('_*')], []] as const),
    );
    expect(before.split('; ')).to.have.length(6);
    expect(after).to.equal('own=1');
  });
});
