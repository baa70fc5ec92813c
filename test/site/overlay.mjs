/** What tests of the debug overlay do again and again. */
import assert from 'node:assert/strict';
import { configured, tag, until } from './kit.mjs';

/** The address that asks for it. */
export const debugUrl = '/?consentry-debug';

/** A head whose configuration allows for it in production. */
export const allowed = (options) => configured({ debug: true, ...options }) + tag;

/** Waits for the overlay to be there. */
export const overlay = (tab) =>
  tab.page.waitForSelector('consentry-debug >>> .panel', { visible: true, timeout: 10_000 });

/**
 * What stands in a section, a row a line.
 *
 * @param {object} tab
 * @param {string} title
 * @returns {Promise<string[]>}
 */
export const rows = (tab, title) =>
  tab.eval((name) => {
    const { shadowRoot } = document.querySelector('consentry-debug');
    const sections = [...shadowRoot.querySelectorAll('details')];
    const section = sections.find((one) => one.querySelector('h3').textContent === name);
    const lineOf = (row) => {
      const parts = [];
      const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) parts.push(walker.currentNode.data.trim());
      return parts.filter(Boolean).join(' ').replace(/\s+/g, ' ');
    };
    return [...section.querySelectorAll('.row')].map(lineOf);
  }, title);

/** Waits until the rows of gated elements match, in their order. */
export async function hasElements(tab, ...expected) {
  const fit = async () => {
    const found = await rows(tab, 'Gated elements');
    return found.length === expected.length && expected.every((pattern, index) => pattern.test(found[index]));
  };
  await until(fit).catch(async () => {
    assert.deepEqual(await rows(tab, 'Gated elements'), expected);
  });
}
