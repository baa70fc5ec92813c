import { expect } from 'chai';
import type { Appearance } from '../../src/core/types.js';
import { emulate, itWith, shrink } from '../support/engine.js';
import { setupPreferences, setupUi } from '../support/ui.js';

/** As a visitor's own style sheet says it (WCAG 2.2, 1.4.12): above all that a page and we say. */
function spaceText(root: ShadowRoot): void {
  const spacing =
    '{ line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; margin-block-end: 2em }';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* ${spacing} :host ::slotted([slot]:not(#none)) ${spacing}`);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Fails if a text runs out of the element that holds it. */
function expectWhole(elements: Iterable<HTMLElement>): void {
  for (const { localName, slot, scrollWidth, clientWidth, scrollHeight, clientHeight } of elements) {
    const name = `${localName} ${slot}`;
    expect(scrollWidth, `the width of ${name}`).to.be.at.most(clientWidth);
    expect(scrollHeight, `the height of ${name}`).to.be.at.most(clientHeight);
  }
}

/** Fails if a visitor could not bring it into sight and hit it. */
function expectReachable(button: HTMLElement): void {
  button.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = button.getBoundingClientRect();
  const root = button.getRootNode() as Document | ShadowRoot;
  for (const [x, y] of [
    [left + 12, top + 12],
    [left + width - 12, top + height - 12],
  ] as const)
    expect(root.elementFromPoint(x, y) === button, `${button.textContent} at ${x}, ${y}`).to.equal(true);
}

const layouts: readonly Appearance[] = [{ layout: 'card' }, { layout: 'bar' }, { layout: 'modal' }];

describe('the settings of visitors', () => {
  for (const appearance of layouts) {
    itWith('smallWindow', `may space the text of the ${appearance.layout!} out, and lose none of it`, async () => {
      await shrink(320, 640);
      const { banner, button } = await setupUi({ appearance, policy: { version: '1', url: '/privacy' } });
      spaceText(banner.shadowRoot!);
      const style = getComputedStyle(button('reject'));
      expect(parseFloat(style.letterSpacing)).to.be.closeTo(parseFloat(style.fontSize) * 0.12, 0.05);
      expectWhole(banner.querySelectorAll<HTMLElement>('button, p, h2'));
      expect(banner.scrollWidth).to.be.at.most(banner.clientWidth);
      for (const slot of ['accept', 'reject', 'preferences'] as const) expectReachable(button(slot));
    });

    itWith('smallWindow', `may enlarge the ${appearance.layout!} to 400 %, and reach all of it`, async () => {
      await shrink(320, 256);
      const { banner, button } = await setupUi({ appearance });
      for (const slot of ['accept', 'reject', 'preferences'] as const) expectReachable(button(slot));
      expect(banner.scrollWidth).to.be.at.most(banner.clientWidth);
      // The end of the text can be scrolled to, above the row of buttons.
      banner.scrollTop = banner.scrollHeight;
      const text = banner.querySelector('p')!.getBoundingClientRect();
      expect(text.bottom).to.be.at.most(button('accept').getBoundingClientRect().top);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });
  }

  itWith('smallWindow', 'may space the text of the preferences out, and lose none of it', async () => {
    await shrink(320, 640);
    const { element, dialog, answers, find } = await setupPreferences();
    spaceText(element.shadowRoot!);
    expectWhole(answers());
    expect(find('form').scrollWidth).to.be.at.most(dialog.clientWidth);
    for (const answer of answers()) expectReachable(answer);
  });

  itWith('smallWindow', 'may enlarge the preferences to 400 %, and reach all of them', async () => {
    await shrink(320, 256);
    const { dialog, answers, toggle, find } = await setupPreferences();
    for (const answer of answers()) expectReachable(answer);
    toggle('advertising').scrollIntoView({ block: 'nearest' });
    const { top, bottom } = toggle('advertising').getBoundingClientRect();
    expect([top >= 0, bottom <= 256]).to.deep.equal([true, true]);
    expect(find('form').scrollWidth).to.be.at.most(dialog.clientWidth);
  });

  itWith('media', 'may ask for more contrast: no text and no edge is pale', async () => {
    await emulate({ 'prefers-contrast': 'more' });
    const { banner, button } = await setupUi();
    const { color } = getComputedStyle(banner);
    expect(getComputedStyle(banner.querySelector('p')!).color).to.equal(color);
    expect(getComputedStyle(button('preferences')).borderTopColor).to.equal(color);
  });
});
