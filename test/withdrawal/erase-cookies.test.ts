import { expect } from 'chai';
import type * as Cookies from '../../src/withdrawal/erase-cookies.js';
import { cookies } from '../../src/withdrawal/erase-cookies.js';
import { cleanPage, cookieNames, goTo } from '../support/clean-page.js';
import { itWith } from '../support/engine.js';
import { eraseItems, item } from '../support/erasure.js';
import { callOnHost, openTab } from '../support/tabs.js';
import { onTearDown } from '../support/tear-down.js';

const page = '/test/support/tab.html';

/** Sets cookies as they are written; `names` are those that are seen. */
function setup(set: string[] = []): { names: () => string[] } {
  cleanPage();
  for (const cookie of set) document.cookie = cookie;
  return { names: () => cookieNames().sort() };
}

/** The module in a document at {@link page}. */
async function there(): Promise<{ module: typeof Cookies; page: Document; window: Window }> {
  const { tab } = await openTab();
  const module = (await tab.load('/src/withdrawal/erase-cookies.ts')) as typeof Cookies;
  return { module, page: tab.document, window: tab };
}

interface OnHost {
  readonly before: string;
  readonly items: string[];
  readonly after: string;
}

/** Sets cookies and erases at a host that has parents; afterwards none is left there. */
async function eraseOnHost(set: string[], declared: ReturnType<typeof item>[]): Promise<OnHost> {
  const module = new URL('../support/subdomain.ts', import.meta.url);
  const erase = (...args: unknown[]): Promise<OnHost> =>
    callOnHost('deep.a.unit.localhost', module, 'eraseAt', page, ...args, []);
  const result = await erase(set, declared);
  await erase([], [item('*')]);
  return result;
}

function findsAndRemoves(name: string): void {
  const { names } = setup([`${name}=1; path=/`, 'mine=%E0%A4%A; path=/', 'm%=%%%; path=/']);
  expect(names()).to.include(name);
  const { items } = eraseItems([item(name)]);
  expect(names()).to.deep.equal(['m%', 'mine']);
  expect(items()).to.deep.equal([`${name} erased`]);
}

describe('cookies', () => {
  for (const name of ['%E0%A4%A', '%', 'a b', '_ga"', 'a,b', 'p/q', '(x)', 'x'.repeat(4095), '__proto__']) {
    it(`finds and removes ${name.slice(0, 20)}, and no other`, () => findsAndRemoves(name));
  }

  itWith('unicodeCookies', 'finds and removes ä€😀, and no other', () => findsAndRemoves('ä€😀'));

  itWith('namelessCookies', 'finds a cookie without a name under * alone, whatever its value looks like', () => {
    setup(['=_ga; path=/']);
    expect(document.cookie).to.equal('_ga');
    expect(eraseItems([item('_ga'), item('_*')]).items()).to.deep.equal([]);
    expect(document.cookie).to.equal('_ga');
    expect(eraseItems([item('*')]).items()).to.deep.equal(['erased']);
    expect(document.cookie).to.equal('');
  });

  itWith('secureCookies', 'removes names with a prefix, and partitioned cookies', async () => {
    const partitioned = 'Secure; SameSite=None; Partitioned; path=/';
    const set = [
      '__Host-h=1; Secure; path=/',
      '__Secure-s=1; Secure; path=/',
      `p=1; ${partitioned}`,
      `__Host-p=1; ${partitioned}`,
    ];
    const { names } = setup([...set, 'p=2; Secure; SameSite=None; path=/', 'mine=1; path=/']);
    // One name in two jars.
    expect(names()).to.deep.equal(['__Host-h', '__Host-p', '__Secure-s', 'mine', 'p', 'p']);
    const erased = eraseItems([item('__*'), item('p')]);
    await erased.done;
    expect(names()).to.deep.equal(['mine']);
    expect(erased.items()).to.deep.equal(['__Host-h erased', '__Host-p erased', '__Secure-s erased', 'p erased']);
  });

  it('finds every path that leads to the page, with and without the last slash', async () => {
    cleanPage();
    const { module, page: tab } = await there();
    const paths = ['/', '/test', '/test/', '/test/support', '/test/support/', page];
    for (const [index, path] of paths.entries()) tab.cookie = `_p${index}=1; path=${path}`;
    tab.cookie = 'own=1; path=/test';
    const place = module.cookies([]);
    expect(place.names()).to.have.length(7);
    place
      .names()
      .filter((name) => name.startsWith('_p'))
      .forEach(place.remove);
    expect(place.names()).to.deep.equal(['own']);
  });

  it('finds a path with an empty part', () => {
    cleanPage();
    // In Chromium cookies stay those of the path that was loaded: they are set unseen here, and counted by the browser.
    goTo('/a//b');
    const written: string[] = [];
    Object.defineProperty(document, 'cookie', {
      configurable: true,
      get: () => '',
      set: (text: string) => written.push(text),
    });
    onTearDown(() => delete (document as { cookie?: unknown }).cookie);
    cookies([]).remove('x');
    const paths = new Set(written.map((text) => /path=([^;]*)/.exec(text)![1]));
    for (const path of ['/', '/a', '/a/', '/a//', '/a//b']) expect(paths).to.include(path);
  });

  it('finds the paths of the page that was loaded after a router has changed its address', async () => {
    cleanPage();
    const { module, page: tab, window } = await there();
    tab.cookie = '_deep=1; path=/test/support';
    tab.cookie = '_top=1; path=/';
    window.history.replaceState(null, '', '/elsewhere');
    const place = module.cookies([]);
    place.names().forEach(place.remove);
    window.history.replaceState(null, '', page);
    expect(place.names()).to.deep.equal([]);
  });

  it('finds the host and every parent domain', async function () {
    this.timeout(20_000);
    cleanPage();
    const set = [
      '_a=host; path=/',
      '_b=itself; path=/; domain=deep.a.unit.localhost',
      '_c=parent; path=/; domain=a.unit.localhost',
      '_d=grandparent; path=/; domain=unit.localhost',
      '_d=too; path=/test; domain=unit.localhost',
      'own=1; path=/; domain=unit.localhost',
    ];
    const { before, after, items } = await eraseOnHost(set, [item('_*')]);
    expect(before.split('; ')).to.have.length(6);
    expect(after).to.equal('own=1');
    expect(items).to.deep.equal(['_a erased', '_b erased', '_c erased', '_d erased']);
  });

  it('finds what is declared for a domain above the page, and leaves a namesake of another one alone', async function () {
    this.timeout(20_000);
    cleanPage();
    const declared = [
      item('_own', 'cookie', { domain: '.unit.localhost' }),
      item('_id', 'cookie', { domain: 'ads.test' }),
    ];
    const { after, items } = await eraseOnHost(['_own=1; path=/; domain=unit.localhost', '_id=1; path=/'], declared);
    expect(after).to.equal('_id=1');
    expect(items).to.deep.equal(['_own erased']);
  });
});
