import { byId, debounce } from '../dom.js';
import { say } from '../say.js';
import { Refusal } from '../state/refusal.js';
import { fromFragment, toFragment, withKnownRunning } from '../state/link.js';

/** The address holds the whole state, so that a reload loses nothing; a button copies it. */
export function createLink(store, policies) {
  const known = policies.flatMap(({ state }) => state.services);
  let own = '';
  /** @returns the link of the state there is now; the address is left to a later one, if there is one by then */
  const write = async () => {
    const { state } = store;
    const fragment = `#${await toFragment(state)}`;
    if (state === store.state) {
      own = fragment;
      history.replaceState(null, '', own);
    }
    return new URL(fragment, location.href).href;
  };
  const writeSoon = debounce(write, 150);

  let opened = 0;
  const open = async () => {
    const { hash } = location;
    if (hash === own || !/^#s\d/.test(hash)) return;
    const turn = (opened += 1);
    try {
      const state = withKnownRunning(await fromFragment(hash), known);
      // Another one has come meanwhile.
      if (turn !== opened) return;
      store.replace(state);
      refuse('');
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (turn === opened) refuse(`This link cannot be opened: ${error.message}. Nothing of it was used.`);
    }
  };
  addEventListener('hashchange', () => void open());
  byId('share').addEventListener('click', async () => {
    await copy(await write(), byId('share'));
  });
  let started = false;
  store.subscribe(() => {
    if (started) writeSoon();
    started = true;
  });
  return { open };
}

function refuse(message) {
  byId('refused').textContent = message;
  byId('refused').hidden = !message;
}

/** Copies, and says so on the button for a moment; where the browser forbids it, the text is offered for copying by hand. */
export async function copy(text, button) {
  const before = button.dataset.label ?? button.textContent;
  button.dataset.label = before;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
    say('Copied.');
    setTimeout(() => (button.textContent = before), 1600);
  } catch {
    prompt('Copy this text:', text);
  }
}
