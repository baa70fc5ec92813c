/** The mode in which a server's policy blocks what is denied, by the example of docs/records.md. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { after, test } from 'node:test';
import { configured, page, pageTests, tag, until, version } from './kit.mjs';
import { received } from './record-page.mjs';
import { choose } from './visitor.mjs';

const { site, thirdParty, open } = await pageTests();
const text = readFileSync('docs/records.md', 'utf8');
const example = (comment) => {
  const block = text.split('```js\n').find((one) => one.startsWith(`// ${comment}`));
  return block.slice(0, block.indexOf('```'));
};
const folder = mkdtempSync('test/site/policy-');
after(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'page.mjs'), example('page.mjs'));
const { page: render } = await import(pathToFileURL(join(folder, 'page.mjs')).href);

const services = [
  { id: 'visits', name: 'Visits', provider: 'V', category: 'analytics', hosts: [new URL(thirdParty.url('/')).origin] },
];
// Hard-coded into the page, as no gate could hold it back.
const tracker = `<script src="${thirdParty.url('/count.js?id=leak')}"></script><img src="${thirdParty.url('/pixel.gif')}" alt="">`;
const html = page(
  `<button data-consentry="preferences">Cookies</button>${tracker}`,
  configured({ services, records: { endpoint: '/consent' } }) + tag,
);

/** A site whose server renders the page of the example. */
async function visit(options) {
  site.page('/reload-on-grant.js', {
    headers: { 'content-type': 'text/javascript' },
    body: example('reload-on-grant.js'),
  });
  const answer = async ({ headers }) => {
    const request = new Request('http://localhost/', { headers: { cookie: headers.cookie ?? '' } });
    const response = render(request, { policyVersion: version, services, html });
    return { headers: Object.fromEntries(response.headers), body: await response.text() };
  };
  return open(answer, options);
}

const loads = (tab) => tab.requests.filter(({ url }) => new URL(url).pathname === '/').length;

test('it blocks what no script could hold back, until it is granted', async () => {
  const tab = await visit();
  await tab.banner();
  assert.equal(thirdParty.hits(), 0);
  await Promise.all([tab.page.waitForNavigation(), tab.press('accept')]);
  await tab.hasRun('leak');
  assert.ok(thirdParty.hits('/pixel.gif') > 0);
  // The reload may cut an attempt off that arrives all the same: then the record comes twice.
  await until(() => received(site).length === 1);
  assert.equal(loads(tab), 2, 'a page and its reload, no more');
});

test('it blocks again after a withdrawal', async () => {
  const tab = await visit();
  await Promise.all([tab.page.waitForNavigation(), tab.press('accept')]);
  await tab.hasRun('leak');
  await choose(tab, 'Reject all');
  await until(() => received(site).length === 2);
  await tab.visit('/');
  const before = thirdParty.hits();
  await tab.visit('/');
  assert.equal(thirdParty.hits(), before);
  assert.deepEqual(await tab.ran(), []);
});

test('it does not reload for a refusal', async () => {
  const tab = await visit();
  await tab.press('reject');
  await until(() => received(site).length === 1);
  await sleep(1500);
  assert.deepEqual([loads(tab), thirdParty.hits()], [1, 0]);
});

test('its answers are one visitor’s', async () => {
  const response = render(new Request('http://localhost/'), { policyVersion: version, services, html });
  assert.deepEqual(
    [response.headers.get('cache-control'), response.headers.get('vary')],
    ['private, no-store', 'Cookie'],
  );
});
