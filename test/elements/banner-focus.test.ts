import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { focused, setupUi, setupPreferences } from '../support/ui.js';
import { onTearDown } from '../support/tear-down.js';
import { until } from '../support/until.js';

const press = (key: string): Promise<void> => sendKeys({ press: key });
/** What has the focus, in words: never hand elements to chai. */
const place = (): string => {
  const element = focused() as HTMLElement;
  return element.id || element.slot || element.localName;
};

/** A button of the page with the focus on it. */
function pageButton(id = 'of-the-page'): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { id, textContent: id });
  document.body.append(button);
  onTearDown(() => button.remove());
  button.focus();
  return button;
}

function inlinePlace(): void {
  const inline = document.createElement('div');
  inline.dataset['consentry'] = 'banner';
  document.body.append(inline);
  onTearDown(() => inline.remove());
}

const layouts = ['card', 'bar', 'inline', 'modal'] as const;

describe('the focus and the banner', () => {
  for (const layout of layouts) {
    it(`${layout === 'modal' ? 'moves into' : 'is not taken by'} one that comes with the page: ${layout}`, async () => {
      pageButton();
      inlinePlace();
      await setupUi({ appearance: { layout } });
      expect(place()).to.equal(layout === 'modal' ? 'consentry-banner' : 'of-the-page');
    });

    it(`moves into one that the visitor has asked for, and back when it is answered: ${layout}`, async () => {
      inlinePlace();
      const { consent, button } = await setupUi({ appearance: { layout } });
      consent.rejectAll();
      pageButton();
      consent.showBanner();
      expect(place()).to.equal('consentry-banner');
      button('reject').focus();
      await press('Enter');
      expect(place()).to.equal('of-the-page');
    });
  }

  it('moves into one that was hidden without an answer, and is asked for', async () => {
    const { consent } = await setupUi();
    consent.hide();
    pageButton();
    consent.showBanner();
    expect(place()).to.equal('consentry-banner');
    consent.hide();
    expect(place()).to.equal('of-the-page');
  });

  it('stays where it is when a decision has gone, which nobody asked for', async () => {
    const { consent, banner } = await setupUi();
    consent.rejectAll();
    pageButton();
    document.cookie = 'consentry=; max-age=0';
    consent.refresh();
    expect([consent.state.surface, banner.isConnected, place()]).to.deep.equal(['banner', true, 'of-the-page']);
  });

  it('goes back to where it was, when the visitor went into the banner', async () => {
    const { button } = await setupUi();
    pageButton();
    button('accept').focus();
    await press('Tab');
    await press('Enter');
    expect(place()).to.equal('of-the-page');
  });

  it('stays with what has it, when the banner goes', async () => {
    const { consent, button } = await setupUi();
    pageButton('first');
    button('accept').focus();
    pageButton('second');
    consent.rejectAll();
    expect(place()).to.equal('second');
  });

  it('goes nowhere by the next decision', async () => {
    const { consent, button } = await setupUi();
    pageButton();
    button('reject').focus();
    button('reject').click();
    (document.activeElement as HTMLElement).blur();
    consent.acceptAll();
    consent.hide();
    expect(place()).to.equal('body');
  });

  it('meets the controls in the order in which they are seen', async () => {
    const appearance = { closable: true, links: [{ text: 'Imprint', url: '/imprint' }] };
    const { banner } = await setupUi({ appearance });
    // It moves in softly.
    await Promise.all(banner.shadowRoot!.getAnimations().map(({ finished }) => finished));
    banner.tabIndex = -1;
    banner.focus();
    const met: string[] = [];
    const tops: number[] = [];
    for (let count = 0; count < 6; count += 1) {
      await press('Tab');
      met.push(place());
      tops.push(Math.round(focused()!.getBoundingClientRect().top));
    }
    expect(met).to.deep.equal(['close', 'policy', 'links', 'accept', 'reject', 'preferences']);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
  });

  it('returns to the control of the page that opened the preferences, or to what opens them next', async () => {
    const opener = pageButton();
    const { dialog, answers } = await setupPreferences({}, (made) => {
      made.consent.rejectAll();
      opener.focus();
    });
    answers()[1]!.click();
    await until('it is closed', () => !dialog.open);
    expect(place()).to.equal('of-the-page');
  });

  it('returns to the link of the page where there is no button of ours', async () => {
    const link = pageButton();
    link.dataset['consentry'] = 'preferences';
    const { dialog, answers } = await setupPreferences({}, () =>
      document.querySelector<HTMLElement>('[slot=preferences]')!.focus(),
    );
    answers()[1]!.click();
    await until('it is closed', () => !dialog.open);
    expect(place()).to.equal('of-the-page');
  });
});
