/** What `data-consent` may say, and when it is true. */
import assert from 'node:assert/strict';
import { engineTests } from '../engines/engine-tests.mjs';
import { configured, decision, granted, page, refused, says, tag } from '../site/kit.mjs';

const { everywhere } = await engineTests();

const film = { id: 'film', name: 'Film', provider: 'Film Ltd', category: 'functional' };
const states = {
  undecided: null,
  granted: decision(granted),
  refused: decision(refused),
  'analytics granted': decision('!functional.analytics.!advertising'),
  'the service granted': decision('!functional.film.!analytics.!advertising'),
  'the service refused': decision('functional.!film.analytics.advertising'),
  'silent on analytics': decision('functional.!advertising'),
  'refused for another policy': decision(refused, { policy: 'older' }),
  'refused too long ago': decision(refused, { time: 1 }),
  garbage: decision(refused).slice(1),
};

/** Each expression, and the states in which it is true. */
const truth = {
  essential: Object.keys(states),
  analytics: ['granted', 'analytics granted', 'the service refused'],
  film: ['granted', 'the service granted', 'silent on analytics'],
  'functional & !film': ['the service refused'],
  '!film': ['refused', 'analytics granted', 'the service refused'],
  '!analytics': ['refused', 'the service granted'],
  '!functional & !analytics': ['refused', 'the service granted'],
  'analytics&advertising': ['granted', 'the service refused'],
  'analytics | film': [
    'granted',
    'analytics granted',
    'the service granted',
    'the service refused',
    'silent on analytics',
  ],
  'advertising & functional | analytics': ['granted', 'analytics granted', 'the service refused'],
  'analytics | functional & advertising': ['granted', 'analytics granted', 'the service refused'],
  'essential & !advertising': ['refused', 'analytics granted', 'the service granted', 'silent on analytics'],
  unknown: [],
  '!unknown': [],
  '!essential': [],
  'analytics & unknown': [],
  '': [],
};

const marked = (expression) =>
  `<script type="text/plain" data-consent="${expression}">${says(expression)}</script>
  <img data-consent="${expression}" data-src="data:," alt="${expression}">`;

everywhere(
  'it opens by a category, a service, or an expression, and by a negated term only under a refusal',
  async ({ open }) => {
    const tab = await open(page(Object.keys(truth).map(marked).join('\n'), configured({ services: [film] }) + tag));
    for (const [state, cookie] of Object.entries(states)) {
      if (cookie) {
        await tab.setCookie('consentry', cookie);
        await tab.visit('/');
      }
      const expected = Object.keys(truth).filter((expression) => truth[expression].includes(state));
      assert.deepEqual((await tab.lookedAt()).sort(), expected.sort(), state);
      const images = await tab.until(
        (length) => {
          const shown = [...document.querySelectorAll('img[src]')].map(({ alt }) => alt);
          return shown.length >= length && shown;
        },
        { args: [expected.length] },
      );
      assert.deepEqual(images.sort(), expected, state);
    }
  },
);
