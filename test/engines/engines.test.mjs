/** The engines prove themselves: a page test is worth no more than what it stands on. */
import assert from 'node:assert/strict';
import { until } from '../site/harness.mjs';
import { engineTests, listener } from './engine-tests.mjs';

const { everywhere, engines, site, thirdParty } = await engineTests();
const html = (body, head = '') => `<!doctype html><title>Page</title>${head}<body>${body}`;
const byName = (cookies) => cookies.map(({ name, value }) => `${name}=${value}`).sort();

everywhere(
  'it gives each tab a cookie jar and storage of its own, and shares them with a tab beside it',
  async ({ open }) => {
    const one = await open({ headers: { 'set-cookie': 'hidden=1; HttpOnly' }, body: html('') });
    await one.setCookie('seen', '2');
    await one.evaluate(() => localStorage.setItem('kept', '3'));
    assert.deepEqual(byName(await one.cookies()), ['hidden=1', 'seen=2']);
    assert.deepEqual(
      (await one.cookies()).filter(({ httpOnly }) => httpOnly).map(({ name, domain, path }) => [name, domain, path]),
      [['hidden', 'localhost', '/']],
    );
    const beside = await one.openTab();
    await beside.visit('/');
    assert.deepEqual(await beside.evaluate(() => [document.cookie, localStorage.getItem('kept')]), ['seen=2', '3']);
    assert.equal(await one.evaluate(() => document.title), 'Page');

    const other = await open(html(''));
    assert.deepEqual(await other.cookies(), []);
    assert.equal(await other.evaluate(() => localStorage.getItem('kept')), null);
  },
);

everywhere('it stores our cookie before the first visit, which the site’s log does not show', async ({ open }) => {
  const tab = await open(html(''), { cookie: 'v=1' });
  assert.deepEqual(byName(await tab.cookies()), ['consentry=v=1']);
  assert.deepEqual(
    site.log().map(({ path, headers }) => [path, headers.cookie]),
    [['/', 'consentry=v=1']],
  );
});

everywhere('it draws every tab in the same size, whichever was opened last', async ({ open }) => {
  const tab = await open(html(''));
  const beside = await tab.openTab();
  await beside.visit('/');
  const drawn = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => resolve([innerWidth, innerHeight, document.visibilityState]));
    });
  assert.deepEqual(await beside.evaluate(drawn), [1280, 800, 'visible']);
  await tab.bringToFront();
  assert.deepEqual(await tab.evaluate(drawn), [1280, 800, 'visible']);
});

everywhere('it clicks for real, through shadow roots, on what can be seen and hit', async ({ open }) => {
  const tab = await open(
    html(`<div style="height: 3000px"></div><p id="host"></p><script>
      const root = document.querySelector('#host').attachShadow({ mode: 'open' });
      for (const text of ['First', 'Second']) {
        const button = Object.assign(document.createElement('button'), { textContent: text });
        button.onclick = ({ isTrusted }) => { globalThis.clicked = [text, isTrusted, navigator.userActivation?.isActive]; };
        root.append(button);
      }
    </script>`),
  );
  await tab.click('#host >>> button', { text: 'Second' });
  assert.deepEqual(await tab.until('globalThis.clicked'), ['Second', true, true]);

  await tab.evaluate(() => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position: fixed; inset: 0';
    document.body.append(cover);
  });
  await assert.rejects(tab.click('#host >>> button', { timeout: 200 }), /div is there/);
  await assert.rejects(tab.click('#host >>> p', { timeout: 200 }), /0 elements match/);
  await tab.evaluate(() => (document.querySelector('#host').style.display = 'none'));
  await assert.rejects(tab.click('#host >>> button', { timeout: 200 }), /not visible/);
});

everywhere('it presses keys', async ({ open }) => {
  const tab = await open(html('<button onclick="globalThis.pressed = event.isTrusted">One</button>'));
  await tab.evaluate(() => document.querySelector('button').focus());
  for (const key of ['Enter', 'Space']) {
    await tab.evaluate('void (globalThis.pressed = null)');
    await tab.press(key);
    assert.equal(await tab.until('globalThis.pressed'), true);
  }
});

everywhere('it evaluates under a strict policy, awaits promises and hands on what is thrown', async ({ open }) => {
  const policy = "default-src 'none'; require-trusted-types-for 'script'";
  const tab = await open({ headers: { 'content-security-policy': policy }, body: html('') });
  assert.deepEqual(await tab.evaluate(async (a, b) => [await Promise.resolve(a), b, document.title], 1, { c: '"' }), [
    1,
    { c: '"' },
    'Page',
  ]);
  await assert.rejects(
    tab.evaluate(() => {
      throw new RangeError('too far');
    }),
    /In the page: RangeError: too far/,
  );
});

everywhere('it hands over a page before it is complete', async ({ open }) => {
  const hanging = `<script async src="${thirdParty.url('/hang.js')}"></script>`;
  const tab = await open(html(hanging), { waitUntil: 'domcontentloaded' });
  assert.equal(await tab.evaluate(() => document.readyState), 'interactive');
  await assert.rejects(tab.visit('/', { timeout: 300 }), /Not within 300 ms: another document/);

  const early = await open(html(`<p>Seen</p>${hanging.replace('async', '')}<p>Not yet</p>`), { waitUntil: 'commit' });
  assert.equal(await early.until(() => document.querySelectorAll('p').length), 1);
});

everywhere('it waits for the next document', async ({ open }) => {
  let loads = 0;
  const tab = await open(() => html(`<p>${(loads += 1)}</p>`));
  const text = () => tab.evaluate(() => document.querySelector('p').textContent);
  assert.equal(await text(), '1');
  await tab.reload();
  assert.equal(await text(), '2');
  await tab.reloaded(() => tab.evaluate('void setTimeout(() => location.reload(), 50)'));
  assert.equal(await text(), '3');
});

everywhere('it hears what the page says, and the driver tells the same where it can', async ({ open, engine }) => {
  const tab = await open(
    html('<script>console.warn("careful", 1); setTimeout(() => { throw new Error("boom"); })</script>', listener()),
  );
  await until(async () => (await tab.heard()).errors.length > 0);
  assert.deepEqual(await tab.heard(), {
    console: [{ type: 'warn', text: 'careful 1' }],
    errors: ['Error: boom'],
  });
  if (engine.name === 'webkit') assert.deepEqual([tab.console, tab.errors], [null, null]);
  else {
    assert.deepEqual(tab.console, [{ type: 'warn', text: 'careful 1' }]);
    await until(() => tab.errors.length > 0);
    assert.match(tab.errors.join(), /boom/);
  }
  const deaf = await open(html(''));
  await assert.rejects(deaf.heard(), /Nobody listens/);
});

everywhere('it reaches every name of this machine, and no other', async ({ open }) => {
  const tab = await open(html(''), { url: site.url('/', 'www.demo.localhost') });
  assert.equal(await tab.evaluate(() => location.hostname), 'www.demo.localhost');
  const reach = (url) =>
    fetch(url, { mode: 'no-cors' }).then(
      () => 'reached',
      () => 'failed',
    );
  assert.equal(await tab.evaluate(reach, thirdParty.url('/pixel.gif')), 'reached');
  // Whether a machine has such a name or not.
  for (const url of ['http://consentry.test/', 'https://example.com/']) {
    assert.equal(await tab.evaluate(reach, url), 'failed');
  }
});

everywhere('it closes every tab', async ({ open, engine }) => {
  const tab = await open(html(''));
  await engine.closeTabs();
  await assert.rejects(tab.evaluate('1'));
  assert.ok(engines.includes(engine));
});
