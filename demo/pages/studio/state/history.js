/** Changes of one control within this time are one step back, in milliseconds. */
const together = 700;

/**
 * States that were, bounded. It knows no page.
 * @param {{ limit?: number, now?: () => number }} [options]
 */
export function createHistory(first, { limit = 200, now = Date.now } = {}) {
  let past = [];
  let future = [];
  let present = first;
  let last = { key: undefined, time: 0 };
  const move = (from, to) => {
    if (!from.length) return false;
    to.push(present);
    present = from.pop();
    last = { key: undefined, time: 0 };
    return true;
  };
  return {
    get present() {
      return present;
    },
    get canUndo() {
      return past.length > 0;
    },
    get canRedo() {
      return future.length > 0;
    },
    /** @param {string} [key] what was changed: changes of the same in quick succession are one step */
    push(state, key) {
      if (state === present) return;
      const joined = key !== undefined && key === last.key && now() - last.time < together;
      if (!joined) past = [...past, present].slice(-limit);
      last = { key, time: now() };
      future = [];
      present = state;
    },
    undo: () => move(past, future),
    redo: () => move(future, past),
  };
}
