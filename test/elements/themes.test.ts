import { expect } from 'chai';
import { onTearDown } from '../support/tear-down.js';
import { expectSameLook, expectUsable, pageRules, setupPreferences, setupUi } from '../support/ui.js';
import { contrast, paintedColor } from '../support/contrast.js';

/** Which colours meet, and how far apart they must be (WCAG 2.2, 1.4.3 and 1.4.11). */
const pairs = [
  ['text', 'surface', 4.5],
  ['muted', 'surface', 4.5],
  ['on-accent', 'accent', 4.5],
  ['accent', 'surface', 3],
  ['border', 'surface', 3],
  ['focus', 'surface', 3],
] as const;

describe('the ready themes', () => {
  for (const name of ['paper', 'ink', 'meadow', 'civic', 'night']) {
    for (const scheme of ['light', 'dark']) {
      it(`keep their colours apart: ${name}, ${scheme}`, async () => {
        await useTheme(name, scheme);
        for (const [front, back, least] of pairs) {
          const [one, other] = [front, back].map((token) => paintedColor(`var(--consentry-${token})`));
          expect(contrast(one!, other!), `${front} on ${back}`).to.be.at.least(least);
        }
      });
    }

    it(`leave accept and reject equal and readable in the preferences: ${name}`, async () => {
      await useTheme(name, 'light');
      const { answers } = await setupPreferences();
      const [accept, reject] = answers();
      expectSameLook(accept!, reject!);
      expectUsable(reject!);
    });

    it(`are themselves in the banner, and leave accept and reject equal there: ${name}`, async () => {
      await useTheme(name, 'light');
      const { banner, button } = await setupUi();
      expectSameLook(button('accept'), button('reject'));
      expectUsable(button('reject'));
      expect(getComputedStyle(banner).backgroundColor).to.equal(paintedColor('var(--consentry-surface)'));
      expect(getComputedStyle(banner).fontFamily).to.contain('DejaVu');
    });
  }
});

async function useTheme(name: string, scheme: string): Promise<void> {
  const file = await fetch(`/src/themes/${name}.css`);
  pageRules(await file.text());
  document.documentElement.style.colorScheme = scheme;
  onTearDown(() => (document.documentElement.style.colorScheme = ''));
}
