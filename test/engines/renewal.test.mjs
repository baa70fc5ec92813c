/** A cookie that the endpoint sets again must never bring back a grant that was taken back meanwhile. */
import assert from 'node:assert/strict';
import { until } from '../site/harness.mjs';
import { configured, decision, gated, granted as all, page, says, tag } from '../site/kit.mjs';
import { engineTests } from './engine-tests.mjs';
import { pageTools } from './page-tools.mjs';

const { everywhere, site } = await engineTests();
const day = 864e5;
const records = { endpoint: '/consent', renew: true };
const renewing = (options = {}, body = '', first = '') => page(body, first + configured({ records, ...options }) + tag);
/** As if a day had passed, and as if the day had just begun. */
const turn = '<script>localStorage.removeItem("consentry-renewed")</script>';
const noTurn = '<script>localStorage.setItem("consentry-renewed", Date.now())</script>';

/** The endpoint that answers when it is told to, with the cookie that it was sent. */
function endpoint() {
  const asked = [];
  let release;
  const released = new Promise((resolve) => (release = resolve));
  site.page('/consent/renew', async ({ method, headers }) => {
    asked.push([method, headers.cookie, headers.referer]);
    await released;
    const cookie = /consentry=[^;]*/.exec(headers.cookie)?.[0];
    const expires = new Date(Date.now() + 100 * day).toUTCString();
    return { status: 204, headers: { 'set-cookie': `${cookie}; Path=/; SameSite=Lax; Expires=${expires}` } };
  });
  return { asked, release };
}

const ours = async (tab) => (await tab.cookies()).find(({ name }) => name === 'consentry')?.value ?? '';
const later = (tab, time = 600) => tab.evaluate((wait) => new Promise((resolve) => setTimeout(resolve, wait)), time);

/** Denied now, in the cookie, and after reload. */
async function isDenied(tab) {
  assert.deepEqual(await tab.granted(), []);
  assert.match(await ours(tab), /c=!functional\.!analytics\.!advertising/);
  await tab.reload();
  await tab.lookedAt();
  assert.deepEqual([await tab.granted(), await tab.ran()], [[], []]);
}

everywhere('it has the cookie set again once a day, with the expiry that the endpoint gives it', async ({ open }) => {
  const { asked, release } = endpoint();
  release();
  const before = decision(all);
  const tab = await open(renewing(), { cookie: before });
  await until(() => asked.length === 1);
  await later(tab);
  assert.equal(await ours(tab), before);
  assert.deepEqual(asked, [['POST', `consentry=${before}`, undefined]]);
  assert.equal((await tab.granted()).length, 3);
  await tab.reload();
  await later(tab);
  assert.equal(asked.length, 1, 'not again on the same day');
});

everywhere('it asks for nothing before a decision, and nothing where the site does not want it', async ({ open }) => {
  const { asked } = endpoint();
  const tab = await open(renewing());
  await later(tab, 900);
  site.page('/', renewing({ records: { endpoint: '/consent' } }));
  await tab.setCookie('consentry', decision(all));
  await tab.reload();
  await later(tab, 900);
  assert.deepEqual(asked, []);
});

everywhere('it stays denied when the renewal hangs and its answer comes after a withdrawal', async ({ open }) => {
  const { asked, release } = endpoint();
  const tab = await open(renewing(), { cookie: decision(all) });
  await until(() => asked.length === 1);
  await tab.consent('withdraw');
  release();
  await later(tab);
  await isDenied(tab);
});

everywhere('it stays denied where the withdrawal reloads the page meanwhile', async ({ open }) => {
  const { asked, release } = endpoint();
  const tab = await open(renewing({}, gated('', says('a'))), { cookie: decision(all) });
  await tab.hasRun('a');
  await until(() => asked.length === 1);
  await tab.reloaded(() => tab.consent('withdraw'));
  release();
  await later(tab);
  await isDenied(tab);
});

/** Where the answer is released as a request arrives, in the same moment as what the page does beside it. */
function releasedByPage(release) {
  site.page('/go', () => {
    release();
    return { status: 204 };
  });
}

/** The grant that a visitor comes with, put there by nobody who could hold on to a later refusal. */
async function comeAgain(tab, cookie) {
  await tab.visit('/blank');
  await tab.setCookie('consentry', cookie);
}

everywhere('it stays denied when the answer comes at the very moment of the withdrawal', async ({ open }) => {
  const cookie = decision(all);
  const tab = await open(renewing({}, '', turn), { cookie });
  for (const wait of [0, 2, 5, 10, 20, 40]) {
    const { asked, release } = endpoint();
    releasedByPage(release);
    await comeAgain(tab, cookie);
    const before = asked.length;
    await tab.visit('/');
    await until(() => asked.length > before);
    await tab.evaluate((time) => {
      void fetch('/go');
      return new Promise((resolve) => setTimeout(() => resolve(globalThis.consentry.withdraw()), time));
    }, wait);
    await later(tab);
    await isDenied(tab);
  }
});

everywhere('it stays denied in both tabs when the other one withdraws while this one renews', async ({ open }) => {
  const cookie = decision(all);
  const tab = await open(renewing({}, '', turn), { cookie });
  site.page('/other', renewing({}, '', noTurn));
  const beside = await tab.openTab();
  const other = Object.assign(beside, pageTools(beside));
  for (const atOnce of [false, true]) {
    const { asked, release } = endpoint();
    releasedByPage(release);
    await comeAgain(tab, cookie);
    await other.visit('/other');
    // A tab that cannot be seen renews nothing.
    await tab.bringToFront();
    const before = asked.length;
    await tab.visit('/');
    await until(() => asked.length > before);
    await other.evaluate((now) => {
      if (now) void fetch('/go');
      globalThis.consentry.withdraw();
    }, atOnce);
    if (!atOnce) release();
    await later(tab, 1000);
    assert.deepEqual(await other.granted(), []);
    await isDenied(tab);
    await other.reload();
    assert.deepEqual(await other.granted(), []);
  }
});
