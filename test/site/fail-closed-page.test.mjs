/** Pages and browsers that work against the banner: nobody is locked out, and nothing is granted. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configured, devTag, gated, page, pageTests, says, tag, until } from './kit.mjs';
import { answer, choose, click, granted } from './visitor.mjs';

const { open } = await pageTests();
const opener = '<button data-consentry="preferences">Cookie settings</button>';
const works = '<button id="works" onclick="this.dataset.clicked = true">Buy</button>';
const tall = '<div style="height: 5000px">Long</div>';
const whole = (head = '', script = tag) =>
  page(opener + works + gated('', says('a')) + tall, head + configured() + script);

/** Scrolls with the wheel, clicks, and looks that nothing is granted or inert. */
async function freeAndDenied(tab) {
  await tab.page.mouse.move(300, 300);
  await tab.page.mouse.wheel({ deltaY: 600 });
  await until(() => tab.eval(() => globalThis.scrollY > 0), { message: 'the page scrolls' });
  await click(tab, '#works');
  assert.equal(await tab.eval(() => globalThis.document.querySelector('#works').dataset.clicked), 'true');
  assert.equal(await tab.eval(() => globalThis.document.querySelectorAll('[inert]').length), 0);
  assert.deepEqual([await tab.lookedAt(), await granted(tab), await tab.cookies()], [[], [], []]);
}

/** As the interface is loaded; Lit is slow to define what another script has defined before. */
const taken = (name) => `<script>customElements.define('${name}', class extends HTMLElement {})</script>`;

test('it does not mind that the banner’s name is taken: the preferences still ask', async () => {
  const tab = await open(whole(taken('consentry-banner'), devTag));
  await until(() =>
    tab.console.some(({ type, text }) => type === 'warn' && /consentry-banner> is registered already/.test(text)),
  );
  await freeAndDenied(tab);
  await choose(tab, 'Accept all');
  await tab.hasRun('a');
  assert.deepEqual(tab.errors, []);
});

test('it leaves the page alone where the name of the preferences is taken', async () => {
  const tab = await open(whole(taken('consentry-preferences')));
  await tab.press('preferences');
  await until(() => tab.page.$('consentry-preferences'));
  await freeAndDenied(tab);
  await answer(tab, 'accept');
  await tab.hasRun('a');
  assert.deepEqual(tab.errors, []);
});

const hide = {
  // No page can do this: an important rule of a blocker is stronger than ours, as this later one is.
  'hides it': (banner) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':host { display: none !important }');
    banner.shadowRoot.adoptedStyleSheets = [...banner.shadowRoot.adoptedStyleSheets, sheet];
  },
  'removes it': (banner) => banner.remove(),
};
for (const [name, action] of Object.entries(hide)) {
  test(`it locks nobody out where a content blocker ${name}`, async () => {
    const tab = await open(whole());
    await tab.banner();
    await tab.page.$eval('consentry-banner', action);
    assert.equal(await tab.page.$('consentry-banner').then((banner) => banner?.isVisible() ?? false), false);
    await freeAndDenied(tab);
    await choose(tab, 'Accept all');
    await tab.hasRun('a');
    assert.deepEqual(tab.errors, []);
  });
}

test('it locks nobody out where a content blocker removes it again and again', async () => {
  const blocker = `<script>new MutationObserver(() => document.querySelector('consentry-banner')?.remove())
    .observe(document, { childList: true, subtree: true })</script>`;
  const tab = await open(whole(blocker));
  await until(() => tab.ours().includes('consentry-later'));
  await freeAndDenied(tab);
  await choose(tab, 'Reject all');
  await until(async () => (await tab.cookies()).length === 1);
  assert.deepEqual(tab.errors, []);
});

test('it stays when the body is swapped, and looks at what the new one bears', async () => {
  const tab = await open(whole());
  await tab.banner();
  await tab.eval(
    (html) => {
      const body = document.createElement('body');
      body.innerHTML = html;
      document.body.replaceWith(body);
    },
    gated('', says('b')) + opener,
  );
  await answer(tab, 'accept');
  assert.deepEqual(await tab.hasRun('b'), ['b']);
  await choose(tab, 'Save choices');
  assert.deepEqual(tab.errors, []);
});

test('it touches neither the body nor the head, which belong to the page and its framework', async () => {
  const tab = await open(
    page(
      works,
      `<script>
    new MutationObserver((records) => (window.touched ??= []).push(...records.map(({ target }) => target.nodeName)))
      .observe(document.documentElement, { childList: true, attributes: true, subtree: true, characterData: true });
    addEventListener('load', () => { window.before = document.body.innerHTML + document.head.innerHTML; });
  </script>${configured()}${tag}`,
    ),
  );
  await tab.banner();
  await click(tab, 'consentry-banner > [slot=preferences]');
  await tab.preferences();
  await tab.page.keyboard.press('Escape');
  await answer(tab, 'reject');
  await tab.page.waitForSelector('consentry-settings >>> button', { visible: true });
  assert.equal(await tab.eval(() => document.body.innerHTML + document.head.innerHTML === globalThis.before), true);
  // Nothing is hung on the elements themselves either: no class, no style, no `inert`.
  const attributes = await tab.eval(() =>
    [document.documentElement, document.body].map((one) => one.getAttributeNames()),
  );
  assert.deepEqual(attributes, [['lang'], []]);
});

test('it prints without the banner, and asks calmly where less motion is wanted', async () => {
  const tab = await open(whole());
  await tab.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await tab.visit('/');
  await tab.banner();
  const moving = () =>
    tab.eval(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);
  assert.equal(await moving(), 0);
  await tab.page.emulateMediaType('print');
  assert.equal(await tab.page.$eval('consentry-banner', (banner) => banner.checkVisibility()), false);
  await tab.page.emulateMediaType('screen');
  await answer(tab, 'reject');
  await tab.page.emulateMediaType('print');
  assert.equal(await (await tab.page.$('consentry-settings >>> button')).isVisible(), false);
  assert.deepEqual(tab.errors, []);
});
