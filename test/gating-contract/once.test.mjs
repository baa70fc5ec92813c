/** A script runs once for each element and each URL, but where it says so; and however many there are. */
import assert from 'node:assert/strict';
import { engineTests } from '../engines/engine-tests.mjs';
import { configured, gated, page, says, tag } from '../site/kit.mjs';

const { everywhere, site, thirdParty } = await engineTests();
const head = configured({ reloadOnWithdraw: 'never' }) + tag;
const javascript = { 'content-type': 'text/javascript' };

everywhere(
  'it runs an element once and a URL once, however often they are named, moved or copied',
  async ({ open }) => {
    site.page('/own.js', { headers: javascript, body: says('own') });
    const url = thirdParty.url('/count.js?id=a');
    const again = gated(`data-src="${url}"`).replace('analytics', 'advertising');
    const own = gated('src="own.js"') + gated(`src="${site.url('/own.js')}"`) + gated('src="./own.js" async');
    const twins = gated('', says('twin')).repeat(2);
    const tab = await open(page(`<div>${gated(`src="${url}"`)}${again}${own}${twins}</div>`, head));
    await tab.answer('accept');
    const expected = ['a', 'own', 'twin', 'twin'];
    assert.deepEqual((await tab.hasRun('a', 'own', 'twin')).sort(), expected);
    await tab.evaluate(() => {
      const div = document.querySelector('div');
      // All: what is gated, and what was released.
      for (const script of div.querySelectorAll('script')) div.prepend(script);
      document.documentElement.append(div);
      for (const script of div.querySelectorAll('[src*=count]')) document.body.append(script.cloneNode());
    });
    await tab.consent('rejectAll');
    await tab.consent('acceptAll');
    assert.deepEqual((await tab.lookedAt()).sort(), expected);
    assert.equal(thirdParty.hits('/count.js'), 1);
    assert.equal(site.hits('/own.js'), 1);
  },
);

everywhere('it runs a URL again for each new element with data-consent-repeat, and once for each', async ({ open }) => {
  const script = gated(`data-consent-repeat src="${thirdParty.url('/count.js?id=a')}"`);
  const once = gated(`src="${thirdParty.url('/count.js?id=once')}"`);
  const tab = await open(page(`<main>${script}${once}</main>`, head));
  assert.deepEqual(await tab.lookedAt(), []);
  await tab.answer('accept');
  await tab.hasRun('a', 'once');
  // As a router does that swaps the content.
  const swap = (html) => {
    const main = document.createElement('main');
    main.innerHTML = html;
    document.querySelector('main').replaceWith(main);
  };
  const runs = (count) => globalThis.__ran.filter((id) => id === 'a').length >= count;
  for (const count of [2, 3]) {
    await tab.evaluate(swap, script + once);
    await tab.until(runs, { args: [count] });
  }
  await tab.evaluate(() => document.body.append(document.querySelector('[data-consent-repeat]')));
  await tab.lookedAt();
  assert.deepEqual((await tab.ran()).sort(), ['a', 'a', 'a', 'once']);
});

const count = 200;
const ids = (prefix) => Array.from({ length: count }, (_, index) => `${prefix}${index}`);
/** Runs in the page, before all else: counts the frames that were drawn since the click and showed no banner. */
function watch() {
  const isOpen = () => document.querySelector('consentry-banner')?.matches(':popover-open') ?? false;
  let clicked = Infinity;
  let bare = 0;
  addEventListener('click', () => (clicked = performance.now()), true);
  // A task that a frame's callback queues runs when the frame has been drawn.
  const drawn = () => (bare += clicked < Infinity && !isOpen());
  const frame = () => {
    setTimeout(drawn);
    requestAnimationFrame(frame);
  };
  frame();
  globalThis.look = () => ({ open: isOpen(), bare, waited: performance.now() - clicked });
}

/** Also what was to be seen when the first one ran. */
const tells = (id) => `window.seen ??= look(); ${says(id)}`;

everywhere(
  'it runs 200 async scripts and a group of 200, each once, the group in order, with the banner gone before',
  async ({ open }) => {
    thirdParty.page('/n.js', ({ url }) => ({
      headers: { 'content-type': 'text/javascript' },
      body: tells(url.searchParams.get('id')),
    }));
    const external = (id, more = '') => gated(`${more} src="${thirdParty.url(`/n.js?id=${id}`)}"`);
    const ordered = ids('o').map((id, index) => (index % 2 ? external(id) : gated('', tells(id))));
    const free = ids('a').map((id) => external(id, 'async'));
    const tab = await open(
      page(
        ordered.flatMap((script, index) => [script, free[index]]).join(''),
        `<script>(${watch})()</script>${configured()}${tag}`,
      ),
    );
    assert.deepEqual(await tab.lookedAt(), []);
    assert.equal(thirdParty.hits('/n.js'), 0);
    await tab.answer('accept');
    await tab.until((length) => globalThis.__ran?.filter((id) => /^[ao]/.test(id)).length >= length, {
      args: [2 * count],
      timeout: 30_000,
    });
    const ran = await tab.lookedAt();
    assert.deepEqual(
      ran.filter((id) => id.startsWith('o')),
      ids('o'),
    );
    assert.deepEqual(ran.filter((id) => id.startsWith('a')).sort(), ids('a').sort());
    const { open: isOpen, bare, waited } = await tab.evaluate('globalThis.seen');
    assert.equal(isOpen, false);
    // A machine that draws no frame in time is not waited for.
    assert.ok(bare > 0 || waited >= 100, `${bare} frames, ${waited} ms`);
    assert.equal(thirdParty.hits('/n.js'), 1.5 * count);
  },
);
