import { expect } from 'chai';
import { expectAccessible } from '../support/axe.js';
import { emulate, itWith } from '../support/engine.js';
import { onTearDown } from '../support/tear-down.js';
import { expectSameLook, expectUsable, setupUi } from '../support/ui.js';

// In a file of its own: Chromium 156 hangs where a page was resized and is then printed.
describe('<consentry-banner> in other media', () => {
  itWith('media', 'is readable in the dark, where the page allows for it', async () => {
    await emulate({ 'prefers-color-scheme': 'dark' });
    document.documentElement.style.colorScheme = 'light dark';
    onTearDown(() => document.documentElement.removeAttribute('style'));
    const { banner, button } = await setupUi();
    expect(getComputedStyle(banner).backgroundColor).to.equal('rgb(28, 30, 36)');
    await expectAccessible(banner);
    expectSameLook(button('accept'), button('reject'));
    expectUsable(button('reject'));
  });

  itWith('media', 'stays light on a page that is only light', async () => {
    await emulate({ 'prefers-color-scheme': 'dark' });
    expect(getComputedStyle((await setupUi()).banner).backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  itWith('media', 'keeps the outlines of its buttons in forced colours', async () => {
    await emulate({ 'forced-colors': 'active' });
    const { button } = await setupUi();
    for (const slot of ['accept', 'reject', 'preferences'] as const) {
      const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(button(slot));
      expect([borderTopStyle, borderTopWidth]).to.deep.equal(['solid', '1px']);
      expect(borderTopColor).to.not.equal(backgroundColor);
    }
    expectSameLook(button('accept'), button('reject'));
  });

  itWith('media', 'is not printed', async () => {
    const { banner } = await setupUi();
    await emulate({}, 'print');
    expect(getComputedStyle(banner).display).to.equal('none');
  });
});
