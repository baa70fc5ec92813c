import { until } from './harness.mjs';

/** @typedef {Awaited<ReturnType<typeof import('./tab.mjs').openTab>>} Tab */

/** The small control at the edge of the page. */
export const reopenControl = 'consentry-settings >>> button';

/** A link or a button of the page's own. */
export const ownOpener = '[data-consentry="preferences"]';

/**
 * Clicks with the mouse on what a selector finds once it is seen.
 *
 * @param {Tab} tab
 * @param {string} selector Puppeteer's: `>>>` goes through shadow roots.
 */
export async function click({ page }, selector) {
  const element = await page.waitForSelector(selector, { visible: true, timeout: 10_000 });
  await element.click();
}

/**
 * Answers the banner.
 *
 * @param {Tab} tab
 * @param {'accept' | 'reject'} choice
 */
export function answer(tab, choice) {
  return click(tab, `consentry-banner > button[slot=${choice}]`);
}

/**
 * Opens the preferences and presses one of their buttons.
 *
 * @param {Tab} tab
 * @param {'Accept all' | 'Reject all' | 'Save choices'} button
 * @param {string} [opener]
 */
export async function choose(tab, button, opener = ownOpener) {
  await click(tab, opener);
  await click(tab, `consentry-preferences >>> dialog ::-p-text(${button})`);
}

/**
 * Takes everything back in one activation of the preferences, and waits for the page to be loaded again.
 *
 * @param {Tab} tab
 * @param {string} [opener]
 */
export async function withdraw(tab, opener) {
  await Promise.all([tab.page.waitForNavigation({ timeout: 10_000 }), choose(tab, 'Reject all', opener)]);
}

/**
 * The categories that are granted in the page, without essential; `null` where consent never started.
 *
 * @param {Tab} tab
 * @returns {Promise<string[] | null>}
 */
export async function granted({ page }) {
  const grants = await page.evaluate('window.consentry?.state?.grants ?? null');
  if (!grants) return null;
  // Services are granted by their names, too.
  const categories = await page.evaluate('window.consentry.settings.categories.map(({ id }) => id)');
  return categories.filter((id) => id !== 'essential' && grants[id]);
}

/**
 * Waits for the file that follows a question or a decision up: something later, to prove that nothing happened until then.
 *
 * @param {Tab} tab
 */
export function followedUp(tab) {
  const isLater = ({ url }) => /consentry-later/.test(url);
  return until(() => tab.requests.some(isLater), { message: 'consentry-later is asked for' });
}

/**
 * Follows, by the browser's own clock, what a tab sends to an origin; beacons of a page that is left too.
 *
 * @param {Tab} tab
 * @param {string} origin
 * @returns {Promise<{ url: string, time: number }[]>} Grows as requests are sent; `time` in milliseconds since the epoch.
 */
export async function sentTo({ page }, origin) {
  const sent = [];
  const client = await page.createCDPSession();
  client.on('Network.requestWillBeSent', ({ request: { url }, wallTime }) => {
    if (url.startsWith(`${origin}/`)) sent.push({ url, time: wallTime * 1000 });
  });
  await client.send('Network.enable');
  return sent;
}

/**
 * The decision in the cookie.
 *
 * @param {Tab} tab
 * @param {string} [name]
 * @returns {Promise<{ time: number, choices: string[], consentId: string | null }>}
 */
export async function stored(tab, name = 'consentry') {
  const { value } = (await tab.cookies()).find((cookie) => cookie.name === name);
  const fields = new URLSearchParams(value);
  return { time: Number(fields.get('t')), choices: fields.get('c').split('.'), consentId: fields.get('i') };
}
