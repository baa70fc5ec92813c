import { expect } from 'chai';
import { reopenControl } from '../../src/surface/reopen-control.js';
import { setLanguage } from '../../src/locales/set-language.js';
import { de } from '../../src/locales/de.js';
import { bannerNotice } from '../../src/locales/banner-notice.js';
import { preferencesNotice } from '../../src/locales/preferences-notice.js';
import { expectAccessible } from '../support/axe.js';
import { consoleLines } from '../support/reports.js';
import { onTearDown } from '../support/tear-down.js';
import { focused, setupPreferences, setupUi } from '../support/ui.js';
import { until } from '../support/until.js';

const root = document.documentElement;

/** The page turns to this language until the test ends. */
function page(lang: string): void {
  root.lang = lang;
  onTearDown(() => root.removeAttribute('lang'));
}

const services = ['one', 'two'].map((id) => ({ id, name: id, provider: 'P', category: 'analytics' }));

describe('the interface in other languages', () => {
  it('shows nothing before its language is there, and then all in that', async () => {
    page('de');
    const seen: string[] = [];
    const watch = new MutationObserver(() => {
      for (const title of document.querySelectorAll('consentry-banner h2')) seen.push(title.textContent);
    });
    watch.observe(root, { childList: true, subtree: true });
    onTearDown(() => watch.disconnect());
    const made = await setupUi();
    await until('it is there', () => document.querySelector('consentry-banner button'));
    const banner = document.querySelector<HTMLElement>('consentry-banner')!;
    expect(new Set(seen)).to.deep.equal(new Set([de.texts.title]));
    expect([banner.lang, banner.dir, banner.ariaLabel]).to.deep.equal(['de', 'ltr', de.texts.title]);
    expect(banner.querySelector('p')!.textContent).to.contain('für: Zusatzfunktionen, Analyse und Werbung.');
    expect(made.consent.notice).to.deep.equal(bannerNotice(made.consent.settings, de));
    await expectAccessible(banner);
  });

  it('turns with the page, keeps the focus where it is, and says what it shows now', async () => {
    consoleLines('warn');
    const { banner, button, consent } = await setupUi();
    button('reject').focus();
    page('ar');
    await until('it is Arabic', () => banner.lang === 'ar');
    await until('it says so', () => button('reject').textContent === 'رفض الكل');
    expect([banner.dir, getComputedStyle(banner).direction]).to.deep.equal(['rtl', 'rtl']);
    expect(document.activeElement === button('reject')).to.equal(true);
    expect(consent.notice!.language).to.equal('ar');
    root.lang = 'en';
    await until('it is English', () => button('reject').textContent === 'Reject all');
    expect(banner.dir).to.equal('ltr');
  });

  it('turns with open preferences, and keeps what is not saved yet', async () => {
    const { consent, element, find, toggle, dialog } = await setupPreferences({ services, serviceChoices: true });
    toggle('analytics').click();
    find<HTMLElement>('summary').click();
    await until('the services are there', () => find('[name=one]'));
    toggle('one').click();
    toggle('advertising').focus();
    setLanguage(consent, de);
    await until('they are German', () => find('h2').textContent === de.texts.preferencesTitle);
    expect([element.lang, dialog.open, focused() === toggle('advertising')]).to.deep.equal(['de', true, true]);
    expect(['analytics', 'one', 'two', 'advertising'].map((id) => toggle(id).checked)).to.deep.equal([
      true,
      false,
      true,
      false,
    ]);
    expect(consent.notice).to.deep.equal(preferencesNotice(consent.settings, de));
    expect(consent.notice!.texts).to.not.have.any.keys('embedText', 'title', 'reopen');
  });

  it('runs from right to left in a page that does not, with the digits of the language', async () => {
    const { element, dialog, find, toggle, consent } = await setupPreferences({
      services: services.map((one) => ({ ...one, stored: [{ name: 'a', retention: 'P1Y6M' }] })),
      serviceChoices: true,
      language: 'ar-EG',
    });
    expect([element.dir, getComputedStyle(dialog).direction, root.dir]).to.deep.equal(['rtl', 'rtl', '']);
    find<HTMLElement>('summary').click();
    await until('the services are there', () => find('[name=one]'));
    toggle('one').click();
    await until('it counts', () => find('small:not(:empty)'));
    const notes = [...element.shadowRoot!.querySelectorAll('small')].map((one) => one.textContent);
    expect(notes).to.contain('المفعّل: ١ من ٢');
    expect(find('dd').textContent).to.contain('سنة و٦ أشهر');
    expect(consent.notice!.language).to.equal('ar-EG');
    await expectAccessible(element);
  });

  it('has the small button speak it, and go back to English', async () => {
    const warned = consoleLines('warn');
    await setupUi({ effects: [reopenControl()] });
    const host = document.querySelector<HTMLElement>('consentry-settings')!;
    const label = (): string => host.shadowRoot!.querySelector('button')!.textContent;
    page('ar');
    await until('it is Arabic', () => host.lang === 'ar');
    expect([label(), host.dir]).to.deep.equal(['إعدادات ملفات تعريف الارتباط', 'rtl']);
    expect(warned.join()).to.contain('"texts": {"reopen":"إعدادات ملفات تعريف الارتباط"}');
    root.lang = 'en';
    await until('it is English', () => host.lang === 'en');
    expect([label(), host.dir]).to.deep.equal(['Cookie settings', 'ltr']);
  });

  it("leaves the small button the site's own words", async () => {
    await setupUi({ effects: [reopenControl()], texts: { reopen: 'Kekse' }, language: de });
    const host = document.querySelector<HTMLElement>('consentry-settings')!;
    expect(host.shadowRoot!.querySelector('button')!.textContent).to.equal('Kekse');
  });

  it("has the site's own texts in the place of the language's", async () => {
    const { banner } = await setupUi({ texts: { title: 'Kekse?' }, language: de });
    expect(banner.querySelector('h2')!.textContent).to.equal('Kekse?');
    expect(banner.querySelector('button')!.textContent).to.equal('Alle akzeptieren');
  });
});
