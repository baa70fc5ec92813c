/** The demo's marketing site, with five real trackers on it. */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { startDemo } from './demo-site.mjs';
import { launch, until } from './harness.mjs';
import { answer, choose, click, followedUp, granted, sentTo, stored, withdraw } from './visitor.mjs';

const demo = await startDemo();
const chromium = await launch({ site: demo });
const nothing = { local: [], session: [], databases: [], caches: [] };
const callToAction = '[data-cta="tier-guide"]';
const opener = 'footer [data-consentry="preferences"]';

after(async () => {
  await chromium.close();
  await demo.close();
});

/** Of our side's cookies: no script can reach those of the third party's own host, where a browser still keeps them. */
const names = async (tab) =>
  (await tab.cookies()).filter(({ domain }) => domain !== '127.0.0.1').map(({ name }) => name);

/** Waits until every tracker has sent more than it had. */
function allReport(had = {}) {
  const more = () => Object.entries(demo.reports()).every(([name, count]) => count > (had[name] ?? 0));
  return until(more, { timeout: 10_000, message: `all report: ${JSON.stringify([had, demo.reports()])}` });
}

async function allReportClick(tab) {
  await demo.quiet();
  const had = demo.reports();
  await click(tab, callToAction);
  await allReport(had);
}

/** Clicks on the page, and looks that nothing but our own cookie is there. */
async function onlyOurs(tab) {
  await click(tab, callToAction);
  await demo.quiet();
  assert.deepEqual([await names(tab), await tab.storage()], [['consentry'], nothing]);
}

describe('a visitor who refuses', () => {
  afterEach(async () => {
    await chromium.closePages();
    demo.reset();
  });

  test('it asks nothing of a third party and stores nothing before consent', async () => {
    const tab = await chromium.newPage();
    const sent = await sentTo(tab, demo.thirdPartyOrigin);
    await tab.visit('/site/');
    await tab.page.waitForSelector('consentry-banner');
    await click(tab, callToAction);
    await followedUp(tab);
    assert.deepEqual([demo.hits(), sent], [0, []]);
    assert.deepEqual([await tab.cookies(), await tab.storage()], [[], nothing]);
    assert.deepEqual(tab.errors, []);
  });

  test('it keeps nothing but our own cookie after Reject all', async () => {
    const tab = await chromium.newPage();
    const sent = await sentTo(tab, demo.thirdPartyOrigin);
    await tab.visit('/site/');
    await answer(tab, 'reject');
    await until(async () => (await demo.records()).length === 1);
    await onlyOurs(tab);
    await tab.page.reload();
    await onlyOurs(tab);
    assert.deepEqual([demo.hits(), sent, tab.errors], [0, [], []]);
  });
});

/** Tests of one visit, in order. */
function visit(name, reloadOnWithdraw, tests) {
  describe(name, () => {
    const visitor = {};
    before(async () => {
      demo.configure({ reloadOnWithdraw });
      visitor.tab = await chromium.newPage();
      visitor.sent = await sentTo(visitor.tab, demo.thirdPartyOrigin);
      await visitor.tab.visit('/site/');
      await answer(visitor.tab, 'accept');
      await allReport();
    });
    after(async () => {
      await chromium.closePages();
      demo.reset();
    });
    tests(visitor);
  });
}

/** What was sent after the refusal that is stored. The browser counts finer than a decision, which has milliseconds. */
async function sentSince({ tab, sent }) {
  await until(async () => (await granted(tab))?.length === 0);
  const { time } = await stored(tab);
  return () => sent.filter((request) => request.time >= time + 1);
}

visit('a visitor who accepts, withdraws and accepts again', 'auto', (visitor) => {
  test('it lets every tracker report and store after Accept all, and report a click', async () => {
    await allReportClick(visitor.tab);
    const cookies = (await names(visitor.tab)).join();
    for (const name of ['ph_', 'mp_', 'AMP_', '_sp_id', '_clck']) assert.ok(cookies.includes(name), name);
    const { databases } = await visitor.tab.storage();
    for (const name of ['mixpanelBrowserDb', 'AMP_diagnostics_']) assert.ok(databases.join().includes(name), name);
  });

  test('it silences every tracker and removes what it stored after a withdrawal, and on the next load', async () => {
    await withdraw(visitor.tab, opener);
    const further = await sentSince(visitor);
    await onlyOurs(visitor.tab);
    await visitor.tab.visit('/site/');
    await onlyOurs(visitor.tab);
    assert.deepEqual(further(), []);
  });

  test('it lets every tracker start when the visitor accepts again', async () => {
    const had = demo.reports();
    await choose(visitor.tab, 'Accept all', opener);
    await allReport(had);
    await allReportClick(visitor.tab);
    assert.deepEqual(visitor.tab.errors, []);
  });
});

visit('a visitor who does the same in one document, without a reload', 'never', (visitor) => {
  test('it silences every tracker and removes cookies and keys', async () => {
    const { tab } = visitor;
    await demo.quiet();
    await choose(tab, 'Reject all', opener);
    const further = await sentSince(visitor);
    // The decision itself waits there until its record is on disk.
    await until(async () => !(await tab.storage()).local.some((name) => name.startsWith('consentry-outbox')));
    const { local, session } = await tab.storage();
    assert.deepEqual([await names(tab), local, session], [['consentry'], [], []]);
    await click(tab, callToAction);
    await demo.quiet();
    assert.deepEqual([await names(tab), further()], [['consentry'], []]);
  });

  test('it lets every tracker report a click when the visitor accepts again', async () => {
    await choose(visitor.tab, 'Accept all', opener);
    await until(async () => (await granted(visitor.tab)).length === 3);
    await allReportClick(visitor.tab);
  });

  test('it finds nothing of theirs on the load after another withdrawal', async () => {
    await choose(visitor.tab, 'Reject all', opener);
    const further = await sentSince(visitor);
    await visitor.tab.visit('/site/');
    await onlyOurs(visitor.tab);
    assert.deepEqual([further(), visitor.tab.errors], [[], []]);
  });
});
