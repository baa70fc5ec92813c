import { expect } from 'chai';
import { contrast, screenColor } from '../support/contrast.js';
import { emulate, itWith } from '../support/engine.js';
import { onTearDown } from '../support/tear-down.js';
import { pageRules, setupUi } from '../support/ui.js';
import { until, wait } from '../support/until.js';

const green = 'rgb(11, 93, 59)';
const ours = 'rgb(31, 36, 48)';
const groundOf = (button: HTMLElement): string => getComputedStyle(button).backgroundColor;

/** Sets colours on the page, and takes them away again when the test is over. */
function setTokens(tokens: Record<string, string>): void {
  const { style } = document.documentElement;
  for (const [name, value] of Object.entries(tokens)) {
    style.setProperty(`--consentry-${name}`, value);
    onTearDown(() => style.removeProperty(`--consentry-${name}`));
  }
}

describe('the colours of a site', () => {
  itWith(
    'media',
    'are kept in the dark where it gives an accent alone, with a text on it that can be read',
    async () => {
      await emulate({ 'prefers-color-scheme': 'dark' });
      setTokens({ accent: green });
      const { button } = await setupUi({ appearance: { scheme: 'auto' } });
      await wait(200);
      expect(groundOf(button('accept'))).to.equal(green);
      expect(contrast(screenColor(getComputedStyle(button('accept')).color), green)).to.be.at.least(4.5);
    },
  );

  for (const accent of ['#ffd43b', '#1976d2', '#d6336c', '#808080', '#000', '#fff'])
    it(`have black or white on the accent ${accent}, whichever can be read`, async () => {
      setTokens({ accent });
      const { banner, button } = await setupUi();
      await wait(200);
      expect(banner.hasAttribute('own-colours')).to.equal(false);
      const { color, backgroundColor } = getComputedStyle(button('reject'));
      expect(contrast(screenColor(color), backgroundColor)).to.be.at.least(4.5);
    });

  it('give way to ours as long as they cannot be read, and come back', async () => {
    const { button } = await setupUi();
    setTokens({ accent: green, 'on-accent': green });
    await until('ours are shown', () => groundOf(button('accept')) === ours);
    expect(groundOf(button('reject'))).to.equal(ours);
    setTokens({ 'on-accent': '#fff' });
    await until('theirs are shown', () => groundOf(button('accept')) === green);
  });

  it('do not hide a button as currentcolor', async () => {
    setTokens({ accent: 'currentcolor' });
    const { button } = await setupUi();
    await until('ours are shown', () => groundOf(button('accept')) === ours);
  });

  it('are ours where they give way, whatever a registered property begins with', async () => {
    pageRules('@property --consentry-accent { syntax: "<color>"; inherits: true; initial-value: white }');
    setTokens({ muted: '#ccc' });
    const { banner, button } = await setupUi();
    await until('ours are shown', () => banner.hasAttribute('own-colours'));
    expect(groundOf(button('accept'))).to.equal(ours);
  });

  itWith('media', 'stay when forced colours come and go', async () => {
    setTokens({ accent: green });
    const { banner, button } = await setupUi();
    await wait(200);
    for (const value of ['active', 'none']) {
      await emulate({ 'forced-colors': value });
      await wait(200);
    }
    expect(banner.hasAttribute('own-colours')).to.equal(false);
    expect(groundOf(button('accept'))).to.equal(green);
  });
});
