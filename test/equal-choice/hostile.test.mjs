/** No style sheet of a page makes refusing harder to see, to read or to hit than accepting. */
import assert from 'node:assert/strict';
import { engineTests } from '../engines/engine-tests.mjs';
import { configured, page, tag } from '../site/kit.mjs';
import { overPage, rules, tokens } from './attacks.mjs';
import { attack } from './in-page.mjs';

const { everywhere } = await engineTests();

const body = '<main><h1>Page</h1><p>Text of the page.</p><div data-consentry="banner"></div></main>';
const pageWith = (appearance) => page(body, configured({ appearance }) + tag);

/** What is wrong: both have to be alike, and each to be seen, read and hit. */
function wrong([name, { accept, reject, texts, surface, told }]) {
  const none = {
    ...{ opacity: '1', visibility: 'visible', transform: 'none' },
    ...{ filter: 'none', clipPath: 'none', pointerEvents: 'auto' },
  };
  const look = JSON.stringify;
  const checks = {
    [`they differ: ${look(accept.same)}, ${look(reject.same)}`]: look(accept.same) === look(reject.same),
    [`the library finds ${told}`]: told.length === 0,
    [`reject is ${look(reject.plain)}`]: look([accept.plain, reject.plain]) === look([none, none]),
    'a click does not hit': accept.hit && reject.hit,
    [`a contrast of ${reject.contrast}`]: reject.opaque && accept.contrast >= 4.5 && reject.contrast >= 4.5,
    [`${reject.font} px of text, ${reject.side} px high`]: reject.font >= 14 && reject.side >= 44,
    [`text ${texts} on a surface of alpha ${surface}`]: texts >= 4.5 && surface === 255,
  };
  return Object.keys(checks)
    .filter((said) => !checks[said])
    .map((said) => `${name}: ${said}`);
}

const named = (attacks) => Object.fromEntries(Object.entries(attacks).map(([name, css]) => [`tokens, ${name}`, css]));
const seen = () => document.querySelector('consentry-banner [slot=reject]')?.getBoundingClientRect().width > 0;
const open = () => document.querySelector('consentry-preferences')?.shadowRoot.querySelector('dialog')?.open;

for (const layout of ['card', 'bar', 'modal', 'inline']) {
  everywhere(`it keeps accept and reject equal and readable: ${layout}, whatever the page says`, async (here) => {
    const tab = await here.open(pageWith({ layout }));
    await tab.until(seen);
    const found = await tab.evaluate(attack, { none: '', ...rules, ...(layout !== 'inline' && overPage) }, false);
    // All layouts have the same tokens.
    if (/card|inline/.test(layout)) Object.assign(found, await tab.evaluate(attack, named(tokens), true));
    assert.deepEqual(Object.entries(found).flatMap(wrong), []);
  });
}

everywhere('it keeps them equal and readable in the preferences, whatever the page says', async (here) => {
  const tab = await here.open(pageWith({}));
  await tab.until(seen);
  await tab.consent('showPreferences');
  await tab.until(open);
  const found = {
    ...(await tab.evaluate(attack, { ...rules, ...overPage }, false)),
    ...(await tab.evaluate(attack, tokens, true)),
  };
  assert.deepEqual(Object.entries(found).flatMap(wrong), []);
});
