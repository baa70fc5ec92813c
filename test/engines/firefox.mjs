import { firefoxPrefs } from '../browser.mjs';
import { launchByPuppeteer } from './puppeteer-engine.mjs';

/**
 * Firefox over WebDriver BiDi.
 *
 * @param {import('../browser.mjs').FoundBrowser} browser
 */
export function launchFirefox({ path }) {
  return launchByPuppeteer({ browser: 'firefox', executablePath: path, extraPrefsFirefox: firefoxPrefs });
}
