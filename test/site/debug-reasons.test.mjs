/** The debug overlay: whether what it says is what the page does. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decision, gated, granted, page, pageTests, says, until } from './kit.mjs';
import { allowed, debugUrl, hasElements, overlay, rows } from './overlay.mjs';
import { received } from './record-page.mjs';

const { site, thirdParty, open } = await pageTests();
const src = (path) => `src="${thirdParty.url(path)}"`;

test('it says of each kind of element why it is shut, and what became of it', async () => {
  const body =
    gated(src('/count.js?id=a')) +
    gated(src('/count.js?id=a')) +
    gated('', says('inline')) +
    gated(`data-consent-group="slow" ${src('/hang.js')}`) +
    gated(`data-consent-group="slow" data-type="module" ${src('/module.mjs?id=m')}`) +
    gated('', says('both')).replace('"analytics"', '"analytics & !advertising"') +
    gated('', '1').replace('text/plain', 'text/javascript') +
    gated('', '{}').replace('text/plain', 'importmap') +
    gated('', '1').replace('"analytics"', '"analitics"') +
    gated(src('/fail.js')) +
    `<img data-consent="analytics" data-src="${thirdParty.url('/pixel.gif?a')}" alt="">` +
    `<img data-consent="analytics" src="${thirdParty.url('/pixel.gif?b')}" alt="">` +
    `<iframe data-consent="advertising" data-src="${thirdParty.url('/frame')}" title="Frame"></iframe>`;
  const tab = await open(page(body, allowed()), { url: debugUrl });
  await overlay(tab);
  const waiting = 'shut: analytics is not granted \\(no decision yet\\)';
  const shut = new RegExp(` ${waiting} analytics false$`);
  const early = /not gated: executable type, ran before consent!/;
  const map = /import map: cannot be gated/;
  const unknown = /shut: “analitics” is neither a category nor a service/;
  await hasElements(
    tab,
    shut,
    shut,
    shut,
    shut,
    shut,
    /shut: analytics is not granted, advertising is not refused \(no decision yet\) analytics false and !advertising false$/,
    early,
    map,
    unknown,
    shut,
    shut,
    /not gated: it has src, which is loaded at once/,
    /shut: advertising is not granted \(no decision yet\)/,
  );
  await tab.consent('save', { analytics: true, advertising: false });
  const isOpen = /open( since \d\d:\d\d:\d\d \(\d+\.\d s after load\))? analytics true$/;
  await hasElements(
    tab,
    isOpen,
    /already ran: same URL as element 1/,
    isOpen,
    /released.*, and still loading/,
    /waits for 127\.0\.0\.1:\d+\/hang\.js in its group, “slow”/,
    /open.* analytics true and !advertising true$/,
    early,
    map,
    unknown,
    /released.*, but it failed to load/,
    isOpen,
    /not gated: it has src/,
    /shut: advertising is refused/,
  );
  assert.deepEqual((await tab.ran()).sort(), ['a', 'both', 'inline']);
});

test('it names who loaded something before consent', async () => {
  const service = {
    id: 's',
    name: 'S',
    provider: 'S',
    category: 'analytics',
    hosts: [new URL(thirdParty.origin).host],
  };
  const body = `<script ${src('/count.js?id=free')}></script>${gated(src('/count.js?id=held'))}`;
  const tab = await open(page(body, allowed({ services: [service] })), { url: debugUrl });
  await overlay(tab);
  await until(async () => (await rows(tab, 'Warnings')).length === 2);
  const [script, call] = await rows(tab, 'Warnings');
  assert.match(
    script,
    /^Fetched without consent 127.0.0.1:\d+\/count\.js\?id=… at .*, by a <script> without data-consent/,
  );
  assert.match(
    call,
    /\/sink\/free at .*, by other code of the page \(fetch\)\. It belongs to S, which was not granted/,
  );
  await tab.press('accept');
  await tab.hasRun('held');
  assert.equal((await rows(tab, 'Warnings')).length, 2, 'what was released is no fault');
});

test('it says that a policy forbids what was released, also before the overlay was there', async () => {
  const policy = "script-src 'self' 'unsafe-inline'";
  const answer = {
    headers: { 'content-security-policy': policy },
    body: page(gated(src('/count.js?id=a')), allowed()),
  };
  const tab = await open(answer, { url: debugUrl, cookie: decision(granted) });
  await overlay(tab);
  await hasElements(tab, /released.*, but the page's Content-Security-Policy forbids it/);
});

test('it tells what became of records, and leaves decisions to the visitor', async () => {
  const tab = await open(page('', allowed({ records: { endpoint: '/consent' } })), { url: debugUrl });
  await overlay(tab);
  site.recordAnswer({ status: 503 });
  await tab.press('reject');
  await until(async () => /not delivered: waits in the outbox/.test((await rows(tab, 'Records'))[0]));
  site.recordAnswer({ status: 201 });
  const button = (name) => tab.page.click(`consentry-debug >>> ::-p-aria([name="${name}"][role="button"])`);
  await button('Open banner');
  await tab.banner();
  assert.equal(received(site).length, 1, 'nothing was decided');
  await tab.press('accept');
  await until(async () => /^ConsentGiven .*, by banner:accept-all delivered/.test((await rows(tab, 'Records'))[0]));
  await button('Open preferences');
  await tab.preferences();
});
