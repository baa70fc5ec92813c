/** Order holds within a group, and nothing reaches another one. */
import assert from 'node:assert/strict';
import { engineTests, listener } from '../engines/engine-tests.mjs';
import { configured, devTag, gated, page, says, tag } from '../site/kit.mjs';

const { everywhere, site, thirdParty } = await engineTests();

const marked = (expression, attributes, text = '') =>
  gated(attributes, text).replace('"analytics"', JSON.stringify(expression));
const inline = (id, { as = 'analytics', more = '' } = {}) => marked(as, more, says(id));
const external = (id, { as = 'analytics', more = '', ms = 0 } = {}) =>
  marked(as, `${more} src="${thirdParty.url(`/count.js?id=${id}&ms=${ms}`)}"`);
const hung = (id, as, more = '') => marked(as, `${more} src="${thirdParty.url(`/hang.js?id=${id}`)}"`);
const film = { id: 'film', name: 'Film', provider: 'Film Ltd', category: 'analytics' };

everywhere(
  'it runs a group in the order of the document: external, inline and modules, from the page or added',
  async ({ open }) => {
    const module = `data-type="module" src="${thirdParty.url('/module.mjs?id=5&ms=100')}"`;
    const scripts = [
      external('1', { ms: 250 }),
      inline('2'),
      external('3', { ms: 100 }),
      inline('4'),
      gated(module),
      inline('6'),
      external('7'),
    ];
    const tab = await open(page(scripts.join('')));
    assert.deepEqual(await tab.lookedAt(), []);
    await tab.answer('accept');
    assert.deepEqual(await tab.hasRun('7'), [...'1234567']);
    await tab.evaluate(
      (html) => document.body.insertAdjacentHTML('beforeend', html),
      external('8', { ms: 200 }) + inline('9'),
    );
    assert.deepEqual(await tab.hasRun('9'), [...'123456789']);
  },
);

everywhere(
  'it joins expressions in one group, and parts scripts of one expression, by data-consent-group',
  async ({ open }) => {
    const shop = 'data-consent-group="shop"';
    const scripts = [
      external('slow', { ms: 400, more: shop }),
      inline('joined', { as: 'advertising', more: shop }),
      inline('parted'),
      inline('other', { as: 'advertising' }),
    ];
    const tab = await open(page(scripts.join('')));
    await tab.answer('accept');
    assert.deepEqual(await tab.hasRun('joined'), ['parted', 'other', 'slow', 'joined']);
  },
);

/** Runs in the page, before all else: a clock on which seconds pass in a tenth of their time; what was asked of it stands in `waits`. */
function hurry() {
  const { setTimeout } = globalThis;
  globalThis.waits = [];
  globalThis.setTimeout = (action, ms = 0, ...args) => {
    globalThis.waits.push(ms);
    return setTimeout(action, ms < 1000 ? ms : ms / 10, ...args);
  };
}

everywhere(
  'it waits for a script at most its timeout, runs a late one all the same, and tells in development',
  async ({ open }) => {
    const scripts = [
      external('late', { ms: 1200, more: 'data-consent-timeout="150"' }),
      inline('after 150 ms'),
      hung('never', 'functional'),
      inline('after 5000 ms', { as: 'functional' }),
    ];
    const head = `${listener()}<script>(${hurry})()</script>${configured()}${devTag}`;
    const tab = await open(page(scripts.join(''), head));
    await tab.answer('accept');
    assert.deepEqual(await tab.hasRun('after 150 ms', 'after 5000 ms', 'late'), [
      'after 150 ms',
      'after 5000 ms',
      'late',
    ]);
    const waits = await tab.evaluate('globalThis.waits');
    assert.ok(waits.includes(150) && waits.includes(5000));
    const { console } = await tab.heard();
    const told = console.filter(({ type, text }) => type === 'warn' && text.includes('its group goes on without it'));
    assert.deepEqual(
      told.map(({ text }) => /\/([a-z]+\.js)\S* took longer than (\d+) ms/.exec(text)?.slice(1)),
      [
        ['count.js', '150'],
        ['hang.js', '5000'],
      ],
    );
  },
);

everywhere('it lets async scripts wait for nobody, and nobody wait for them', async ({ open }) => {
  const scripts = [
    external('slow', { ms: 400 }),
    external('async', { more: 'async' }),
    external('async and slow', { ms: 1000, more: 'async' }),
    inline('async inline', { more: 'async' }),
    inline('last'),
  ];
  const tab = await open(page(scripts.join('')));
  await tab.answer('accept');
  const ran = await tab.hasRun('async and slow');
  assert.deepEqual(
    [...ran.slice(0, 2).sort(), ...ran.slice(2)],
    ['async', 'async inline', 'slow', 'last', 'async and slow'],
  );
});

everywhere('it holds back nothing but its own group for a script that hangs', async ({ open }) => {
  const scripts = [
    hung('analytics', 'analytics'),
    hung('mine', 'functional', 'data-consent-group="mine"'),
    hung('async', 'advertising', 'async'),
    inline('held back'),
    inline('held back in its group', { more: 'data-consent-group="mine"' }),
    external('advertising', { as: 'advertising' }),
    inline('functional', { as: 'functional' }),
    external('film', { as: 'film' }),
    inline('film inline', { as: 'film' }),
    inline('either', { as: 'film | functional' }),
    marked('essential', 'data-type="module"', says('module')),
    external('yours', { more: 'data-consent-group="yours"' }),
    external('free', { more: 'async' }),
  ];
  const tab = await open(page(scripts.join(''), configured({ services: [film] }) + tag), {
    waitUntil: 'domcontentloaded',
  });
  await tab.consent('acceptAll');
  const others = ['module', 'advertising', 'functional', 'film', 'film inline', 'either', 'yours', 'free'];
  assert.deepEqual((await tab.hasRun(...others)).sort(), [...others].sort());
});

everywhere(
  'it goes on after a script that throws, is no script, is not found, fails, or is cut off',
  async ({ open }) => {
    const javascript = { 'content-type': 'text/javascript' };
    thirdParty.page('/broken.js', { headers: javascript, body: 'this is no script' });
    thirdParty.page('/throws.js', { headers: javascript, body: `${says('throws')}; throw new Error('theirs')` });
    thirdParty.fault('/cut.js', { destroy: true });
    const failing = ['/throws.js', '/broken.js', '/none.js', '/fail.js', '/cut.js'].map((path) =>
      gated(`src="${thirdParty.url(path)}"`),
    );
    const scripts = [
      ...failing.map((script, index) => script + inline(`after ${index}`)),
      gated('', `${says('throws inline')}; throw new Error('inline')`),
      gated('', 'nor is this'),
      gated('src="http://["'),
      gated('src=""'),
      gated('src="data:text/javascript,broken("'),
      gated('data-type="module"', 'throw new Error("module")'),
      external('last'),
    ];
    const tab = await open(page(scripts.join(''), listener() + configured() + devTag));
    await tab.answer('accept');
    const expected = ['throws', 'after 0', 'after 1', 'after 2', 'after 3', 'after 4', 'throws inline', 'last'];
    assert.deepEqual(await tab.hasRun('last'), expected);
    const { console, errors } = await tab.heard();
    const named = (path) => console.some(({ text }) => text.includes(`${path} failed to load`));
    assert.deepEqual(['/none.js', '/fail.js', '/cut.js'].map(named), [true, true, true]);
    // The page hears of an error as if the script had not waited; of another site's scripts it never hears more.
    assert.ok(errors.includes('Error: inline'), errors.join());
    assert.equal(site.hits('/none.js'), 0);
  },
);
