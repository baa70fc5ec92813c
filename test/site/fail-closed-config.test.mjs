/** Wrong configurations: one clear error, the page usable, everything denied. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configuration, configured, devTag, gated, page, pageTests, says, tag, until, version } from './kit.mjs';
import { answer, click, granted } from './visitor.mjs';

const { open } = await pageTests();
const works = '<button id="works" onclick="this.dataset.clicked = true">Buy</button>';
const element = (text) => `<script type="application/json" id="consentry-config">${text}</script>`;
const whole = (config, script) => page(works + gated('', says('a')), config + script);
const service = { id: 's', name: 'S', provider: 'S', category: 'analitics' };

async function deniedAndUsable(tab) {
  await click(tab, '#works');
  await until(() => tab.errors.length > 0);
  assert.equal(await tab.eval(() => globalThis.document.querySelector('#works').dataset.clicked), 'true');
  assert.deepEqual([(await granted(tab)) ?? [], await tab.ran(), await tab.cookies()], [[], [], []]);
  assert.equal(await tab.page.$('consentry-banner'), null);
}

/** What is wrong, and what the error must say: code, place, cure. */
const wrong = {
  'no policy': [element('{}'), /^.*\[consentry\] policy-version at policy\.version\. Give the version .*2026-11-01/],
  'no configuration': ['', /\[consentry\] config-not-found at #consentry-config\. Add <script/],
  'broken JSON': [
    element('{"policy": {version}}'),
    /\[consentry\] config-json at #consentry-config\. It must be .*JSON/,
  ],
  'a misspelt category': [
    configured({ services: [service] }),
    /\[consentry\] service-category at services\[0\]\.category\. Use one of: .*analytics/,
  ],
  'a category named twice': [
    configured({ categories: ['a', 'a'] }),
    /\[consentry\] category-id at categories\[1\]\. Name/,
  ],
  'a cookie for ten years': [
    configured({ cookie: { days: 3650 } }),
    /\[consentry\] cookie-days at cookie\.days\. Give/,
  ],
};
for (const [name, [config, message]] of Object.entries(wrong)) {
  test(`it says once, in development, what to mend where there is ${name}`, async () => {
    const tab = await open(whole(config, devTag));
    await deniedAndUsable(tab);
    assert.equal(tab.errors.length, 1);
    assert.match(tab.errors[0], message);
  });
}

for (const name of ['no policy', 'no configuration', 'broken JSON']) {
  test(`it reports an error, in production too, where there is ${name}`, async () => {
    const tab = await open(whole(wrong[name][0], tag));
    await deniedAndUsable(tab);
    assert.equal(tab.errors.length, 1);
  });
}

test('it warns in development of an option that does not exist, and asks all the same', async () => {
  const tab = await open(whole(configured({ recordz: {}, cookie: { dayz: 1 } }), devTag));
  await tab.banner();
  const warnings = () => tab.console.filter(({ type, text }) => type === 'warn' && text.includes('unknown-option'));
  await until(() => warnings().length === 2);
  const texts = warnings()
    .map(({ text }) => text)
    .join();
  for (const place of ['at recordz.', 'at cookie.dayz.']) assert.ok(texts.includes(place), place);
  assert.deepEqual([await tab.lookedAt(), tab.errors], [[], []]);
});

test('it never releases what bears a category that does not exist', async () => {
  const scripts = ['analitics', '', 'analytics & analitics', '!analitics', 'Analytics', 'constructor', '__proto__']
    .map((id) => `<script type="text/plain" data-consent="${id}">${says(id)}</script>`)
    .join('');
  const tab = await open(page(scripts + gated('', says('a')), configured() + tag));
  await answer(tab, 'accept');
  await tab.hasRun('a');
  assert.deepEqual(await tab.lookedAt(), ['a']);
  await Promise.all([tab.page.waitForNavigation(), tab.consent('rejectAll')]);
  assert.deepEqual(await tab.lookedAt(), []);
});

test('it asks and denies in production where a service names a category that does not exist', async () => {
  const tab = await open(whole(element(configuration({ policy: { version }, services: [service] })), tag));
  await tab.banner();
  assert.deepEqual(await tab.lookedAt(), []);
  await answer(tab, 'accept');
  assert.deepEqual(await tab.hasRun('a'), await tab.ran());
  assert.equal(await tab.eval(() => globalThis.consentry.allows('analitics')), false);
  assert.deepEqual(tab.errors, []);
});
