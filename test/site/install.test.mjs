import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configured, decision, devTag, gated, granted, page, pageTests, says, tag, until } from './kit.mjs';

const { site, thirdParty, open } = await pageTests();
const counted = () => gated(`src="${thirdParty.url('/count.js?id=a')}"`);

/** Asks, holds back until *Accept all*, then releases once. */
async function worksAsUsual(tab) {
  await tab.banner();
  assert.deepEqual(await tab.lookedAt(), []);
  assert.equal(thirdParty.hits(), 0);
  await tab.press('accept');
  await tab.hasRun('a');
  assert.deepEqual(await tab.lookedAt(), ['a']);
  assert.equal(await tab.eval(() => document.querySelectorAll('consentry-banner').length), 0);
  assert.deepEqual(tab.errors, []);
}

const places = {
  'in the head, after the configuration': () => page(counted(), configured() + tag),
  'in the head, before the configuration': () => page(counted(), tag + configured()),
  'in the head, the configuration at the end of the body': () => page(counted() + configured(), tag),
  'before a body that is not written out': () => `<!doctype html><title>Page</title>${configured()}${tag}${counted()}`,
  'between head and body': () => page(counted()).replace('<body>', `${tag}<body>`),
  'at the end of the body': () => page(counted() + tag, configured()),
  'at the end of the body, the configuration after it': () => page(counted() + tag + configured(), ''),
  'with async': () => page(counted(), configured() + tag.replace('src', 'async src')),
  'with async, the configuration after it': () => page(counted() + configured(), tag.replace('src', 'async src')),
  'with defer': () => page(counted(), configured() + tag.replace('src', 'defer src')),
  'with defer, the configuration after it': () => page(counted() + configured(), tag.replace('src', 'defer src')),
  'after the page has loaded': () =>
    page(
      `${counted()}<script>addEventListener('load', () => setTimeout(() => document.body.append(
        Object.assign(document.createElement('script'), { src: '/consentry/consentry.js' }))));</script>`,
      configured(),
    ),
};

for (const [place, html] of Object.entries(places)) {
  test(`it works ${place}`, async () => {
    await worksAsUsual(await open(html()));
  });
}

test('it reads a configuration that arrives in two parts', async () => {
  let meanwhile = false;
  const [head, tail] = page(counted() + configured({ texts: { title: 'Whole' } })).split('"Whole"');
  site.page('/', {
    body: (async function* () {
      // The configuration is in the page, and half of its text.
      yield head.replace(configured() + tag, tag.replace('src', 'async src'));
      await until(() => meanwhile);
      yield `"Whole"${tail}`;
    })(),
  });
  const opening = open(undefined);
  await until(() => site.hits('/consentry/consentry.js'));
  setTimeout(() => (meanwhile = true), 300);
  const tab = await opening;
  await tab.banner();
  assert.equal(await tab.eval(() => document.querySelector('consentry-banner [slot=title]').textContent), 'Whole');
  await worksAsUsual(tab);
});

test('it makes the calls that were queued before it loaded, in order, and those made later', async () => {
  const push = (id) => `<script>(window.consentry ||= []).push((c) => c.allows('essential') && ${says(id)})</script>`;
  const broken = `<script>(window.consentry ||= []).push(() => { throw new Error('theirs'); })</script>`;
  const tab = await open(page(push('late'), push('first') + broken + push('second') + configured() + tag));
  assert.deepEqual(await tab.hasRun('first', 'second', 'late'), ['first', 'second', 'late']);
  assert.deepEqual(tab.errors, ['theirs']);
});

test('it hands the queue a decision of the page itself', async () => {
  const call = `<script>(window.consentry ||= []).push((c) => c.rejectAll())</script>`;
  const tab = await open(page(counted(), call + configured() + tag));
  assert.deepEqual(await tab.lookedAt(), []);
  assert.equal(await tab.eval(() => globalThis.consentry.state.reason), 'decided');
  assert.equal(await tab.eval(() => document.querySelectorAll('consentry-banner:popover-open').length), 0);
});

for (const [how, second] of Object.entries({
  'in the markup': () => page(tag + counted() + tag),
  'by a script': () =>
    page(
      `${counted()}<script>document.head.append(Object.assign(document.createElement('script'),
        { src: '/consentry/consentry.js' }))</script>`,
    ),
})) {
  test(`it is one when included twice ${how}`, async () => {
    const tab = await open(second());
    await tab.banner();
    assert.equal(await tab.eval(() => document.querySelectorAll('consentry-banner').length), 1);
    assert.equal(await tab.eval(() => document.querySelectorAll('consentry-settings').length), 1);
    await worksAsUsual(tab);
    await until(() => thirdParty.hits('/sink/a') === 1);
    assert.equal((await tab.cookies()).length, 1);
  });
}

test('it keeps what was queued and said when it is included twice', async () => {
  const between = `<script>window.first = window.consentry; window.told = 0;
    consentry.subscribe(() => window.told++); consentry.push(() => ${says('between')})</script>`;
  const tab = await open(page('', configured() + tag + between + tag));
  await tab.consent('acceptAll');
  assert.deepEqual(await tab.ran(), ['between']);
  assert.equal(await tab.eval(() => globalThis.first.state === globalThis.consentry.state), true);
  assert.equal(await tab.eval(() => globalThis.first.allows('analytics')), true);
});

test('it works beside an element that took its name, and says so in development', async () => {
  const tab = await open(page(`<div id="consentry"></div>${counted()}${devTag}`, configured()));
  await worksAsUsual(tab);
  assert.equal(await tab.eval(() => globalThis.consentry.allows('analytics')), true);
  assert.match(tab.console.map(({ text }) => text).join('\n'), /id="consentry"/);
});

test('it works as the development build', async () => {
  const tab = await open(page(counted(), configured() + devTag));
  await worksAsUsual(tab);
  assert.ok(tab.ours().includes('consentry-ui'));
  assert.equal(site.hits('/consentry/consentry-ui.js'), 0, 'a development core brings a development interface');
});

test('it starts a granted script from the cookie before the page has loaded', async () => {
  const tab = await open(page(`${gated('', says('early'))}<script>${says('body')}</script>`), {
    cookie: decision(granted),
  });
  assert.deepEqual((await tab.hasRun('early', 'body')).sort(), ['body', 'early']);
  assert.deepEqual(tab.ours(), ['consentry']);
});
