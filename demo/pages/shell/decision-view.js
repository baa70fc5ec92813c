import { byId, el, whenChanged } from './dom.js';

const reasons = {
  decided: 'The visitor has answered this policy.',
  'no-decision': 'Nobody has answered yet, so everything but essential is held.',
  expired: 'The answer has expired, so everything but essential is held again.',
  'policy-changed': 'The policy has changed since the answer. The old choices are shown; nothing is granted.',
  'config-error': 'The configuration is wrong, so everything is held. The console says what to mend.',
};

export const showDecision = whenChanged(({ state, categories }) => {
  const missing = 'Consentry did not start in this page. Run "npm run build" and reload.';
  byId('reason').textContent = state ? (reasons[state.reason] ?? state.reason) : missing;
  const labels = new Map(categories.map((category) => [category.id ?? category, category.label]));
  byId('grants').replaceChildren(
    ...Object.entries(state?.grants ?? {}).map(([id, granted]) =>
      el(
        'li',
        { 'data-granted': String(granted), title: labels.get(id) },
        id,
        el('span', { class: 'unseen' }, granted ? ': granted' : ': denied'),
      ),
    ),
  );
});
