/** What the pages of one origin tell the driver's page. */

/** How long a page may need to come, or to answer, on a slow machine, in milliseconds. */
const PATIENCE = 30_000;

/** @param {string} origin */
export function hearing(origin) {
  const listeners = new Set();
  const seen = { decisions: [], told: [] };
  const hear = ({ data, origin: from }) => {
    if (from !== origin) return;
    if (data.decision) seen.decisions.push(data.decision);
    if (data.record) seen.told.push(data.record);
    listeners.forEach((listener) => listener(data));
  };
  addEventListener('message', hear);
  return {
    /** Everything that was decided, and everything that was told of records. */
    seen,
    stop: () => removeEventListener('message', hear),
    /** The next message that a check likes; `null` when it does not come in time. */
    next: (check, ms = PATIENCE) =>
      new Promise((resolve) => {
        const done = (data) => {
          clearTimeout(late);
          listeners.delete(listener);
          resolve(data);
        };
        const listener = (data) => check(data) && done(data);
        const late = setTimeout(done, ms, null);
        listeners.add(listener);
      }),
  };
}
