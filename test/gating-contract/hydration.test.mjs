/** Pages that a server rendered and a framework hydrates, with the interface beside the body and gated nodes in it. */
import assert from 'node:assert/strict';
import { engineTests } from '../engines/engine-tests.mjs';
import { javascript } from '../site/bundle.mjs';
import { until } from '../site/harness.mjs';
import { decision, granted } from '../site/kit.mjs';
import { reactDocument, vuePage } from './hydrated-apps.mjs';

const { everywhere, site, thirdParty } = await engineTests();

/** Waits until the framework has taken the page over, and asserts that it had nothing to complain of. */
const hydrated = async (tab) => {
  await tab.until(() => {
    const button = document.querySelector('#count');
    if (button.textContent === '0') button.click();
    return button.textContent !== '0';
  });
  const { errors, console } = await tab.heard();
  assert.deepEqual([errors, console.filter(({ type }) => /warn|error/.test(type))], [[], []]);
};

const released = async (tab) => {
  await tab.hasRun('external', 'inline');
  await until(() => thirdParty.hits('/pixel.gif') === 1);
  assert.deepEqual((await tab.lookedAt()).sort(), ['external', 'inline']);
};

/** A visitor who is asked: the interface is there before the framework is. */
const asks =
  ({ app, html }) =>
  async ({ open }) => {
    let asked = false;
    site.page('/app.js', async () => {
      await until(() => asked);
      return javascript(app);
    });
    const tab = await open(html, { waitUntil: 'commit' });
    await tab.until(() => document.querySelector('consentry-banner')?.matches(':popover-open'));
    asked = true;
    await hydrated(tab);
    assert.equal(thirdParty.hits(), 0);
    await tab.answer('accept');
    await released(tab);
    await hydrated(tab);
  };

/** A visitor who granted before: what is marked at once would be released before the framework has come. */
const releases =
  ({ app, html }) =>
  async ({ open }) => {
    site.page('/app.js', javascript(app));
    const tab = await open(html, { cookie: decision(granted) });
    await released(tab);
    await hydrated(tab);
  };

const url = thirdParty.origin;
const react = await reactDocument(url, 'analytics');
const vue = await vuePage(url, 'analytics');
everywhere('it stands beside a document that React hydrates, and gates what is in it, without an error', asks(react));
everywhere('it stands beside an app that Vue hydrates, and gates what is in it, without an error', asks(vue));

const reactMarks = await reactDocument(url);
const vueMarks = await vuePage(url);
everywhere('it releases to a returning visitor what React marks once it has hydrated the page', releases(reactMarks));
everywhere('it releases to a returning visitor what Vue marks once it has hydrated the page', releases(vueMarks));
