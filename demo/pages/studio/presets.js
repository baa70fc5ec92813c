import { byId } from './dom.js';
import { say } from './say.js';
import { blank } from './state/blank.js';
import { checkState } from './state/check-state.js';
import { fromConfig } from './state/config.js';

/** The policies of the demo's scenarios, as states. */
export async function loadPolicies() {
  const response = await fetch(new URL('data/policies.json', import.meta.url));
  const policies = await response.json();
  return policies.map(({ name, label, config }) => ({ name, label, state: checkState(fromConfig(config)) }));
}

/** A preset changes what is asked and by whom; how it looks stays the designer's. */
export function connectPresets(store, policies) {
  const select = byId('preset');
  select.append(new Option('Choose a policy…', ''), new Option('A blank one', 'blank'));
  for (const { name, label } of policies) select.append(new Option(label, name));
  select.addEventListener('change', () => {
    const chosen = policies.find(({ name }) => name === select.value);
    const { appearance, tokens, theme, view } = store.state;
    if (select.value) store.replace({ ...(chosen?.state ?? blank), appearance, tokens, theme, view });
    say(
      select.value ? `${select.selectedOptions[0].textContent}: its categories, services and texts are in place.` : '',
    );
    select.value = '';
  });
}
