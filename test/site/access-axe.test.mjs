/** axe over every layout, theme, scheme and state of what visitors see, in one browser. Its rules for WCAG 2.2 AA, and its best practices. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { embed, embedTag } from './embed-page.mjs';
import { configured, page, pageTests, tag } from './kit.mjs';

const { open, thirdParty } = await pageTests();
const file = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const axe = await file('node_modules/axe-core/axe.min.js');
const themes = Object.fromEntries(
  await Promise.all(
    ['', 'paper', 'ink', 'meadow', 'civic', 'night'].map(async (name) => [
      name,
      name && (await file(`src/themes/${name}.css`)),
    ]),
  ),
);
const services = [
  {
    ...{ id: 'films', name: 'Films', provider: 'Film Makers AB', category: 'functional', privacy: '/their-privacy' },
    ...{
      optOut: '/opt-out',
      purpose: 'Plays films.',
      stored: [{ name: '_film', retention: 'P1Y', purpose: 'Counts.' }],
    },
  },
];
const body = () =>
  `<main><h1>Page</h1><div data-consentry="banner"></div>${embed(thirdParty.url('/frame'))}<p>Text.</p></main>`;

async function arrive({ init, ...options } = {}) {
  const config = configured({ services, serviceChoices: true, ...options });
  const tab = await open(page(body(), config + tag + embedTag()), { init });
  await tab.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await tab.page.waitForFunction(() => document.querySelector('consentry-banner [slot=accept]')?.checkVisibility());
  await tab.page.evaluate(axe);
  return tab;
}

/** What axe has against these elements, in all themes, light and dark; an incomplete answer about a contrast is none. */
const inAllThemes = ({ page: shown }, selectors, least) =>
  shown.evaluate(
    async (sheets, wanted, enough) => {
      const style = document.head.appendChild(document.createElement('style'));
      const found = [];
      const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      for (const [name, text] of Object.entries(sheets)) {
        for (const scheme of ['light', 'dark']) {
          style.textContent = text;
          document.documentElement.style.colorScheme = scheme;
          const { violations, passes } = await globalThis.axe.run({ include: wanted }, { runOnly });
          if (passes.length < enough) found.push(`${name} ${scheme}: axe looked at ${passes.length} things only`);
          for (const { id, nodes } of violations)
            found.push(`${name} ${scheme}: ${id}: ${nodes.map(({ html, failureSummary }) => html + failureSummary)}`);
        }
      }
      return found;
    },
    themes,
    selectors,
    least,
  );

for (const layout of ['card', 'bar', 'modal', 'inline']) {
  test(`axe finds nothing in the banner, in six themes, light and dark: ${layout}`, async () => {
    const appearance = { layout, closable: true, links: [{ text: 'Imprint', url: '/imprint' }] };
    const tab = await arrive({ appearance });
    assert.deepEqual(await inAllThemes(tab, [['consentry-banner'], ['consentry-status']], 10), []);
  });
}

test('axe finds nothing in a placeholder, in six themes, light and dark', async () => {
  const tab = await arrive();
  await tab.page.waitForFunction(() =>
    document.querySelector('consentry-embed')?.shadowRoot?.querySelector('[part=actions]:not([inert])'),
  );
  assert.deepEqual(await inAllThemes(tab, [['consentry-embed']], 5), []);
});

for (const signal of [false, true]) {
  test(`axe finds nothing in the preferences, shut and unfolded, in six themes, light and dark${signal ? ', with a signal' : ''}`, async () => {
    const init = signal ? () => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }) : undefined;
    const tab = await arrive({ init });
    await tab.press('preferences');
    await tab.preferences();
    assert.deepEqual(await inAllThemes(tab, [['consentry-preferences']], 10), []);
    await tab.eval(() => {
      for (const one of document.querySelector('consentry-preferences').shadowRoot.querySelectorAll('details'))
        one.open = true;
    });
    await tab.page.waitForSelector('consentry-preferences >>> article');
    assert.deepEqual(await inAllThemes(tab, [['consentry-preferences']], 10), []);
  });
}

test('axe finds nothing in the button that a visitor who has decided sees', async () => {
  const tab = await arrive();
  await tab.press('reject');
  assert.deepEqual(await inAllThemes(tab, [['consentry-settings']], 3), []);
});
