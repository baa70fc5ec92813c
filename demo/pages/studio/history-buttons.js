import { byId } from './dom.js';
import { say } from './say.js';
import { blank } from './state/blank.js';

/** Undo, redo and reset: by buttons, and by the keys that designers know. */
export function connectHistory(store) {
  const undo = () => step('undo', 'Undone.');
  const redo = () => step('redo', 'Done again.');
  const step = (name, words) => {
    const can = name === 'undo' ? store.canUndo : store.canRedo;
    if (!can) return;
    store[name]();
    say(words);
  };
  const onKey = (event) => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || !['z', 'y'].includes(key)) return;
    // The text of a dialog has a history of its own.
    if (event.target.closest?.('dialog')) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) redo();
    else undo();
  };
  byId('undo').addEventListener('click', undo);
  byId('redo').addEventListener('click', redo);
  byId('reset').addEventListener('click', () => {
    store.replace({ ...blank, view: store.state.view });
    say('Everything is as the library has it. Undo brings your design back.');
  });
  document.addEventListener('keydown', onKey);
  store.subscribe(() => {
    // Not `disabled`: a button that is would lose the focus at the last step.
    byId('undo').setAttribute('aria-disabled', String(!store.canUndo));
    byId('redo').setAttribute('aria-disabled', String(!store.canRedo));
  });
  return { onKey };
}
