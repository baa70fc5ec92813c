/**
 * DuckDuckGo's autoconsent as its extension runs it, from the npm package, in a tab of test/site. What an extension does in its
 * background, messages and settings, is done here.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { until } from '../site/harness.mjs';

const require = createRequire(import.meta.url);
// The package exports its main file alone.
const folder = new URL('..', `file://${require.resolve('@duckduckgo/autoconsent')}`);
const contentScript = readFileSync(new URL('dist/autoconsent.playwright.js', folder), 'utf8');

/** The rules that autoconsent brings along. Ours is in none of them. */
export const knownRules = JSON.parse(readFileSync(new URL('rules/rules.json', folder), 'utf8')).autoconsent;

/** Ours, as the package exports it. */
export const ourRule = require('consentry/rules/autoconsent.json');

const settings = {
  enabled: true,
  autoAction: 'optOut',
  disabledCmps: [],
  enablePrehide: false,
  enableCosmeticRules: true,
  enableGeneratedRules: true,
  detectRetries: 20,
  heuristicMode: 'off',
};

/**
 * Lets autoconsent run in a tab, in every document that it opens from now on.
 *
 * @param {Awaited<ReturnType<typeof import('../site/tab.mjs').openTab>>} tab
 * @param {{ rules?: object[], [setting: string]: unknown }} [options] `rules`, and what differs from `settings`.
 */
export async function withAutoconsent({ page }, { rules = [], ...options } = {}) {
  const said = [];
  let state = {};
  const tell = (message) =>
    page.evaluate((text) => void globalThis.autoconsentReceiveMessage(text), message).catch(() => {});
  await page.exposeFunction('autoconsentSendMessage', (message) => {
    if (message.type === 'report') ({ state } = message);
    else said.push(message);
    if (message.type === 'init')
      return tell({ type: 'initResp', config: { ...settings, ...options }, rules: { autoconsent: rules } });
    if (message.type === 'eval')
      return page.evaluate(message.code).then((result) => tell({ type: 'evalResp', id: message.id, result }));
  });
  await page.evaluateOnNewDocument(contentScript);
  const hasSaid = (type) => said.find((message) => message.type === type);
  return {
    /** What it told so far: `{ type, cmp, result … }`. */
    said,
    /** How often it told something. */
    count: (type) => said.filter((message) => message.type === type).length,
    /** Waits until it has told something. */
    heard: (type, timeout = 10_000) =>
      until(() => hasSaid(type), { timeout, message: `autoconsent says ${type}; it said ${JSON.stringify(said)}` }),
    /** What it says of the page after it has opted out, by the rule's own test. */
    async selfTest() {
      await tell({ type: 'selfTest' });
      return (await this.heard('selfTestResult')).result;
    },
    /** What it last reported of itself: `{ lifecycle, findCmpAttempts, clicks … }`. */
    state: () => state,
    /** Sends it a message, as the background of the extension does: `{ type: 'optOut' }`. */
    tell,
  };
}
