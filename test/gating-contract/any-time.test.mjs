/** Gated elements are found whenever and wherever they come into the page. */
import assert from 'node:assert/strict';
import { engineTests } from '../engines/engine-tests.mjs';
import { decision, gated, granted, page, says } from '../site/kit.mjs';
import { streamed } from '../site/streamed-page.mjs';

const { everywhere, site, thirdParty } = await engineTests();

/** Runs in the page: brings in a script by each way there is, which tells the way's name; returns the names. */
function bringIn(round) {
  const make = (name) => {
    const script = Object.assign(document.createElement('script'), {
      type: 'text/plain',
      text: `(window.__ran ??= []).push('${name} ${round}')`,
    });
    script.dataset.consent = 'analytics';
    return script;
  };
  const inside = (tag, child) => {
    const parent = document.createElement(tag);
    parent.append(child);
    return parent;
  };
  const ways = {
    appended: (script) => document.body.append(script),
    'deep in a tree': (script) => document.body.append(inside('section', inside('p', script))),
    'as markup': ({ outerHTML }) => document.body.insertAdjacentHTML('beforeend', `<div>${outerHTML}</div>`),
    'in the head': (script) => document.head.append(script),
    'beside the body': (script) => document.documentElement.append(script),
    'as a clone of a template': (script) => {
      const template = document.createElement('template');
      template.content.append(script);
      document.body.append(template.content.cloneNode(true));
    },
    'marked later': (script) => {
      delete script.dataset.consent;
      document.body.append(script);
      setTimeout(() => (script.dataset.consent = 'analytics'), 20);
    },
    'in another tree first': (script) => {
      const tree = inside('div', script);
      setTimeout(() => document.body.append(tree), 20);
    },
  };
  for (const [name, bring] of Object.entries(ways)) bring(make(name));
  return Object.keys(ways).map((name) => `${name} ${round}`);
}

everywhere('it finds what a script brings into the page, before the decision and after it', async ({ open }) => {
  const tab = await open(page());
  const early = await tab.evaluate(bringIn, 'early');
  await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 60))');
  assert.deepEqual(await tab.lookedAt(), []);
  await tab.answer('accept');
  await tab.hasRun(...early);
  assert.equal((await tab.lookedAt()).length, early.length);
  await tab.reload();
  const late = await tab.evaluate(bringIn, 'late');
  await tab.hasRun(...late);
  assert.deepEqual((await tab.lookedAt()).sort(), late.sort());
});

everywhere('it runs what the parser brings late, each script as soon as its whole text is there', async ({ open }) => {
  const first = gated(`src="${thirdParty.url('/count.js?id=external')}"`) + gated('', says('inline'));
  const image = `<img data-consent="analytics" data-src="${thirdParty.url('/pixel.gif')}" alt="">`;
  const halves = gated('', `${says('half')}; /* cut */ ${says('whole')}`);
  const [start, end] = page(`${first}<p>Text</p>${halves}${image}`).split('/* cut */');
  const next = streamed(site, start, end);
  const tab = await open(undefined, { cookie: decision(granted), waitUntil: 'commit' });
  assert.deepEqual((await tab.hasRun('external', 'inline')).sort(), ['external', 'inline']);
  // Somebody touches the page meanwhile.
  await tab.evaluate(() => void document.documentElement.append(document.createElement('extension-s')));
  await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 60))');
  assert.equal(await tab.evaluate('document.readyState'), 'loading');
  assert.deepEqual((await tab.ran()).sort(), ['external', 'inline']);
  next();
  assert.deepEqual((await tab.hasRun('half', 'whole')).slice(2), ['half', 'whole']);
  await tab.until(() => document.querySelector('img').complete);
  assert.equal(thirdParty.hits('/pixel.gif'), 1);
});

everywhere('it holds what the parser brings after the question, and runs it after the answer', async ({ open }) => {
  const [start, end] = page(`${gated('', says('early'))}<p>Text</p><i></i>${gated('', says('late'))}`).split('<i>');
  const next = streamed(site, start, `<i>${end}`);
  const tab = await open(undefined, { waitUntil: 'commit' });
  await tab.until(() => document.querySelector('[data-consent]') && globalThis.consentry?.state);
  assert.deepEqual(await tab.lookedAt(), []);
  await tab.consent('acceptAll');
  await tab.hasRun('early');
  next();
  assert.deepEqual(await tab.hasRun('early', 'late'), ['early', 'late']);
});

/** Runs in the page: a root with a gated script and a gated image in it, and what adds another script. */
function makeRoots(pixel, early) {
  const fill = (root, name) => {
    const script = Object.assign(document.createElement('script'), {
      type: 'text/plain',
      text: `(window.__ran ??= []).push('${name}')`,
    });
    const image = document.createElement('img');
    image.dataset.src = `${pixel}?${encodeURIComponent(name)}`;
    for (const element of [script, image]) element.dataset.consent = 'analytics';
    root.append(script, image);
  };
  globalThis.fill = fill;
  globalThis.roots = {};
  for (const name of ['open', 'closed', 'declared', 'never', 'given back', 'after']) {
    const host = document.body.appendChild(document.createElement('div'));
    const root =
      name === 'declared'
        ? document.querySelector('#declared').shadowRoot
        : host.attachShadow({ mode: name === 'closed' ? 'closed' : 'open' });
    fill(root, name);
    globalThis.roots[name] = root;
  }
  for (const name of early) globalThis.consentry.observe(globalThis.roots[name]);
  globalThis.consentry.observe(globalThis.roots['given back'])();
}

everywhere(
  'it looks into the shadow roots that it was handed, before the decision or after it, and into no other',
  async ({ open }) => {
    const declared = '<div id="declared"><template shadowrootmode="open"><p>Root</p></template></div>';
    const tab = await open(page(declared));
    const early = ['open', 'closed', 'declared'];
    await tab.evaluate(makeRoots, thirdParty.url('/pixel.gif'), early);
    assert.deepEqual(await tab.lookedAt(), []);
    assert.equal(thirdParty.hits('/pixel.gif'), 0);
    await tab.answer('accept');
    assert.deepEqual((await tab.hasRun(...early)).sort(), [...early].sort());
    await tab.evaluate(() => void globalThis.consentry.observe(globalThis.roots.after));
    await tab.evaluate(() => {
      for (const name of ['open', 'after', 'never', 'given back'])
        globalThis.fill(globalThis.roots[name], `${name} later`);
    });
    const expected = [...early, 'after', 'open later', 'after later'].sort();
    await tab.hasRun(...expected);
    assert.deepEqual((await tab.lookedAt()).sort(), expected);
    const asked = () => thirdParty.log('/pixel.gif').map(({ url }) => decodeURIComponent(url.search.slice(1)));
    await tab.until(
      (count) => performance.getEntriesByType('resource').filter(({ name }) => name.includes('pixel')).length >= count,
      { args: [expected.length] },
    );
    assert.deepEqual(asked().sort(), expected);
  },
);
