import { launchByPuppeteer } from './puppeteer-engine.mjs';

/** A proxy where nothing listens: what is not of this machine is refused at once, and nobody asks a name server. */
const nowhere = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': 'localhost, .localhost, 127.0.0.1',
  'network.proxy.failover_direct': false,
};

/** As visitors have it: puppeteer takes early connections away, and no test could see that there are none. */
const early = { 'network.http.speculative-parallel-limit': 6 };

/**
 * Firefox over WebDriver BiDi.
 *
 * @param {import('../browser.mjs').FoundBrowser} browser
 */
export function launchFirefox({ path }) {
  return launchByPuppeteer({ browser: 'firefox', executablePath: path, extraPrefsFirefox: { ...nowhere, ...early } });
}
