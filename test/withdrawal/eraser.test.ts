import { expect } from 'chai';
import { cleanPage, cookieNames } from '../support/clean-page.js';
import { eraseItems, item } from '../support/erasure.js';
import { onTearDown } from '../support/tear-down.js';
import { wait } from '../support/until.js';

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
    eraseItems([item('_ga'), item('_ga_*')]);
    expect(left()).to.deep.equal(['_gat', 'session', 'x_ga']);
  });

  it('takes an item without a kind for a cookie', () => {
    const { left } = setup(['plain=1'], ['plain']);
    eraseItems([{ name: 'plain', retention: 'session' }]);
    expect(left()).to.deep.equal(['plain', 'plain']);
    expect(document.cookie).to.equal('');
  });

  it('removes declared keys of the storage that they are declared for, and no other', () => {
    const { left } = setup([], ['mp_1_mixpanel', 'mp_', 'other']);
    eraseItems([item('mp_*_mixpanel', 'localStorage'), item('mp_', 'sessionStorage')]);
    expect(Object.keys(localStorage).sort()).to.deep.equal(['mp_', 'other']);
    expect(Object.keys(sessionStorage).sort()).to.deep.equal(['mp_1_mixpanel', 'other']);
    expect(left()).to.have.length(4);
  });

  it('has removed all but databases when it returns', () => {
    const { left } = setup(['a=1'], ['a']);
    eraseItems([item('a'), item('a', 'localStorage'), item('a', 'sessionStorage')]);
    expect(left()).to.deep.equal([]);
  });

  it('keeps what is declared by something that stays, and our own, even under a pattern as wide as *', async () => {
    const { left } = setup(['consentry=v', '_ga=1', 'shop_id=2'], ['shop_basket', '_ga', 'consentry-outbox']);
    await caches.open('consentry-cache');
    onTearDown(() => caches.delete('consentry-cache'));
    const kept = [item('shop_*'), item('shop_basket', 'localStorage')];
    const erased = eraseItems([item('*'), item('*', 'localStorage'), item('*', 'cacheStorage')], kept);
    await erased.done;
    const ofSession = ['_ga', 'consentry-outbox', 'shop_basket'];
    expect(left()).to.deep.equal(['consentry', 'consentry-outbox', 'shop_basket', 'shop_id', ...ofSession].sort());
    expect(await caches.keys()).to.deep.equal(['consentry-cache']);
    expect(erased.items()).to.deep.equal([
      '_ga erased',
      '_ga erased',
      'consentry kept',
      'consentry-cache kept',
      'consentry-outbox kept',
      'shop_basket kept',
      'shop_id kept',
    ]);
  });

  it('keeps a cookie apart from a key of the same name', () => {
    const { left } = setup(['same=1'], ['same']);
    eraseItems([item('same', 'localStorage')], [item('same', 'cookie')]);
    expect(left()).to.deep.equal(['same', 'same']);
    expect(localStorage.length).to.equal(0);
  });

  it('finds keys that an object would hide, or that have lines', () => {
    setup([], ['length', 'getItem', 't\nwo', 'mine']);
    const { items } = eraseItems([
      item('length', 'localStorage'),
      item('get*', 'localStorage'),
      item('t*', 'localStorage'),
    ]);
    expect(Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index))).to.deep.equal(['mine']);
    expect(items()).to.deep.equal(['getItem erased', 'length erased', 't\nwo erased']);
  });

  it('removes a cookie whose name is a pattern in other languages', () => {
    const { left } = setup(['a.b=1', 'aXb=2', '$x^=3']);
    eraseItems([item('a.b'), item('$x^')]);
    expect(left()).to.deep.equal(['aXb']);
  });

  it('removes declared databases, and no other', async () => {
    setup();
    (await makeDatabase('ph_events')).close();
    (await makeDatabase('shop')).close();
    await eraseItems([item('ph_*', 'indexedDB')]).done;
    expect(await databaseNames()).to.deep.equal(['shop']);
  });

  it('does not wait for a database that its service holds open, tells of it, and lets it go with the service', async () => {
    setup();
    const open = await makeDatabase('held');
    const erased = eraseItems([item('held', 'indexedDB')]);
    await erased.done;
    expect(erased.items()).to.deep.equal(['held remaining database-open']);
    open.close();
    await wait(50);
    expect(await databaseNames()).to.deep.equal([]);
  });

  it('does not wait for one whose deletion is held up already', async () => {
    setup();
    const open = await makeDatabase('held');
    await eraseItems([item('held', 'indexedDB')]).done;
    // Behind the first deletion the browser tells a second one nothing.
    const again = eraseItems([item('held', 'indexedDB')]);
    await again.done;
    expect(again.items()).to.deep.equal(['held remaining database-open']);
    open.close();
  });

  it('removes declared caches, with what is in them, and no other', async () => {
    setup();
    for (const name of ['vendor-v1', 'vendor-v2', 'mine']) {
      onTearDown(() => caches.delete(name));
      await (await caches.open(name)).put('/x', new Response('x'));
    }
    const erased = eraseItems([item('vendor-*', 'cacheStorage')]);
    await erased.done;
    expect(await caches.keys()).to.deep.equal(['mine']);
    expect(await caches.match('/x', { cacheName: 'vendor-v1' })).to.equal(undefined);
    expect(erased.items()).to.deep.equal(['vendor-v1 erased', 'vendor-v2 erased']);
  });

  it('does nothing at all where nothing is declared', async () => {
    const { left } = setup(['a=1'], ['b']);
    await eraseItems([]).done;
    expect(left()).to.deep.equal(['a', 'b', 'b']);
  });

  it('tells of blocked storage that nobody knows what is in it, and erases all else', async () => {
    setup();
    const deny = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const name of ['localStorage', 'indexedDB', 'caches']) {
      const property = Object.getOwnPropertyDescriptor(window, name)!;
      Object.defineProperty(window, name, { configurable: true, get: deny });
      onTearDown(() => Object.defineProperty(window, name, property));
    }
    document.cookie = 'a=1; path=/';
    const erased = eraseItems([
      item('l*', 'localStorage'),
      item('i*', 'indexedDB'),
      item('c*', 'cacheStorage'),
      item('a'),
    ]);
    await erased.done;
    expect(document.cookie).to.equal('');
    const blocked = ['c*', 'i*', 'l*'].map((name) => `${name} unverifiable storage-blocked`);
    expect(erased.items()).to.deep.equal(['a erased', ...blocked]);
  });

  it('tells of each service that declares a thing', () => {
    setup(['_ga=1']);
    const { items } = eraseItems([item('_ga'), item('_g*'), item('_gat')]);
    expect(items()).to.deep.equal(['_ga erased', '_ga erased']);
  });
});
