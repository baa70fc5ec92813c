import { expect } from 'chai';
import { reopenControl } from '../../src/surface/reopen-control.js';
import { expectAccessible } from '../support/axe.js';
import { setupConsent, type ConsentSetup } from '../support/setup-consent.js';

interface Setup extends ConsentSetup {
  readonly host: HTMLElement;
  readonly button: HTMLButtonElement;
}

function setup(texts: Record<string, string> = {}): Setup {
  const made = setupConsent({ texts, effects: [reopenControl()] });
  const host = document.querySelector<HTMLElement>('consentry-settings')!;
  return { ...made, host, button: host.shadowRoot!.querySelector('button')! };
}

const isShown = (button: HTMLElement): boolean => button.getBoundingClientRect().width > 0;

describe('reopenControl', () => {
  it('is accessible', async () => {
    const { consent, host } = setup();
    consent.rejectAll();
    await expectAccessible(host);
  });

  it('is there once a decision stands, and while the preferences are open', () => {
    const { consent, button } = setup();
    expect(isShown(button)).to.equal(false);
    consent.rejectAll();
    expect(isShown(button)).to.equal(true);
    consent.showPreferences();
    expect(isShown(button)).to.equal(true);
    consent.showBanner();
    expect(isShown(button)).to.equal(false);
  });

  it('opens the preferences', () => {
    const { consent, button } = setup();
    consent.acceptAll();
    button.click();
    expect(consent.state.surface).to.equal('preferences');
  });

  it("bears the site's own text", () => {
    expect(setup({ reopen: 'Cookies' }).button.textContent).to.equal('Cookies');
  });

  it('has a target of at least 24 by 24 pixels (WCAG 2.2, 2.5.8), in the window', () => {
    const { consent, button } = setup();
    consent.rejectAll();
    const { width, height, bottom, left } = button.getBoundingClientRect();
    expect(width).to.be.at.least(24);
    expect(height).to.be.at.least(44);
    expect(bottom).to.be.at.most(innerHeight);
    expect(left).to.be.at.least(0);
  });

  it('takes corners and letters from the theme, and keeps its size', () => {
    const { consent, button } = setup();
    consent.rejectAll();
    expect(getComputedStyle(button).fontWeight).to.equal('600');
    const rules = document.createElement('style');
    rules.textContent = ':root { --consentry-control-radius: 2px; --consentry-font: 30px / 1.5 serif }';
    document.head.append(rules);
    const { borderRadius, fontFamily, fontSize } = getComputedStyle(button);
    rules.remove();
    expect([borderRadius, fontFamily, fontSize]).to.deep.equal(['2px', 'serif', '13px']);
  });

  it('stands beside the body, and survives its replacement', () => {
    const { host } = setup();
    expect(host.parentNode).to.equal(document.documentElement);
  });

  it('cannot be hidden or moved away by rules of the page', () => {
    const { consent, host, button } = setup();
    consent.rejectAll();
    const before = button.getBoundingClientRect();
    const style = document.createElement('style');
    style.textContent =
      'html > :not(head), body * { display: none !important; position: static !important; opacity: 0 !important; transform: scale(0) !important }';
    document.documentElement.append(style);
    expect(getComputedStyle(host).opacity).to.equal('1');
    expect(button.getBoundingClientRect().toJSON()).to.deep.equal(before.toJSON());
  });

  it('is gone once it is stopped', () => {
    const { consent, host } = setup();
    consent.stop();
    expect(host.isConnected).to.equal(false);
  });
});
