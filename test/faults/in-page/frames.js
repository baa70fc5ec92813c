/** The tabs of one schedule: frames of one origin. Runs in the driver's page. */

/** How long a page may need to come, or to answer, on a slow machine, in milliseconds. */
const PATIENCE = 10_000;

const within = (ms, promise) => Promise.race([promise, new Promise((resolve) => setTimeout(resolve, ms, null))]);

/** @param {import('../schedule.mjs').Schedule} schedule */
export function frames({ seed, sameOrigin, releases }) {
  const origin = `${location.protocol}//s${seed}.${location.host}`;
  const tabs = new Map();
  const listeners = new Set();
  const seen = { decisions: [], told: [] };
  let pages = 0;
  let online = true;

  addEventListener('message', hear);
  function hear({ data, origin: from }) {
    if (from !== origin) return;
    if (data.decision) seen.decisions.push(data.decision);
    if (data.record) seen.told.push(data.record);
    listeners.forEach((listener) => listener(data));
  }
  /** The next message that a check likes; `null` when it does not come in time. */
  const message = (check, ms = PATIENCE) => {
    let listener;
    const heard = new Promise((resolve) => {
      listener = (data) => check(data) && resolve(data);
      listeners.add(listener);
    });
    return within(ms, heard).finally(() => listeners.delete(listener));
  };

  const nextPath = () => `/p${(pages += 1)}`;
  const urlOf = (path) => `${origin}${path}?${new URLSearchParams({ online, sameOrigin, releases })}`;
  const load = async (tab) => {
    close(tab);
    const path = nextPath();
    const frame = Object.assign(document.createElement('iframe'), { src: urlOf(path) });
    const ready = message((data) => data.ready === path);
    tabs.set(tab, { frame, path });
    document.body.append(frame);
    if (!(await ready)) throw new Error(`Schedule ${seed}: ${path} did not come.`);
  };
  const close = (tab) => {
    tabs.get(tab)?.frame.remove();
    tabs.delete(tab);
  };
  const ask = (tab, what) => tabs.get(tab)?.frame.contentWindow.postMessage(what, origin);

  return {
    seen,
    load,
    close,
    closeAll() {
      [...tabs.keys()].forEach(close);
    },
    setOnline(value) {
      online = value;
      for (const tab of tabs.keys()) ask(tab, { online });
    },
    /** Decides in a tab, and does at once what the visitor does next. */
    async decide(tab, { do: answer, then, choices }) {
      if (!tabs.has(tab)) await load(tab);
      const one = tabs.get(tab);
      // A page that is being loaded again, for a withdrawal, does not hear: it is asked once more when it is there.
      for (let attempt = 1; ; attempt += 1) {
        const leaveTo = then === 'leave' ? nextPath() : null;
        const decided = message((data) => data.decision?.path === one.path, 500 * attempt);
        const kept = then === 'wait until kept' && message((data) => data.record?.delivery === 'kept', 3000);
        const arrived = leaveTo && message((data) => data.ready === leaveTo);
        ask(tab, { answer, choices, leaveTo: leaveTo && urlOf(leaveTo) });
        if (await decided) {
          if (then === 'close') close(tab);
          if (kept) await kept;
          if (arrived && (await arrived)) one.path = leaveTo;
          return;
        }
        if (attempt === 6) throw new Error(`Schedule ${seed}: ${one.path} does not decide.`);
      }
    },
    /** Names in the browser's storage that must not stay. */
    async leftovers(tab) {
      const answer = message((data) => data.left, 2000);
      ask(tab, { look: true });
      return (await answer)?.left ?? ['no answer'];
    },
  };
}
