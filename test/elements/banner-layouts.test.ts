import { expect } from 'chai';
import type { Appearance } from '../../src/core/types.js';
import { itWith, shrink } from '../support/engine.js';
import { onTearDown } from '../support/tear-down.js';
import { expectSameLook, expectUsable, setupUi, type UiSetup } from '../support/ui.js';
import { until } from '../support/until.js';

const setup = (appearance: Appearance, more: object = {}): Promise<UiSetup> => setupUi({ appearance, ...more });

/** As in production, where nobody is told what is wrong with it. */
const setupWrong = (appearance: Appearance): Promise<UiSetup> =>
  setupUi({}, ({ consent }) => Object.assign(consent.settings, { appearance }));

describe('<consentry-banner> laid out', () => {
  for (const layout of ['card', 'bar', 'modal', 'inline'] as const) {
    it(`as ${layout} shows accept and reject side by side, equal and in reach`, async () => {
      if (layout === 'inline') ownPlace();
      const { button } = await setup({ layout });
      expectSameLook(button('accept'), button('reject'));
      expectUsable(button('accept'));
      expectUsable(button('reject'));
      expect(button('accept').getBoundingClientRect().top).to.equal(button('reject').getBoundingClientRect().top);
    });
  }

  for (const [position, edges] of Object.entries({
    'top-start': [true, true],
    'top-end': [true, false],
    'bottom-start': [false, true],
    'bottom-end': [false, false],
  })) {
    for (const dir of ['ltr', 'rtl'] as const) {
      it(`as card stands in its corner, by the direction of its language: ${position}, ${dir}`, async () => {
        const language = { language: dir === 'rtl' ? 'ar' : 'en', dir, texts: {} };
        const { banner } = await setup({ position: position as 'top-start' }, { language });
        const { left, right, top, bottom } = banner.getBoundingClientRect();
        const isStart = left < innerWidth - right === (dir === 'ltr');
        expect([top < innerHeight - bottom, isStart]).to.deep.equal(edges);
      });
    }
  }

  for (const position of ['top', 'bottom'] as const) {
    it(`as bar spans its edge: ${position}`, async () => {
      const { banner } = await setup({ layout: 'bar', position });
      const { left, right, top, bottom } = banner.getBoundingClientRect();
      expect([left, Math.round(right)]).to.deep.equal([0, document.documentElement.clientWidth]);
      expect(position === 'top' ? top : Math.round(innerHeight - bottom)).to.equal(0);
    });
  }

  it('as modal makes the page wait, takes the focus and gives it back', async () => {
    const before = document.createElement('button');
    document.body.append(before);
    onTearDown(() => before.remove());
    before.focus();
    const { banner, consent } = await setup({ layout: 'modal' });
    expect([banner.role, banner.ariaModal, banner.ariaLabel]).to.deep.equal(['dialog', 'true', 'Your privacy choices']);
    expect([document.body.inert, document.activeElement === banner]).to.deep.equal([true, true]);
    consent.rejectAll();
    expect([banner.isConnected, document.body.inert, document.activeElement === before]).to.deep.equal([
      false,
      false,
      true,
    ]);
  });

  it('as modal leaves inert what the page has made inert', async () => {
    document.body.inert = true;
    onTearDown(() => (document.body.inert = false));
    const { consent } = await setup({ layout: 'modal' });
    consent.rejectAll();
    expect(document.body.inert).to.equal(true);
  });

  for (const [what, rules] of Object.entries({
    hidden: 'display: none !important',
    faded: 'opacity: 0 !important',
  })) {
    it(`as modal lets the page go where a blocker has it ${what}, and grants nothing`, async () => {
      const { banner, consent } = await setup({ layout: 'modal' });
      // Only a style of the user outdoes ours; for the test, one of our own root.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`:host { ${rules}; inset: 1px !important }`);
      banner.shadowRoot!.adoptedStyleSheets.push(sheet);
      banner.style.height = '1px';
      await until('the page is free', () => !document.body.inert);
      expect([consent.state.decision, consent.allows('analytics')]).to.deep.equal([null, false]);
    });
  }

  it('as modal takes Escape for no answer, unless it can be closed', async () => {
    const { banner, consent } = await setup({ layout: 'modal' });
    banner.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect([consent.state.decision, banner.isConnected]).to.deep.equal([null, true]);
  });

  it('as modal that can be closed takes Escape for a refusal', async () => {
    const { banner, consent } = await setup({ layout: 'modal', closable: true });
    banner.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(consent.state.choices).to.include({ analytics: false, advertising: false });
  });

  it('as inline stands in the element of the page, in its flow', async () => {
    const place = ownPlace();
    const { banner } = await setup({ layout: 'inline' });
    expect(banner.parentElement === place).to.equal(true);
    expect([banner.matches(':popover-open'), place.offsetHeight >= banner.offsetHeight]).to.deep.equal([false, true]);
  });

  it('as inline becomes a card where the page has no place for it', async () => {
    const { banner } = await setup({ layout: 'inline' });
    expect([banner.getAttribute('layout'), banner.parentElement!.localName]).to.deep.equal(['card', 'html']);
  });

  for (const layout of ['card', 'bar', 'modal'] as const) {
    itWith('smallWindow', `as ${layout} keeps both buttons in reach at 320 by 256 pixels`, async () => {
      await shrink(320, 256);
      const { button } = await setup({ layout, closable: true });
      expectUsable(button('accept'));
      expectUsable(button('reject'));
    });
  }
});

describe('<consentry-banner> with what a site adds', () => {
  it('refuses when it is closed, and says so', async () => {
    const { banner, consent } = await setup({ closable: true });
    const close = banner.querySelector<HTMLButtonElement>('[slot=close]')!;
    expect(close.textContent).to.equal('Close and reject all');
    expect(banner.querySelector('[slot=note]')!.textContent).to.equal('Closing this rejects everything optional.');
    expect(Math.min(close.offsetWidth, close.offsetHeight)).to.be.at.least(44);
    close.click();
    expect(consent.state.choices).to.include({ analytics: false, advertising: false });
  });

  it('names in its notice the closing button and the links, and only where they are shown', async () => {
    const { consent } = await setup({ closable: true, links: [{ text: 'Imprint', url: '/imprint' }] });
    expect(consent.notice!.texts).to.include({ closeBanner: 'Close and reject all', link0: 'Imprint' });
  });

  it('names no closing button in its notice where it has none', async () => {
    const { consent } = await setup({});
    expect(consent.notice!.texts).not.to.have.any.keys('closeBanner', 'closeNote', 'link0');
  });

  it('shows a logo of its own host', async () => {
    const { banner } = await setup({ logo: '/src/themes/paper.css' });
    expect(banner.querySelector<HTMLImageElement>('[slot=logo]')!.alt).to.equal('');
  });

  it('requests no logo of another host', async () => {
    const { banner } = await setupWrong({ logo: 'https://tracker.example/logo.svg' });
    expect(banner.querySelectorAll('[slot=logo]').length).to.equal(0);
  });

  it('leaves out a link that is none of the web', async () => {
    const { banner } = await setupWrong({
      links: [
        { text: 'Imprint', url: '/imprint' },
        { text: 'Trick', url: 'javascript:alert(1)' },
      ],
    });
    expect([...banner.querySelectorAll('[slot=links]')].map((link) => link.textContent)).to.deep.equal(['Imprint']);
  });

  for (const headingLevel of [1, 2, 6]) {
    it(`has its title at the level that fits the page, looking the same: ${headingLevel}`, async () => {
      const { banner } = await setup({ headingLevel });
      const { fontSize, fontWeight } = getComputedStyle(banner.querySelector(`h${headingLevel}[slot=title]`)!);
      expect([fontSize, fontWeight]).to.deep.equal(['20px', '650']);
    });
  }

  it('is dark where the site says so, whatever the page is', async () => {
    const { banner } = await setup({ scheme: 'dark' });
    expect(getComputedStyle(banner).backgroundColor).to.equal('rgb(28, 30, 36)');
  });
});

function ownPlace(): HTMLElement {
  const place = document.createElement('div');
  place.dataset.consentry = 'banner';
  document.body.append(place);
  onTearDown(() => place.remove());
  return place;
}
