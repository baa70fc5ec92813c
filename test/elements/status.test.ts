import { expect } from 'chai';
import { setupPreferences, setupUi } from '../support/ui.js';
import { onTearDown } from '../support/tear-down.js';
import { until, wait } from '../support/until.js';

const status = (): HTMLElement => document.querySelector<HTMLElement>('consentry-status')!;
const said = (): string | null => status().shadowRoot!.textContent;
const asked = 'This site asks for your privacy choices.';
const saved = 'Your choices are saved.';

/** Has the browser send the signal, for this test. */
function sendGpc(): void {
  Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
  onTearDown(() => delete (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl);
}

describe('the status of the interface', () => {
  it('is a polite live region that is there before it speaks, beside the body and seen by nobody', async () => {
    await setupUi();
    expect([status().role, said()]).to.deep.equal(['status', '']);
    expect(status().parentElement!.localName).to.equal('html');
    await until('it is told', () => said() === asked);
    const { clipPath, position } = getComputedStyle(status());
    expect([clipPath, position]).to.deep.equal(['inset(50%)', 'absolute']);
    const { left, top } = status().getBoundingClientRect();
    expect(document.elementFromPoint(left + 2, top + 2) === status()).to.equal(false);
    expect(document.documentElement.scrollWidth).to.equal(innerWidth);
  });

  for (const layout of ['card', 'bar'] as const) {
    it(`tells that there is a question, which takes no focus: ${layout}`, async () => {
      const { banner } = await setupUi({ appearance: { layout } });
      await until('it is told', () => said() === asked);
      expect(banner.matches(':focus-within')).to.equal(false);
    });
  }

  it('leaves that to the focus where a modal has it', async () => {
    await setupUi({ appearance: { layout: 'modal' } });
    await wait(700);
    expect(said()).to.equal('');
  });

  for (const layout of ['card', 'modal'] as const) {
    it(`tells that the choices are saved, when the banner is gone: ${layout}`, async () => {
      const { button, banner } = await setupUi({ appearance: { layout } });
      button('reject').click();
      expect(said()).to.equal('');
      await until('it is told', () => said() === saved);
      expect([banner.isConnected, document.body.inert, status().closest('[inert]')]).to.deep.equal([
        false,
        false,
        null,
      ]);
    });
  }

  it('tells it again, each time as a change', async () => {
    const { consent } = await setupUi();
    consent.acceptAll();
    await until('it is told', () => said() === saved);
    consent.rejectAll();
    expect(said()).to.equal('');
    await until('it is told', () => said() === saved);
  });

  it('tells it after the preferences too, and not where nothing was saved', async () => {
    const { answers, consent, find } = await setupPreferences({}, (made) => made.consent.rejectAll());
    await until('it is told', () => said() === saved);
    find('.close').click();
    await wait(0);
    consent.showPreferences();
    await wait(700);
    status().shadowRoot!.textContent = '';
    consent.hide();
    await wait(700);
    expect(said()).to.equal('');
    consent.showPreferences();
    await wait(50);
    answers()[2]!.click();
    await until('it is told', () => said() === saved);
  });

  it('says nothing of what another tab has decided', async () => {
    const { consent } = await setupUi();
    await until('it is asked', () => said() === asked);
    document.cookie = `consentry=v=1&t=${Date.now()}&l=183&p=1&c=!analytics&i=abc`;
    consent.refresh('other-tab');
    await wait(700);
    expect([consent.state.reason, said()]).to.deep.equal(['decided', asked]);
  });

  it('speaks the language of the interface, and the words of the site', async () => {
    const language = { language: 'ar', dir: 'rtl', texts: {} } as const;
    const { consent } = await setupUi({ language, texts: { saved: 'تم الحفظ' } });
    consent.rejectAll();
    await until('it is told', () => said() === 'تم الحفظ');
    expect([status().lang, status().dir]).to.deep.equal(['ar', 'rtl']);
  });

  it('goes with the interface', async () => {
    const count = (): number => document.querySelectorAll('consentry-status').length;
    // Undone last.
    onTearDown(() => expect(count()).to.equal(0));
    await setupUi();
    expect(count()).to.equal(1);
  });
});

describe('the signal of the browser, in the preferences', () => {
  const note = (dialog: HTMLDialogElement): HTMLElement | null => dialog.querySelector('#gpc');

  it('is seen at the top, and told when they open', async () => {
    sendGpc();
    const { dialog, find, toggle } = await setupPreferences();
    const { textContent, role } = note(dialog)!;
    expect(textContent).to.match(/^Your browser sends the Global Privacy Control signal\. It is honoured/);
    expect([role, dialog.getAttribute('aria-describedby')]).to.deep.equal(['status', 'gpc']);
    const top = note(dialog)!.getBoundingClientRect().top;
    expect(top).to.be.within(
      find('h2').getBoundingClientRect().bottom,
      find('.categories').getBoundingClientRect().top,
    );
    for (const id of ['functional', 'analytics', 'advertising']) expect(toggle(id).checked, id).to.equal(false);
  });

  it('is not mentioned where there is none', async () => {
    const { dialog } = await setupPreferences();
    expect([note(dialog), dialog.hasAttribute('aria-describedby')]).to.deep.equal([null, false]);
  });
});
