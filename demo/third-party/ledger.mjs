/**
 * Counts what reached the third party: one entry a request, the newest last.
 * An entry is `{ tracker, method, path, time }`; `time` is an ISO 8601 date.
 */
export function createLedger({ keep = 2000 } = {}) {
  const entries = [];
  const listeners = new Set();
  let total = 0;
  let byTracker = {};

  return {
    record(entry) {
      total += 1;
      byTracker[entry.tracker] = (byTracker[entry.tracker] ?? 0) + 1;
      entries.push(entry);
      if (entries.length > keep) entries.shift();
      for (const listener of listeners) listener(entry);
    },
    counts() {
      return { total, byTracker: { ...byTracker }, requests: [...entries] };
    },
    reset() {
      total = 0;
      byTracker = {};
      entries.length = 0;
    },
    /** @returns a function that stops listening */
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
