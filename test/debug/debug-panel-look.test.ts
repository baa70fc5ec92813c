import { expect } from 'chai';
import { expectAccessible } from '../support/axe.js';
import { storeDecision } from '../support/decisions.js';
import { emulate, itWith, shrink } from '../support/engine.js';
import { external, gated } from '../support/gate.js';
import { setupOverlay, type OverlaySetup } from '../support/overlay.js';
import { consoleLines } from '../support/reports.js';
import { onTearDown } from '../support/tear-down.js';
import { pageRules } from '../support/ui.js';
import { wait } from '../support/until.js';

/** A page with an element of each colour. */
async function colourful(): Promise<OverlaySetup> {
  consoleLines('error');
  storeDecision();
  const made = await setupOverlay([
    external('long-name-'.repeat(20)),
    gated('shut', { 'data-consent': 'advertising' }),
    gated('early', { type: '', 'data-consent': 'a-category-that-nobody-has-heard-of-and-that-does-not-end' }),
  ]);
  for (const details of made.overlay.shadowRoot!.querySelectorAll('details')) details.open = true;
  // It appears softly, and axe measures what it sees.
  await wait(250);
  return made;
}

describe('the look of <consentry-debug>', () => {
  itWith('media', 'is accessible in the dark', async () => {
    await emulate({ 'prefers-color-scheme': 'dark' });
    const { overlay, find } = await colourful();
    expect(getComputedStyle(find('.panel')).backgroundColor).to.equal('rgb(22, 24, 30)');
    await expectAccessible(overlay);
  });

  itWith('smallWindow', 'waits folded in a narrow window, and fits into one of 320 by 256 pixels', async () => {
    await shrink(320, 256);
    const { overlay, find } = await colourful();
    const inside = (element: HTMLElement): void => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      expect([left >= 0, right <= 320, top >= 0, bottom <= 256], element.className).to.not.include(false);
    };
    expect(find('.panel').checkVisibility()).to.equal(false);
    inside(find('.pill'));
    find('.pill').click();
    await overlay.updateComplete;
    inside(find('.panel'));
    const { clientWidth, scrollWidth, scrollHeight, clientHeight } = find('.body');
    expect(scrollWidth).to.be.at.most(clientWidth);
    expect(scrollHeight, 'there is something to scroll').to.be.above(clientHeight);
    expect(clientHeight, 'and room to see it').to.be.above(80);
    await expectAccessible(overlay);
  });

  it('stands at the start of a page from right to left, and reads from left to right', async () => {
    document.documentElement.dir = 'rtl';
    onTearDown(() => document.documentElement.removeAttribute('dir'));
    const { overlay, find } = await setupOverlay();
    expect(innerWidth - overlay.getBoundingClientRect().right).to.be.below(40);
    expect(getComputedStyle(find('.panel')).direction).to.equal('ltr');
  });

  itWith('media', 'keeps its edges and its signs in forced colours', async () => {
    await emulate({ 'forced-colors': 'active' });
    const { find } = await colourful();
    expect(getComputedStyle(find('.panel')).borderTopStyle).to.equal('solid');
    expect(getComputedStyle(find('.sign.wrong')).stroke).to.equal(getComputedStyle(find('h2')).color);
  });

  itWith('media', 'does not move for who wants no motion', async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    const { find } = await setupOverlay();
    const durations = [find('.panel'), find('.chevron')].map((one) => getComputedStyle(one).transitionDuration);
    expect(durations).to.deep.equal(['0s', '0s']);
  });

  it('has targets of at least 24 by 24 pixels (WCAG 2.2, 2.5.8)', async () => {
    const { overlay } = await colourful();
    for (const target of overlay.shadowRoot!.querySelectorAll('.panel button, summary')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.outerHTML).to.be.at.least(24);
    }
  });

  it('is not reached by rules of the page', async () => {
    pageRules(
      'html > *:not(head), consentry-debug { display: none !important; opacity: 0 !important; color: #fff !important }',
    );
    const { overlay, find } = await colourful();
    expect(overlay.checkVisibility({ opacityProperty: true })).to.equal(true);
    expect(getComputedStyle(find('.body')).color).to.equal('rgb(24, 26, 32)');
  });
});
