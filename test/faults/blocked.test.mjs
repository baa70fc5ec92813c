/** Browsers whose visitors block site data, by the browsers' own settings. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium, findFirefox, firefoxPrefs } from '../browser.mjs';
import { attackTests, decide, until } from './attack-kit.mjs';

const { visitor } = await attackTests();

const settings = {
  /** Settings → Privacy → “Block all site data”. */
  async 'Chromium without site data'(profile) {
    const { path, env } = await findChromium();
    const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
    mkdirSync(join(profile, 'Default'));
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
    return { executablePath: path, args: chromiumArgs, userDataDir: profile, env: { ...process.env, ...env } };
  },
  'Firefox without site data': () => firefox({ 'network.cookie.cookieBehavior': 2 }),
  'Firefox in private windows': () => firefox({ 'browser.privatebrowsing.autostart': true }),
};

function firefox(prefs) {
  const found = findFirefox();
  return (
    found && {
      browser: 'firefox',
      executablePath: found.path,
      extraPrefsFirefox: { ...firefoxPrefs, ...prefs },
    }
  );
}

/** Runs in the page. */
async function facts() {
  const database = await new Promise((resolve) => {
    try {
      const request = globalThis.indexedDB.open('probe');
      request.onsuccess = () => (request.result.close(), globalThis.indexedDB.deleteDatabase('probe'), resolve(true));
      request.onerror = () => resolve(false);
    } catch {
      resolve(false);
    }
  });
  return { database };
}

for (const [what, optionsOf] of Object.entries(settings)) {
  test(`it delivers in ${what}, while the page is there`, async (context) => {
    const profile = mkdtempSync(join(tmpdir(), 'consentry-blocked-'));
    const options = await optionsOf(profile);
    if (!options) return context.skip('not on this machine');
    const browser = await puppeteer.launch(options);
    try {
      const one = await visitor('answers 503');
      const page = await browser.newPage();
      const errors = [];
      // Firefox tells what it thinks of cookies in the same way.
      page.on('pageerror', ({ message, stack }) => /^Cookie /.test(message) || errors.push(`${message} ${stack}`));
      await page.goto(one.url());
      const { database } = await page.evaluate(facts);
      context.diagnostic(`IndexedDB ${database ? 'works' : 'is blocked'}`);
      await decide(page, 'acceptAll');
      await until(() => one.line.log.length > 0);
      one.heal();
      await one.arrive(1);
      await decide(page, 'rejectAll');
      await one.arrive(2);
      assert.deepEqual([(await one.records()).length, errors], [2, []]);
    } finally {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    }
  });
}
