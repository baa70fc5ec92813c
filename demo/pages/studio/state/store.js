import { createHistory } from './history.js';
import { getAt, same, setAt } from './path.js';

/**
 * The state of the studio, and who wants to know of it. How the page is looked at (`view`) is no step of the history: undoing a colour
 * must not turn the page dark.
 */
export function createStore(first, options) {
  const history = createHistory(first, options);
  const listeners = new Set();
  let view = first.view;
  const current = () => ({ ...history.present, view });
  let state = first;
  const tell = (origin) => {
    state = current();
    for (const listener of listeners) listener(state, origin);
  };
  return {
    get state() {
      return state;
    },
    get canUndo() {
      return history.canUndo;
    },
    get canRedo() {
      return history.canRedo;
    },
    get: (path) => getAt(state, path),
    set(path, value) {
      if (same(getAt(state, path), value)) return;
      this.replace(setAt(state, path, value), path);
    },
    /** @param {string} [key] see `createHistory`; without one it is a step of its own */
    replace(next, key) {
      view = next.view;
      if (!same({ ...next, view }, { ...history.present, view })) history.push(next, key);
      tell('change');
    },
    undo() {
      if (history.undo()) tell('history');
    },
    redo() {
      if (history.redo()) tell('history');
    },
    /** Called on every change, and at once. */
    subscribe(listener) {
      listeners.add(listener);
      listener(state, 'start');
      return () => listeners.delete(listener);
    },
  };
}
