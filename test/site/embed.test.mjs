/** Third-party content behind <consentry-embed>: what is requested, stored and recorded, and when. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noticesOf } from 'consentry/server';
import { embed, embedPage, embedTag, openIn, pressIn, services, settledIn, config } from './embed-page.mjs';
import { decision, granted, page, pageTests, refused, tag, until, version } from './kit.mjs';
import { click, choose, stored } from './visitor.mjs';

const { site, thirdParty, open } = await pageTests();
const film = (id) => thirdParty.url(`/frame?id=${id}`);
const opener = '<button data-consentry="preferences">Cookie settings</button>';
const four = () =>
  embed(film(1)) + embed(film(2)) + embed(film(3), 'service="maps"') + embed(film(4), 'category="functional"') + opener;

/** Until so many frames have been asked for: at least once more than before. */
const asked = (count) => until(() => thirdParty.hits('/frame') >= count, { message: `${count} frames are asked for` });

test('it asks nothing of a third party before an answer, after a refusal, and on the next visit', async () => {
  const tab = await open(embedPage(four()));
  await tab.banner();
  await settledIn(tab);
  assert.deepEqual([await openIn(tab), thirdParty.hits()], [[0, 4], 0]);
  await tab.press('reject');
  await settledIn(tab);
  await tab.visit('/');
  await settledIn(tab);
  await tab.lookedAt();
  assert.deepEqual([await openIn(tab), thirdParty.hits()], [[0, 4], 0]);
  assert.deepEqual(tab.errors, []);
});

test('it opens all when the category is granted, each frame once, and again on the next visit', async () => {
  const tab = await open(embedPage(four()));
  await tab.press('accept');
  await asked(4);
  await tab.consent('save', { analytics: false });
  await tab.lookedAt();
  assert.deepEqual([await openIn(tab), thirdParty.hits('/frame')], [[4, 4], 4]);
  await tab.visit('/');
  await asked(8);
  await tab.lookedAt();
  assert.equal(thirdParty.hits('/frame'), 8);
  assert.equal(thirdParty.log('/frame')[0].headers.referer, site.url('/'), 'strict-origin-when-cross-origin');
});

test('it loads one embed once, and stores and records nothing of it', async () => {
  const tab = await open(embedPage(four(), { records: { endpoint: '/consent' } }));
  await pressIn(tab, 'Load once', 1);
  await asked(1);
  await tab.lookedAt();
  assert.deepEqual([await openIn(tab), thirdParty.hits('/frame'), thirdParty.hits('/frame?id=2')], [[1, 4], 1, 1]);
  const ours = (await tab.cookies()).filter(({ name }) => name === 'consentry');
  const { local, session } = await tab.storage();
  assert.deepEqual([ours, local, session, site.records], [[], [], [], []]);
  await tab.visit('/');
  await settledIn(tab);
  await tab.lookedAt();
  assert.deepEqual([await openIn(tab), thirdParty.hits('/frame')], [[0, 4], 1]);
});

test('it shuts what was loaded once when the visitor refuses in the banner', async () => {
  const tab = await open(embedPage(four()));
  await pressIn(tab, 'Load once');
  await asked(1);
  await tab.press('reject');
  await until(async () => (await openIn(tab))[0] === 0);
  assert.equal(tab.page.frames().length, 1, 'no frame is left in the page');
});

test('it allows a service for good: stored, recorded as its own choice, and open on the next visit', async () => {
  const tab = await open(embedPage(four(), { records: { endpoint: '/consent' } }), { cookie: decision(refused) });
  await pressIn(tab, 'Always allow Films');
  await asked(2);
  assert.deepEqual((await stored(tab)).choices, ['!functional', '!analytics', '!advertising', 'films']);
  await until(() => site.records.length === 1);
  const [{ body }] = site.records;
  assert.deepEqual(body.services, { films: true, maps: false });
  assert.deepEqual(body.purposes, { essential: true, functional: false, analytics: false, advertising: false });
  assert.deepEqual([body.event_state, body.expression_method, body.language], ['ConsentGiven', 'embed:allow', 'en']);
  const announced = await noticesOf({ policy: { version }, services });
  const shown = announced.find(({ hash }) => hash === body.privacy_notice.text_hash);
  assert.equal(shown?.surface, 'embed');
  assert.equal(JSON.parse(shown.text).texts.embedAlways, 'Always allow Films');
  await tab.visit('/');
  await asked(4);
  await tab.lookedAt();
  assert.deepEqual([await openIn(tab), thirdParty.hits('/frame')], [[2, 4], 4]);
});

test('it takes it back in the preferences, in one switch, and stays shut', async () => {
  const tab = await open(embedPage(four(), { serviceChoices: true }), { cookie: decision(`${refused}.films`) });
  await asked(2);
  await click(tab, '[data-consentry]');
  await click(tab, 'consentry-preferences >>> summary');
  await click(tab, 'consentry-preferences >>> [name=films]');
  await click(tab, 'consentry-preferences >>> ::-p-text(Save choices)');
  await until(async () => (await openIn(tab))[0] === 0);
  assert.deepEqual((await stored(tab)).choices, ['!functional', '!analytics', '!advertising']);
  await tab.visit('/');
  await settledIn(tab);
  assert.deepEqual([await openIn(tab), thirdParty.hits('/frame')], [[0, 4], 2]);
});

test('it falls shut on a withdrawal without a reload, and when another tab withdraws', async () => {
  const tab = await open(embedPage(four()), { cookie: decision(granted) });
  await asked(4);
  await tab.eval(() => (globalThis.same = true));
  await choose(tab, 'Reject all');
  await until(async () => (await openIn(tab))[0] === 0);
  assert.equal(await tab.eval(() => globalThis.same), true);
  await tab.consent('acceptAll');
  await asked(8);
  const other = await tab.openTab();
  await other.visit('/');
  await other.page.evaluate(() => globalThis.consentry.withdraw(['films']));
  await until(async () => (await openIn(tab))[0] === 2, { timeout: 8000 });
});

test('it leaves nothing in the history when it opens and shuts', async () => {
  const tab = await open(embedPage(embed(film(1))), { cookie: decision(refused) });
  await settledIn(tab);
  const before = await tab.eval(() => globalThis.history.length);
  for (const choice of ['acceptAll', 'withdraw', 'acceptAll', 'withdraw']) {
    await tab.consent(choice);
    await tab.lookedAt();
  }
  await asked(2);
  assert.equal(await tab.eval(() => globalThis.history.length), before);
});

test('it stands beside frames that are gated by an attribute', async () => {
  const classic = `<iframe data-consent="films" data-src="${film('classic')}" title="Theirs"></iframe>`;
  const tab = await open(embedPage(embed(film(1)) + classic));
  await pressIn(tab, 'Load once');
  await asked(1);
  await tab.lookedAt();
  assert.equal(thirdParty.hits('/frame?id=classic'), 0, 'once is of embeds alone');
  await tab.consent('save', { films: true });
  await until(() => thirdParty.hits('/frame?id=classic') === 1);
  assert.equal(thirdParty.hits('/frame?id=1'), 1);
});

for (const [what, fault] of [
  ['our script is missing', { status: 404 }],
  ['our script never answers', { hang: true }],
]) {
  test(`it stays shut where ${what}, and is no dead end`, async () => {
    site.fault('/consentry/consentry.js', fault);
    const link = '<a href="/film">Watch it there</a>';
    const head = config() + tag.replace('></script>', ' async></script>') + embedTag('async');
    const tab = await open(page(embed(film('shut'), 'service="films"', link), head), { waitUntil: 'domcontentloaded' });
    await tab.page.waitForFunction(() => globalThis.document.querySelector('consentry-embed').shadowRoot);
    const link1 = await tab.page.waitForSelector('consentry-embed a', { visible: true });
    assert.equal(await link1.evaluate(({ textContent }) => textContent), 'Watch it there');
    assert.equal(await tab.page.$('consentry-embed >>> button:not([hidden])').then((one) => one?.isVisible()), false);
    // Not all hits: what the frame of the test before still had to say comes late.
    assert.equal(thirdParty.hits('/frame?id=shut'), 0);
  });
}

test('it stays shut where the configuration is wrong', async () => {
  const wrong = '<script type="application/json" id="consentry-config">{"policy"</script>';
  const tab = await open(page(embed(film(1)), wrong + tag + embedTag()));
  await until(() => tab.errors.length > 0);
  await tab.page.waitForFunction(() => globalThis.document.querySelector('consentry-embed').shadowRoot);
  assert.deepEqual([await openIn(tab), thirdParty.hits()], [[0, 1], 0]);
});

test('it needs none of the interface', async () => {
  const tab = await open(embedPage(four()), { cookie: decision(refused) });
  await pressIn(tab, 'Always allow Maps', 2);
  await asked(1);
  assert.deepEqual(
    tab.ours().filter((name) => /-(ui|preferences)$/.test(name)),
    [],
  );
  assert.equal(services.length, 2);
});
