import { byId, el } from '../dom.js';
import { failing, summary } from './verdict.js';

/** How long it must have been quiet before the result is said aloud, in milliseconds. */
const pause = 1200;

/** Shows what was found, and says it only when it is something else than before. */
export function createChecksView() {
  const place = byId('checks');
  const voice = byId('said');
  let last;
  let timer;
  return (groups) => {
    const key = JSON.stringify(groups);
    const sentence = summary(groups);
    if (key !== last) {
      last = key;
      place.replaceChildren(...groups.map(card));
      byId('chips').replaceChildren(...groups.map(chip));
      byId('checks-summary').textContent = sentence;
      byId('checks-summary').dataset.passes = String(!failing(groups).length);
    }
    clearTimeout(timer);
    timer = setTimeout(() => {
      const said = failing(groups).length ? `Checks: ${sentence}` : 'All checks pass.';
      if (voice.dataset.checks !== said) voice.textContent = said;
      voice.dataset.checks = said;
    }, pause);
  };
}

function markOf({ verdicts }) {
  const bad = verdicts.filter(({ passes }) => !passes).length;
  return { bad, mark: bad ? `${bad} ${bad === 1 ? 'fails' : 'fail'}` : 'passes' };
}

/** What is seen of a group while the panel is shut. */
function chip(group) {
  const { bad, mark } = markOf(group);
  return el('span', { 'data-passes': String(!bad) }, `${group.title} `, el('b', {}, mark));
}

function card(group) {
  const { title, verdicts } = group;
  const { bad, mark } = markOf(group);
  return el(
    'section',
    { class: 'card', 'data-passes': String(!bad) },
    el('h3', {}, title, ' ', el('span', { class: 'mark' }, mark)),
    el('ul', {}, ...verdicts.map(line)),
  );
}

function line({ what, found, passes, rule }) {
  return el(
    'li',
    { 'data-passes': String(passes), title: rule },
    el('span', { class: 'verdict' }, passes ? 'Pass' : 'Fail'),
    el('span', { class: 'what' }, what),
    el('span', { class: 'found' }, found),
  );
}
