import { byId, el, whenChanged } from './dom.js';

const standIns = new Set(['google-analytics', 'hotjar', 'hubspot']);

const showBars = whenChanged((trackers) => {
  const most = Math.max(1, ...trackers.map(([, count]) => count));
  byId('trackers').replaceChildren(
    ...trackers.map(([tracker, count]) =>
      el(
        'li',
        {},
        el('span', { class: 'bar-name' }, tracker, standIns.has(tracker) && el('small', {}, ' stand-in')),
        el('meter', { class: 'bar', min: 0, max: most, value: count, 'aria-hidden': 'true' }),
        el('span', { class: 'bar-count' }, String(count)),
      ),
    ),
  );
});

/** The big number. It is calm at zero, and calm again when nothing came since a refusal. */
export function showRequests(requests, state) {
  const byTracker = {};
  for (const { tracker } of requests) byTracker[tracker] = (byTracker[tracker] ?? 0) + 1;
  showBars(Object.entries(byTracker).sort(([, a], [, b]) => b - a));

  const since =
    state?.time === undefined ? undefined : requests.filter(({ time }) => Date.parse(time) >= state.time).length;
  const count = byId('count');
  if (count.textContent !== String(requests.length)) count.textContent = String(requests.length);
  const note = noteFor(requests.length, since, state);
  const status = byId('count-note');
  if (status.textContent !== note) status.textContent = note;
  const silent = requests.length === 0 || (since === 0 && !anyGranted(state));
  byId('requests').dataset.mood = silent ? 'calm' : 'busy';
}

function noteFor(total, since, state) {
  if (total === 0)
    return state?.reason === 'decided' ? 'Silence. Nobody was told anything.' : 'Silence. Nothing has left for anyone.';
  if (since === undefined) return 'before the decision went away';
  if (since === 0) return 'and none since the last decision';
  return `${since} since the last decision`;
}

function anyGranted(state) {
  return Object.entries(state?.grants ?? {}).some(([id, granted]) => granted && id !== 'essential');
}
