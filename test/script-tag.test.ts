import { expect } from 'chai';
import type { Consent } from '../src/core/types.js';
import type { createConsent } from '../src/create-consent.js';
import type { GlobalConsent, QueuedCall } from '../src/tag/global-object.js';
import { cleanPage } from './support/clean-page.js';
import { storeDecision, none } from './support/decisions.js';
import type { Tab } from './support/tab.js';
import { openTab } from './support/tabs.js';
import { until, wait } from './support/until.js';

interface Setup {
  readonly tab: Tab & { consentry?: GlobalConsent | QueuedCall[] };
  readonly page: Document;
  readonly exposed: () => GlobalConsent;
}

/** A document of its own with a configuration, and the script loaded as a module. */
async function setup(config: object = {}, before: (tab: Setup['tab']) => void = () => undefined): Promise<Setup> {
  cleanPage();
  const { tab } = (await openTab()) as { tab: Setup['tab'] };
  const page = tab.document;
  const element = page.createElement('script');
  element.type = 'application/json';
  element.id = 'consentry-config';
  element.textContent = JSON.stringify({ policy: { version: '1' }, ...config });
  page.head.append(element);
  before(tab);
  await tab.load('/src/script-tag.ts');
  return { tab, page, exposed: () => tab.consentry as GlobalConsent };
}

describe('the script tag', () => {
  it('shows the banner, and the preferences to whoever asks for them', async () => {
    const { page, exposed } = await setup();
    await until('the banner is there', () => page.querySelector('consentry-banner button[slot=reject]'));
    exposed().showPreferences();
    await until('the preferences are open', () =>
      page.querySelector('consentry-preferences')?.shadowRoot?.querySelector('dialog[open]'),
    );
  });

  it('makes the calls that were queued before it loaded', async () => {
    let given: Consent<string> | undefined;
    const { exposed } = await setup({}, (tab) => {
      tab.consentry = [(consent) => void (given = consent)];
    });
    given!.rejectAll();
    expect(exposed().state.reason).to.equal('decided');
  });

  it('gates scripts from the cookie of a returning visitor, without the interface', async () => {
    const { tab, page } = await setup({}, ({ document: there }) => {
      storeDecision({}, 'path=/', 'consentry', there);
      const script = there.createElement('script');
      Object.assign(script, { type: 'text/plain', text: 'window.ran = ["gated"]' });
      script.dataset['consent'] = 'analytics';
      there.body.append(script);
    });
    await until('it ran', () => tab.ran?.length);
    const loaded = tab.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(loaded.filter((name) => name.includes('/elements'))).to.deep.equal([]);
    expect(page.querySelector('consentry-settings')).to.not.equal(null);
  });

  it('shows no reopen control where the site has a link of its own', async () => {
    const { page } = await setup({ reopen: false }, ({ document: there }) => {
      storeDecision({ choices: none }, 'path=/', 'consentry', there);
    });
    expect(page.querySelector('consentry-settings')).to.equal(null);
  });

  it('is one with a second script tag, and with an npm bundle on the same page', async () => {
    const { tab, page, exposed } = await setup();
    const { state } = exposed();
    await tab.load('/src/script-tag.ts?second');
    const bundle = (await tab.load('/src/create-consent.ts?bundle')) as { createConsent: typeof createConsent };
    const consent = bundle.createConsent({ policy: { version: '1' } });
    expect(consent.state).to.equal(state);
    await until('the banner is there', () => page.querySelector('consentry-banner'));
    await wait(50);
    expect(page.querySelectorAll('consentry-banner')).to.have.length(1);
    expect(page.querySelectorAll('consentry-settings')).to.have.length(1);
    consent.acceptAll();
    expect(exposed().allows('analytics')).to.equal(true);
  });

  it('leaves the page usable where the configuration is wrong, with one error and all denied', async () => {
    const errors: unknown[] = [];
    const { exposed } = await setup({ policy: {} }, (tab) => {
      tab.addEventListener('error', (event) => {
        errors.push(event.error);
        event.preventDefault();
      });
    });
    expect(errors).to.have.length(1);
    expect(errors[0]).to.include({ code: 'policy-version' });
    exposed().acceptAll();
    expect(exposed().allows('analytics')).to.equal(false);
  });
});
