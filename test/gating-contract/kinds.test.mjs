/** Each kind of element: nothing of it before consent, all of it after, nothing after a refusal. */
import assert from 'node:assert/strict';
import { engineTests } from '../engines/engine-tests.mjs';
import { configured, page, tag } from '../site/kit.mjs';
import { until } from '../site/harness.mjs';
import { connectionCounter } from './connection-counter.mjs';
import { asked, kinds, serveKinds } from './kinds.mjs';

const { everywhere, site, thirdParty } = await engineTests();
const all = Object.values(kinds(thirdParty));
const html = all.map((kind) => kind.html).join('\n');
const asks = all.flatMap((kind) => kind.asks).sort();
const runs = all.flatMap((kind) => kind.runs).sort();
/** Not gated, and last in the page: once these are there, all before them would be. */
const own =
  '<link rel="stylesheet" href="/own.css"><img src="/own.gif" alt=""><iframe src="/own" title="Own"></iframe>';

const openAll = async (open) => {
  serveKinds(thirdParty);
  const tab = await open(page(html + own));
  await until(() => ['/own.css', '/own.gif', '/own'].every((path) => site.hits(path) > 0));
  return tab;
};

/** Asks until it is as expected: a failure shows what is missing, or too much. */
const settlesAs = async (read, expected) => {
  await until(async () => (await read()).length >= expected.length, { timeout: 8000 }).catch(() => {});
  assert.deepEqual(await read(), expected);
};

everywhere('it asks for nothing of any kind before consent, and for all of it once granted', async ({ open }) => {
  const tab = await openAll(open);
  assert.deepEqual(await tab.lookedAt(), []);
  assert.deepEqual(asked(thirdParty), []);
  await tab.answer('accept');
  await settlesAs(() => asked(thirdParty), asks);
  await settlesAs(async () => (await tab.ran()).sort(), runs);
});

everywhere('it asks for nothing of any kind after a refusal, nor on the next page', async ({ open }) => {
  const tab = await openAll(open);
  await tab.answer('reject');
  await tab.answered();
  assert.deepEqual(await tab.lookedAt(), []);
  site.page('/next', page(html + own));
  await tab.visit('/next');
  await until(() => site.hits('/own.gif') > 1);
  assert.deepEqual(await tab.lookedAt(), []);
  assert.deepEqual(asked(thirdParty), []);
});

everywhere('it opens what is added after consent, of any kind', async ({ open }) => {
  serveKinds(thirdParty);
  const tab = await open(page());
  await tab.answer('accept');
  await tab.answered();
  await tab.evaluate((text) => {
    document.body.append(Object.assign(document.createElement('div'), { innerHTML: text }));
  }, html);
  await settlesAs(() => asked(thirdParty), asks);
  await settlesAs(async () => (await tab.ran()).sort(), runs);
});

const theirs = await connectionCounter();
const ours = await connectionCounter();

everywhere('it connects to nobody before consent or after a refusal, and early once granted', async ({ open }) => {
  theirs.reset();
  ours.reset();
  const link = `<link rel="preconnect" data-consent="analytics" data-href="${theirs.origin}">`;
  const tab = await open(page('', `${link}<link rel="preconnect" href="${ours.origin}">${configured()}${tag}`), {
    regular: true,
  });
  await until(() => ours.connections() > 0);
  await tab.answer('reject');
  await tab.answered();
  await tab.lookedAt();
  assert.equal(theirs.connections(), 0);
  await tab.consent('acceptAll');
  await until(() => theirs.connections() > 0);
});

everywhere(
  'it fetches nothing ahead before consent or after a refusal, and does once granted',
  { na: { webkit: 'it does not prefetch' } },
  async ({ open }) => {
    const link = `<link rel="prefetch" data-consent="analytics" data-href="${thirdParty.url('/ahead')}">`;
    const tab = await open(page('', `${link}<link rel="prefetch" href="/own-ahead">${configured()}${tag}`));
    await until(() => site.hits('/own-ahead') > 0);
    await tab.answer('reject');
    await tab.answered();
    await tab.lookedAt();
    assert.equal(thirdParty.hits('/ahead'), 0);
    await tab.consent('acceptAll');
    await until(() => thirdParty.hits('/ahead') > 0);
  },
);
