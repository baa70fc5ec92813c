/** Opens a state in Chromium and takes its picture, the same on every machine with the fonts. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch, startSites, until } from '../site/harness.mjs';
import { scene, serveAssets } from './scene.mjs';

/** What the pictures are made of; Debian has them in fonts-dejavu-core. */
export const hasFonts = existsSync('/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf');

const args = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/** Runs before the page. */
const sendGpc = () => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true });

/** Runs in the page: whether what is pictured is there, with its fonts and pictures. */
function isReady(surface) {
  const preferences = document.querySelector('consentry-preferences');
  const shown = {
    banner: () => document.querySelector('consentry-banner [slot=accept]')?.checkVisibility(),
    preferences: () => preferences?.shadowRoot?.querySelector('dialog')?.open,
    embed: () => document.querySelector('consentry-embed')?.shadowRoot?.querySelector('button'),
  };
  const images = [...document.querySelectorAll('img')].every(({ complete }) => complete);
  return Boolean(shown[surface]()) && images && document.fonts.status === 'loaded';
}

const openDetails = () =>
  document
    .querySelector('consentry-preferences')
    .shadowRoot.querySelectorAll('details')
    .forEach((one) => (one.open = true));

/** @param {{ fonts?: 'pinned' | 'all' }} [options] All: for languages whose letters the pinned fonts lack. */
export async function startCamera({ fonts = 'pinned' } = {}) {
  if (fonts === 'pinned') process.env.FONTCONFIG_FILE = fileURLToPath(new URL('fonts.conf', import.meta.url));
  const { site, close } = await startSites();
  const chromium = await launch({ site, args });

  /**
   * @param {import('./states.mjs').State} state
   * @param {{ css?: string }} [options] Styles that the page has besides.
   * @returns {Promise<Buffer>} PNG.
   */
  async function shoot(state, { css = '' } = {}) {
    const { surface = 'banner', width, height, scale = 1, scheme = 'light', gpc, forcedColors } = state;
    serveAssets(site);
    site.page(
      '/',
      scene(state).replace('</head>', () => `<style>${css}</style></head>`),
    );
    const tab = await chromium.newPage(gpc ? { init: sendGpc } : {});
    const { page } = tab;
    await page.setViewport({ width, height, deviceScaleFactor: scale });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    if (forcedColors) {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'forced-colors', value: 'active' },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ],
      });
    }
    await tab.visit('/');
    const waited = surface === 'details' ? 'preferences' : surface;
    if (waited === 'preferences') await page.evaluate(() => globalThis.consentry.showPreferences());
    // Where the banner is not what is pictured, it must not cover it.
    if (waited === 'embed') await page.evaluate(() => globalThis.consentry.hide());
    await until(() => page.evaluate(isReady, waited), { message: `${state.name} to be there` });
    if (surface === 'details') await page.evaluate(openDetails);
    await page.evaluate(() => document.activeElement?.blur());
    const picture = await page.screenshot({ captureBeyondViewport: false });
    await tab.context.close();
    return Buffer.from(picture);
  }

  return {
    shoot,
    async close() {
      await chromium.close();
      await close();
    },
  };
}
