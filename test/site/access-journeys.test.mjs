/** Every journey by the keyboard alone, and what the accessibility tree says at each step: role, name and state. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { embed, embedTag } from './embed-page.mjs';
import { configured, decision, granted, page, pageTests, refused, tag } from './kit.mjs';
import { screenReader } from './screen-reader.mjs';

const { open, thirdParty } = await pageTests();
const services = [
  { id: 'films', name: 'Films', provider: 'Film Makers AB', category: 'functional' },
  {
    id: 'counter',
    name: 'Counter',
    provider: 'Counter AB',
    category: 'analytics',
    stored: [{ name: '_c', retention: 'P1Y' }],
  },
];
const body = () =>
  `<main><h1>Page</h1><a href="#first">First</a>${embed(thirdParty.url('/frame'))}
  <button data-consentry="preferences">Privacy</button></main>`;
const title = 'Your privacy choices';
const asked = 'StaticText This site asks for your privacy choices.';
const saved = 'StaticText Your choices are saved.';

/** A page, as someone meets it who neither sees nor points. */
async function arrive({ appearance, ...options } = {}) {
  const tab = await open(page(body(), configured({ services, appearance }) + tag + embedTag()), options);
  if (!options.cookie) await tab.banner();
  await tab.page.bringToFront();
  return {
    tab,
    ...(await screenReader(tab.page)),
    choices: () => tab.eval(() => globalThis.consentry.state.decision?.choices),
  };
}

const roles = (tree, role) => tree.filter((text) => text.startsWith(`${role} `));

for (const [name, button, choice] of [
  ['accepts', 'button Accept all', true],
  ['rejects', 'button Reject all', false],
]) {
  test(`a visitor hears the question, ${name}, hears that it is saved, and goes on at the beginning of the page`, async () => {
    const { tree, tabTo, press, hears, choices, nodes, at } = await arrive();
    await hears(asked);
    const before = await tree();
    assert.equal(before.includes(`region ${title}`), true, before.join('\n'));
    assert.equal(before.includes(`heading ${title}`), true);
    assert.deepEqual(roles(before, 'button').slice(0, 3), [
      'button Accept all',
      'button Reject all',
      'button Preferences',
    ]);
    assert.equal((await nodes()).find(({ text }) => text.startsWith('status'))?.live, 'polite');
    await tabTo(button);
    await press('Enter');
    assert.deepEqual(await choices(), { functional: choice, analytics: choice, advertising: choice });
    await hears(saved);
    assert.equal(
      (await tree()).some((text) => text.startsWith('region')),
      false,
    );
    await press('Tab');
    assert.equal(await at(), 'link First');
  });
}

test('a visitor opens the preferences, turns one on, looks at what it is, saves, and is at the button for next time', async () => {
  const { tree, tabTo, press, hears, isAt, at, choices, nodes } = await arrive();
  await tabTo('button Preferences');
  await press('Enter');
  await isAt('heading Privacy preferences');
  const dialog = (await nodes()).find(({ text }) => text === 'dialog Privacy preferences');
  assert.equal(dialog?.modal, true);
  assert.deepEqual(roles(await tree(), 'switch'), [
    'switch Essential Always on on disabled',
    'switch Functional off',
    'switch Analytics off',
    'switch Advertising off',
  ]);
  await tabTo('switch Analytics off');
  await press('Space');
  assert.equal(await at(), 'switch Analytics on');
  await tabTo('DisclosureTriangle Services and storage 1 : Analytics collapsed');
  await press('Enter');
  await isAt('DisclosureTriangle Services and storage 1 : Analytics expanded');
  await hears('heading Counter');
  await tabTo('button Save choices');
  await press('Enter');
  await hears(saved);
  assert.deepEqual(await choices(), { functional: false, analytics: true, advertising: false });
  await isAt('button Cookie settings');
});

test('a visitor closes the preferences with Escape or the cross, and is where they were', async () => {
  const { tabTo, press, isAt, choices } = await arrive();
  await tabTo('button Preferences');
  for (const close of [() => press('Escape'), () => tabTo('button Close without saving').then(() => press('Enter'))]) {
    await press('Enter');
    await isAt('heading Privacy preferences');
    await close();
    await isAt('button Preferences');
  }
  assert.equal(await choices(), undefined);
});

test('a visitor who has accepted takes it back: two keys from the button of the page, and back at it', async () => {
  const { tab, tabTo, press, isAt, hears, choices, tree } = await arrive({ cookie: decision(granted) });
  await tabTo('button Privacy');
  await press('Enter');
  await isAt('heading Privacy preferences');
  assert.equal((await tree()).includes('switch Analytics on'), true);
  await tabTo('button Reject all');
  await press('Enter');
  await isAt('button Privacy');
  await hears(saved);
  assert.deepEqual(await choices(), { functional: false, analytics: false, advertising: false });
  assert.deepEqual(tab.errors, []);
});

test('a visitor who asks for the banner again is taken into it, and back', async () => {
  const { tab, tabTo, press, isAt } = await arrive({ cookie: decision(refused) });
  await tabTo('link First');
  await tab.consent('showBanner');
  await isAt(`region ${title}`);
  await tabTo('button Reject all');
  await press('Enter');
  await isAt('link First');
});

test('a modal banner has the focus, its whole text as its content, and lets nobody into the page', async () => {
  const { tree, tabTo, press, isAt, nodes, hears, choices } = await arrive({
    appearance: { layout: 'modal', closable: true },
  });
  await isAt(`dialog ${title}`);
  assert.equal((await nodes()).find(({ text }) => text === `dialog ${title}`).modal, true);
  assert.equal((await tree()).includes('link First'), false);
  assert.deepEqual(await tabTo('button Preferences'), [
    'button Close and reject all',
    'button Accept all',
    'button Reject all',
    'button Preferences',
  ]);
  await press('Escape');
  await hears(saved);
  assert.deepEqual(await choices(), { functional: false, analytics: false, advertising: false });
  assert.equal((await tree()).includes('link First'), true);
});

for (const [button, stays] of [
  ['Load once', undefined],
  ['Always allow Films', { functional: false, analytics: false, advertising: false, films: true }],
]) {
  test(`a visitor lets a film in by the keyboard: ${button}`, async () => {
    const { tab, tabTo, press, choices, tree } = await arrive();
    await tab.page.waitForFunction(() =>
      document.querySelector('consentry-embed')?.shadowRoot?.querySelector('[part=actions]:not([inert])'),
    );
    assert.equal(
      (await tree()).some((text) => /^(group|region|figure|heading) .*Our film/.test(text)),
      true,
      (await tree()).join('\n'),
    );
    await tabTo(`button ${button}`);
    await press('Enter');
    await tab.page.waitForFunction(() => document.querySelector('consentry-embed').shadowRoot.querySelector('iframe'));
    assert.deepEqual(await choices(), stays);
    assert.equal(await tab.eval(() => document.activeElement.localName), 'consentry-embed');
  });
}

test('a visitor whose browser sends Global Privacy Control is told so when the preferences open', async () => {
  const init = () => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });
  const { tabTo, press, isAt, nodes } = await arrive({ init });
  await tabTo('button Preferences');
  await press('Enter');
  await isAt('heading Privacy preferences');
  const all = await nodes();
  const text = 'Your browser sends the Global Privacy Control signal.';
  assert.equal(all.find((node) => node.text.startsWith('dialog')).description.startsWith(text), true);
  assert.equal(
    all.some((node) => node.text.startsWith(`StaticText ${text}`)),
    true,
  );
});
