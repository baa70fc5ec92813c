/** What tests of the studio share: its site, and a designer in front of it. */
import { createSite } from '../../demo/site-server.mjs';
import { launch, until } from './harness.mjs';

/** The demo's first party without its third: the studio needs no other. It can be shut, and started again where it was. */
async function startSite() {
  let site;
  const start = async (port = 0) => {
    site = createSite({ thirdPartyOrigin: 'http://127.0.0.1:1' });
    await new Promise((resolve) => site.listen(port, '127.0.0.1', resolve));
    return site.address().port;
  };
  const port = await start();
  return {
    origin: `http://localhost:${port}`,
    async close() {
      const closed = new Promise((resolve) => site.close(resolve));
      site.closeAllConnections();
      await closed;
    },
    again: () => start(port),
  };
}

export async function startStudio() {
  const site = await startSite();
  const chromium = await launch({ site });
  return {
    site,
    openStudio: (path, viewport) => openStudio(chromium, path, viewport),
    closePages: chromium.closePages,
    async close() {
      await chromium.close();
      await site.close();
    },
  };
}

async function openStudio(chromium, path = '/studio/', viewport = { width: 1440, height: 900 }) {
  const tab = await chromium.newPage({ viewport });
  await tab.visit(path);
  const { page } = tab;
  await page.waitForSelector('html[data-ready]');
  /** Of the page in the frame, the one that is seen. */
  const inFrame = async (read, ...args) => {
    const element = await page.waitForSelector('#frames iframe:not(.coming)');
    return (await element.contentFrame()).evaluate(read, ...args);
  };
  const soon = (read, expected, ...args) =>
    until(async () => (await inFrame(read, ...args).catch(() => undefined)) === expected, {
      message: `${read} to be ${expected}`,
    });
  const section = (id) => page.$eval(`#section-${id}`, (details) => (details.open = true));
  const style = (name) =>
    inFrame((property) => getComputedStyle(document.documentElement).getPropertyValue(property), name);
  const visit = (name) => page.select('#toolbar .pick select', name);
  await soon(() => document.querySelector('consentry-banner')?.getBoundingClientRect().height > 0, true);
  return { tab, page, inFrame, soon, section, style, visit };
}

/** Types into a field as people do: all of it is selected first. */
export async function fill(page, selector, text) {
  const field = await page.waitForSelector(selector);
  await field.evaluate((one) => (one.focus(), one.select?.()));
  await page.keyboard.type(text);
}

/** In the frame: what the banner is headed by, and whether the preferences are open. */
export const title = () => document.querySelector('consentry-banner [slot=title]')?.textContent;
export const preferencesOpen = () =>
  Boolean(document.querySelector('consentry-preferences')?.shadowRoot.querySelector('dialog[open]'));
export const layout = () => globalThis.consentry.settings.appearance?.layout ?? 'card';

export const surface = 'input[aria-label="Surface, light"]';
