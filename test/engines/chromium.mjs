import { chromiumArgs } from '../browser.mjs';
import { launchByPuppeteer } from './puppeteer-engine.mjs';

/** @param {import('../browser.mjs').FoundBrowser} browser */
export function launchChromium({ path, env }) {
  // The headless shell, which the npm package brings, has no back/forward cache without this; other builds ignore it.
  const args = [...chromiumArgs, '--enable-bfcache'];
  return launchByPuppeteer({ executablePath: path, args, env: { ...process.env, ...env } });
}
