/** Two hundred scripts at once. */
import assert from 'node:assert/strict';
import { engineTests } from '../engines/engine-tests.mjs';
import { configured, gated, page, says, tag } from '../site/kit.mjs';

const { everywhere, thirdParty } = await engineTests();
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
    assert.equal(thirdParty.hits(), 0);
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
