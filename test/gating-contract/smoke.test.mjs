/** The gate's first promise, in every engine: nothing before consent, all after it, nothing after a refusal. */
import assert from 'node:assert/strict';
import { engineTests } from '../engines/engine-tests.mjs';
import { gated, page } from '../site/kit.mjs';
import { until } from '../site/harness.mjs';

const { everywhere, thirdParty } = await engineTests();

const gatedImage = `<img data-consent="advertising" data-src="${thirdParty.url('/pixel.gif')}" alt="">`;
const gatedPage = page(gated(`src="${thirdParty.url('/count.js?id=a')}"`) + gatedImage);

everywhere(
  'it asks nothing of a third party before consent, and releases script and image after it',
  async ({ open }) => {
    const tab = await open(gatedPage);
    assert.deepEqual(await tab.lookedAt(), []);
    assert.equal(thirdParty.hits(), 0);

    await tab.answer('accept');
    assert.deepEqual(await tab.hasRun('a'), ['a']);
    await until(() => thirdParty.hits('/pixel.gif') > 0);
    assert.deepEqual(
      ['/count.js', '/pixel.gif'].map((path) => thirdParty.hits(path)),
      [1, 1],
    );
  },
);

everywhere('it asks nothing of a third party after a refusal', async ({ open }) => {
  const tab = await open(gatedPage);
  await tab.answer('reject');
  await tab.answered();
  assert.deepEqual(await tab.lookedAt(), []);
  assert.equal(thirdParty.hits(), 0);
});
