import { expect } from 'chai';
import { define } from '../../src/elements/define.js';
import type { createConsent } from '../../src/create-consent.js';
import type * as Elements from '../../src/elements.js';
import { consoleLines } from '../support/reports.js';
import { cleanPage } from '../support/clean-page.js';
import { openTab } from '../support/tabs.js';

describe('define', () => {
  it('registers an element once, and says nothing of a second time', () => {
    const lines = consoleLines('warn');
    const element = class extends HTMLElement {};
    define('test-defined', element);
    define('test-defined', element);
    expect(customElements.get('test-defined')).to.equal(element);
    expect(lines).to.deep.equal([]);
  });

  it('warns where the name is taken, and leaves the other element', () => {
    const lines = consoleLines('warn');
    const taken = class extends HTMLElement {};
    customElements.define('test-taken', taken);
    define('test-taken', class extends HTMLElement {});
    expect(customElements.get('test-taken')).to.equal(taken);
    expect(lines.join()).to.contain('<test-taken> is registered already');
  });

  it('lets a page go on whose elements have our names: nothing is thrown, and nothing granted', async () => {
    cleanPage();
    const { tab } = await openTab();
    const { customElements: theirs, HTMLElement: Base, console: log } = tab as unknown as typeof globalThis;
    log.warn = () => undefined;
    for (const name of ['consentry-banner', 'consentry-preferences']) theirs.define(name, class extends Base {});
    const { mount } = (await tab.load('/src/elements.ts')) as typeof Elements;
    const create = (await tab.load('/src/create-consent.ts')) as { createConsent: typeof createConsent };
    const consent = create.createConsent<string>({ policy: { version: '1' } });
    mount(consent);
    consent.showPreferences();
    consent.showBanner();
    expect(consent.allows('analytics')).to.equal(false);
  });
});
