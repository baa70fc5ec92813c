/** The demo's pages before two judges from outside: pa11y (axe and HTML CodeSniffer, WCAG 2 AA) and Lighthouse's accessibility. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import lighthouse from 'lighthouse';
import pa11y from 'pa11y';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findHeadless } from '../browser.mjs';
import { startDemo } from './demo-site.mjs';

const { path, env } = await findHeadless();
const demo = await startDemo();
const browser = await puppeteer.launch({
  executablePath: path,
  args: chromiumArgs,
  env: { ...process.env, ...env },
});
after(async () => {
  await browser.close();
  await demo.close();
});

const pages = [
  '/',
  '/site/',
  // The other two are made by the same code.
  '/scenario/1/',
  '/studio/',
  '/ledger/',
  '/embeds/',
  '/header/',
  '/privacy',
];

/**
 * What axe could not judge it hands on to people: a contrast on a picture or over another layer. Ours are measured by
 * access-axe.test.mjs and elements/themes.test.ts. HTML CodeSniffer looks into no shadow root, and takes the link in a placeholder to
 * stand on the page.
 */
const isFinding = ({ runner, code, selector, runnerExtras }) =>
  runner === 'axe'
    ? !runnerExtras.needsFurtherReview
    : !(selector.includes('consentry-embed') && code.includes('1_4_3'));

for (const path_ of pages) {
  test(`pa11y has nothing against ${path_}`, async () => {
    const page = await browser.newPage();
    try {
      // The banner comes in softly, and both measure what they see.
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      const { issues } = await pa11y(demo.url(path_), {
        ...{ browser, page, standard: 'WCAG2AA', runners: ['axe', 'htmlcs'], wait: 400, timeout: 20_000 },
      });
      assert.deepEqual(
        issues.filter(isFinding).map(({ code, selector, message }) => `${code}: ${selector}: ${message}`),
        [],
      );
    } finally {
      await page.close();
    }
  });
}

for (const path_ of ['/', '/site/', '/studio/']) {
  test(`Lighthouse scores the accessibility of ${path_} with 1`, async () => {
    const page = await browser.newPage();
    try {
      const options = { onlyCategories: ['accessibility'], logLevel: 'silent', screenEmulation: { disabled: true } };
      const { lhr } = await lighthouse(demo.url(path_), { ...options, throttlingMethod: 'provided' }, undefined, page);
      const failed = Object.values(lhr.audits).filter(({ score }) => score !== null && score < 1);
      assert.deepEqual(
        failed.map(({ id, details }) => `${id}: ${details?.items?.map(({ node }) => node?.snippet)}`),
        [],
      );
      assert.equal(lhr.categories.accessibility.score, 1);
    } finally {
      await page.close();
    }
  });
}
