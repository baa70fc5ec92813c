import puppeteer from 'puppeteer-core';
import { ChromeLauncher } from '@web/test-runner-chrome';
import { chromiumArgs, firefoxPrefs } from './browser.mjs';

/**
 * Runs each test file in a browser context of its own, closed afterwards.
 *
 * `chromeLauncher` keeps one cookie jar for the whole browser, and uses its pages again: files that run at the same time
 * would see each other's cookies, and files that run later would find what earlier ones left.
 */
class IsolatingLauncher extends ChromeLauncher {
  constructor(launchOptions, concurrency) {
    const defaultContext = async ({ browser }) => browser.defaultBrowserContext();
    const freshPage = async ({ browser }) => (await browser.createBrowserContext()).newPage();
    super(launchOptions, defaultContext, freshPage, puppeteer, concurrency);
    // The pool of pages to use again: it stays empty.
    this.inactivePages = Object.assign([], { push: () => 0 });
  }

  async stopSession(sessionId) {
    const context = this.getPage(sessionId).browserContext();
    const result = await super.stopSession(sessionId);
    await context.close();
    return result;
  }
}

/**
 * @param {import('./browser.mjs').FoundBrowser} browser
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
export function chromiumLauncher({ path, env }) {
  return new IsolatingLauncher({ executablePath: path, args: [...chromiumArgs], env: { ...process.env, ...env } }, 2);
}

/**
 * Firefox over WebDriver BiDi. Two files at a time are slower than one.
 *
 * @param {import('./browser.mjs').FoundBrowser} browser
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
export function firefoxLauncher({ path }) {
  return new IsolatingLauncher({ browser: 'firefox', executablePath: path, extraPrefsFirefox: firefoxPrefs }, 1);
}
