import { firefoxPrefs } from '../browser.mjs';
import { launchByPuppeteer } from './puppeteer-engine.mjs';

/** As visitors have it: puppeteer takes early connections away, and no test could see that there are none. */
const early = { 'network.http.speculative-parallel-limit': 6 };

/**
 * Firefox over WebDriver BiDi.
 *
 * @param {import('../browser.mjs').FoundBrowser} browser
 */
export function launchFirefox({ path }) {
  return launchByPuppeteer({
    browser: 'firefox',
    executablePath: path,
    extraPrefsFirefox: { ...firefoxPrefs, ...early },
  });
}
