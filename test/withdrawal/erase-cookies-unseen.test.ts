import { expect } from 'chai';
import type * as Cookies from '../../src/withdrawal/erase-cookies.js';
import { expireUnseen, hiddenCookies, leadsHere } from '../../src/withdrawal/erase-cookies.js';
import { cleanPage, cookieNames, goTo } from '../support/clean-page.js';
import { eraseItems, item } from '../support/erasure.js';
import { openTab } from '../support/tabs.js';
import { onTearDown } from '../support/tear-down.js';

const page = '/test/support/tab.html';

/** The module in a document at {@link page}. */
async function there(): Promise<{ module: typeof Cookies; page: Document; window: Window }> {
  const { tab } = await openTab();
  const module = (await tab.load('/src/withdrawal/erase-cookies.ts')) as typeof Cookies;
  return { module, page: tab.document, window: tab };
}

describe('hiddenCookies', () => {
  it('finds the names that document.cookie does not give', async () => {
    cleanPage();
    for (const name of ['_ga', 'mine']) document.cookie = `${name}=1; path=/`;
    const given = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
    // As Chromium does it where one cookie of the page has a byte that is no UTF-8.
    Object.defineProperty(document, 'cookie', { ...given, get: () => '' });
    const mend = (): boolean => delete (document as { cookie?: unknown }).cookie;
    onTearDown(mend);
    const place = hiddenCookies([]);
    expect([...(await place.names())].sort()).to.deep.equal(['_ga', 'mine']);
    const erased = eraseItems([item('_ga')]);
    await erased.done;
    mend();
    expect(cookieNames()).to.deep.equal(['mine']);
    expect(erased.items()).to.deep.equal(['_ga erased']);
  });
});

describe('expireUnseen', () => {
  it('expires a cookie on a path that does not lead to the page, with and without the last slash', async () => {
    cleanPage();
    const { module, page: tab } = await there();
    for (const path of ['/test/support', '/test/support/']) {
      tab.cookie = `_deep=1; path=${path}`;
      tab.cookie = `mine=1; path=${path}`;
      expect(cookieNames()).to.deep.equal([]);
      expireUnseen('_deep', path === '/test/support' ? '/test/support/' : '/test/support');
      expect(new Set(module.cookies([]).names())).to.deep.equal(new Set(['mine']));
    }
  });

  for (const name of ['_d*', 'mine=1', '; mine', '']) {
    it(`does nothing for "${name}", which is no name`, async () => {
      cleanPage();
      const { page: tab } = await there();
      for (const cookie of ['_deep=1', 'mine=1', '=nameless']) tab.cookie = `${cookie}; path=/test/support`;
      const before = tab.cookie;
      expect(before.split('; ')).to.include('mine=1');
      expireUnseen(name, '/test/support');
      expect(tab.cookie).to.equal(before);
      tab.cookie = '=x; path=/test/support; max-age=0';
    });
  }
});

describe('leadsHere', () => {
  for (const [path, expected] of [
    ['/', true],
    ['/test', true],
    ['/test/', true],
    [page, true],
    [`${page}/`, false],
    ['/tes', false],
    ['/test/other', false],
    ['/shop', false],
  ] as const) {
    it(`says ${expected} of ${path}`, async () => {
      const { module } = await there();
      expect(module.leadsHere(path)).to.equal(expected);
    });
  }

  it('says so of a path only if it leads to the page as it was loaded, and as its address is now', () => {
    cleanPage();
    goTo('/shop/list');
    expect([leadsHere('/'), leadsHere('/shop')]).to.deep.equal([true, false]);
  });
});
