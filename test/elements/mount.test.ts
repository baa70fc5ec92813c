import { expect } from 'chai';
import { mount } from '../../src/elements.js';
import { none, storeDecision } from '../support/decisions.js';
import { setupPreferences, setupUi } from '../support/ui.js';
import { createConsent } from '../../src/create-consent.js';
import { onTearDown } from '../support/tear-down.js';
import { until, wait } from '../support/until.js';

describe('mount', () => {
  it('places the banner beside the body and before it, for the keyboard to meet it first', async () => {
    const { banner } = await setupUi();
    expect(banner.parentNode).to.equal(document.documentElement);
    expect(banner.nextElementSibling).to.equal(document.body);
  });

  it('keeps search engines from quoting it', async () => {
    expect((await setupUi()).banner.dataset['nosnippet']).to.equal('');
  });

  it('outlives a swap of the body', async () => {
    const { banner } = await setupUi();
    const { body } = document;
    const other = document.createElement('body');
    body.replaceWith(other);
    expect(banner.isConnected).to.equal(true);
    other.replaceWith(body);
  });

  it('shows nothing to a visitor who has decided', async () => {
    const { consent } = await setupUi();
    consent.stop();
    storeDecision({ choices: none }, 'path=/', 'other');
    const decided = createConsent<string>({ policy: { version: '1' }, cookie: { name: 'other' } });
    document.querySelector('consentry-banner')?.remove();
    onTearDown(mount(decided));
    await wait(20);
    expect(document.querySelectorAll('consentry-banner, consentry-preferences').length).to.equal(0);
  });

  it('builds the preferences only when they are opened', async () => {
    const { consent } = await setupUi();
    expect(document.querySelector('consentry-preferences')).to.equal(null);
    consent.showPreferences();
    await until('they are there', () => document.querySelector('consentry-preferences'));
  });

  it('keeps the banner under the preferences of a visitor who has not decided, and not of one who has', async () => {
    const { banner, consent } = await setupPreferences();
    expect(banner.isConnected).to.equal(true);
    consent.rejectAll();
    consent.showPreferences();
    expect(banner.isConnected).to.equal(false);
  });

  it('closes the preferences when another tab has answered', async () => {
    const { consent, dialog } = await setupPreferences();
    storeDecision({ choices: none });
    consent.refresh('other-tab');
    await until('they are closed', () => !dialog.open);
    expect(document.querySelector('consentry-banner')).to.equal(null);
  });

  it('hands out what removes everything', async () => {
    const { consent } = await setupUi();
    const unmount = mount(consent);
    consent.showPreferences();
    await until('they are there', () => document.querySelectorAll('consentry-preferences').length === 2);
    unmount();
    expect(document.querySelectorAll('consentry-preferences').length).to.equal(1);
  });
});
