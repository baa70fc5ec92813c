/** Categories of the studio and the services in them, which stay what a link and the library take. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sections } from '../../demo/pages/studio/data/controls.js';
import { blank, most } from '../../demo/pages/studio/state/blank.js';
import { goingAlong, removeCategory, renameCategory, takenIds } from '../../demo/pages/studio/state/categories.js';
import { checkState } from '../../demo/pages/studio/state/check-state.js';

const own = (id, category) => ({ id, name: id, category, provider: 'Its Ltd' });
/** Of analytics: one of the site's own, and two of the catalogue. Matomo is of advertising here. */
const services = [
  own('counter', 'analytics'),
  'hotjar',
  { service: 'google-analytics', id: 'G-1', as: 'shop' },
  { service: 'matomo', category: 'advertising' },
];
const state = { ...blank, services };
const analytics = blank.categories.findIndex(({ id }) => id === 'analytics');

test('it carries services along where their category gets another id, those of the catalogue too', () => {
  const { categories, services: moved } = checkState(renameCategory(state, analytics, 'figures'));
  assert.deepEqual(categories[analytics], { id: 'figures' });
  assert.deepEqual(moved, [
    own('counter', 'figures'),
    { service: 'hotjar', category: 'figures' },
    { service: 'google-analytics', id: 'G-1', as: 'shop', category: 'figures' },
    services[3],
  ]);
});

test('it takes the services of a category away with it, and says how many', () => {
  assert.equal(goingAlong(state, analytics), ' and its 3 services');
  assert.equal(goingAlong(state, analytics + 1), ' and its service');
  assert.equal(goingAlong(blank, analytics), 0);
  assert.deepEqual(checkState(removeCategory(state, analytics)).services, [services[3]]);
});

test('it knows what is taken: by other categories, and by services under whatever name', () => {
  const taken = takenIds(state, analytics);
  assert.deepEqual(taken, ['essential', 'functional', 'advertising', 'counter', 'hotjar', 'shop', 'matomo']);
});

for (const [what, wrong, message] of [
  ['services of one id', [own('hotjar', 'analytics'), 'hotjar'], /services\[1\]: another one has the id "hotjar"/],
  ['a service that is called as a category is', [own('analytics', 'analytics')], /a category has the id "analytics"/],
  ['a service of no category', [own('counter', 'films')], /services\[0\]: it is of the category "films"/],
]) {
  test(`it refuses ${what}`, () => {
    assert.throws(() => checkState({ ...blank, services: wrong }), message);
  });
}

test('it refuses a service whose category in the catalogue the site does not have, and none that it cannot know', () => {
  const categories = [{ id: 'essential' }, { id: 'figures' }];
  assert.throws(() => checkState({ ...blank, categories, services: ['hotjar'] }), /the category "analytics"/);
  const known = { ...blank, categories, services: [{ service: 'hotjar', category: 'figures' }, 'of-a-later-version'] };
  assert.deepEqual(checkState(known), known);
});

for (const control of sections.flatMap(({ controls }) => controls.filter(({ type }) => type === 'list'))) {
  test(`it opens again with as many as can be added: ${control.label}`, () => {
    const keys = control.path.split('.');
    const items = (one) => keys.reduce((at, key) => at[key], one);
    let next = structuredClone(blank);
    while (items(next).length < control.max) items(next).push(control.fresh(next));
    assert.deepEqual(checkState(next), next);
    assert.equal(control.max, most[keys.at(-1)]);
  });
}
