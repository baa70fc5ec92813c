import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../test/browser.mjs';
import { startServer } from '../test/site/local-server.mjs';
import { thirdPartyAnswer } from './gated.mjs';
import { hero } from './page.mjs';

const kept = { 'cache-control': 'max-age=3600' };

/** Starts the page's site, the third party that has the gated scripts, and a browser. */
export async function startBench() {
  const thirdParty = await startServer({ host: '127.0.0.1', otherwise: thirdPartyAnswer });
  // Files are kept for an hour, as a site would have it; a page says otherwise for itself.
  const site = await startServer({ host: 'localhost', otherwise: siteAnswer, headers: kept });
  const { path, env, version } = await findChromium();
  const browser = await puppeteer.launch({
    executablePath: path,
    args: [...chromiumArgs, '--window-size=1280,900'],
    // What an emulated viewport has beyond the window is never drawn: no frame comes after a click there.
    defaultViewport: null,
    env: { ...process.env, ...env },
    // Reports of each request would be work of the page's thread.
    networkEnabled: false,
    issuesEnabled: false,
    protocolTimeout: 60_000,
  });
  const close = async () => {
    await browser.close();
    await Promise.all([site.close(), thirdParty.close()]);
  };
  return { site, thirdParty, browser, version: `${version}, headless`, close };
}

function siteAnswer({ url }) {
  if (url.pathname === '/hero.svg') return { body: hero, headers: { 'content-type': 'image/svg+xml' } };
  return undefined;
}
