import { contenders, titleOf } from './contenders/contenders.mjs';
import { gatedScripts } from './gated.mjs';
import { page as html } from './page.mjs';
import { probe } from './probe.mjs';
import { inRounds, rotated } from './rounds.mjs';
import { range, table } from './table.mjs';

/** A visitor who accepted before: how soon what they allowed runs, and what is fetched for it. */
export const title = () => 'Returning visit, all accepted';

export const defaults = { rounds: '15', minutes: '4.5', contenders: 'none,bare,inlined,file,vanilla' };

/** How many gated scripts the page has. */
const count = 5;

export const explanation = `
Milliseconds, on a local network, the processor as it is. The visitor pressed *Accept all* on the visit before, with the mouse.

- *First* and *last has run*: when the first and the last of ${count} gated scripts ran (files of a second local origin,
  \`async\`), from the start of the navigation. \`none\` has no library, and the same scripts plain.
- *Own requests*: how many the server of the page got for the contender's own files. *Warm*: with what the first visit left
  in the cache. *Cold*: with the cache off.`;

const columns = ['warm', 'cold'].flatMap((cache) => [
  { title: `first has run, ${cache}`, key: `${cache}First`, compared: true },
  { title: `last has run, ${cache}`, key: `${cache}Last`, compared: true },
  { title: `own requests, ${cache}`, key: `${cache}Requests`, show: range },
]);

/**
 * @param {Awaited<ReturnType<import('./browser.mjs').startBench>>} bench
 * @param {{ rounds: number, minutes: number, contenders: string[] }} options
 * @param {(text: string) => void} tell Of how far it has come.
 * @returns {Promise<{ rounds: number, text: string }>} Markdown.
 */
export async function measure(bench, options, tell) {
  const { contenders: names } = options;
  const rows = new Map(names.map((name) => [titleOf(contenders[name]), []]));
  const rounds = await inRounds(options, async (round) => {
    tell(`round ${round + 1}`);
    for (const name of rotated(names, round)) {
      const contender = contenders[name];
      rows.get(titleOf(contender)).push(await comeBack(bench, contender));
    }
  });
  return { rounds, text: table(columns, rows) };
}

/** Accepts, and comes back twice. */
async function comeBack({ browser, site, thirdParty }, contender) {
  const gated = gatedScripts('async', count, thirdParty.origin).map(contender.gated).join('\n  ');
  site.page('/', { body: html({ head: contender.head(), gated }), headers: { 'cache-control': 'no-store' } });
  const { path = '/none/', folder } = contender.folder ?? {};
  if (folder) site.folder(path, folder);
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.evaluateOnNewDocument(probe, { banner: contender.banner, expected: count });
  await page.goto(site.url('/'));
  if (contender.accept) await press(page, contender.accept);
  await page.evaluate(() => globalThis.bench.finished());
  const visit = async () => {
    await page.goto('about:blank');
    const before = site.hits(path);
    await page.goto(site.url('/'));
    await page.evaluate(() => globalThis.bench.finished());
    const { ran } = await page.evaluate(() => globalThis.bench.read());
    const times = ran.map(([, time]) => time);
    return { first: Math.min(...times), last: Math.max(...times), requests: site.hits(path) - before };
  };
  const warm = await visit();
  const client = await page.createCDPSession();
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  const cold = await visit();
  await context.close();
  return named({ warm, cold });
}

async function press(page, selector) {
  await page.waitForFunction(() => globalThis.bench.isShown(), { polling: 50 });
  await page.click(selector);
}

/** `{ warm: { first } }` as `{ warmFirst }`. */
function named(visits) {
  const upper = (text) => text[0].toUpperCase() + text.slice(1);
  const entries = Object.entries(visits).flatMap(([cache, visit]) =>
    Object.entries(visit).map(([key, value]) => [cache + upper(key), value]),
  );
  return Object.fromEntries(entries);
}
