/** The tabs of one schedule: frames of one origin. Runs in the driver's page. */
import { hearing } from './hearing.js';

/** What a page tells when it decides, and when it has done what follows. */
const nextOf = (heard, { then }, paths, leaveTo, patience) => ({
  decided: heard.next((data) => paths.includes(data.decision?.path), patience),
  kept: then === 'wait until kept' && heard.next((data) => data.record?.delivery === 'kept', 3000),
  arrived: leaveTo && heard.next((data) => data.ready === leaveTo),
});

/** @param {import('../schedule.mjs').Schedule} schedule */
export function frames({ seed, sameOrigin, releases }) {
  const origin = `${location.protocol}//s${seed}.${location.host}`;
  const heard = hearing(origin);
  const tabs = new Map();
  let pages = 0;
  let online = true;

  const nextPath = () => `/p${(pages += 1)}`;
  const urlOf = (path) => `${origin}${path}?${new URLSearchParams({ online, sameOrigin, releases })}`;
  const tell = (tab, what) => tab?.frame.contentWindow.postMessage(what, origin);
  const close = (tab) => (tabs.get(tab)?.frame.remove(), tabs.delete(tab));
  const load = async (tab) => {
    close(tab);
    const path = nextPath();
    const frame = Object.assign(document.createElement('iframe'), { src: urlOf(path) });
    const ready = heard.next((data) => data.ready === path);
    tabs.set(tab, { frame, paths: [path] });
    document.body.append(frame);
    if (!(await ready)) throw new Error(`${path} did not come.`);
  };
  /** Decides in a tab, and does at once what the visitor does next; `null` where the page does not hear. */
  const decideOnce = async (key, step, patience) => {
    const tab = tabs.get(key);
    const leaveTo = step.then === 'leave' ? nextPath() : null;
    // It may go there later than it is waited for.
    if (leaveTo) tab.paths.push(leaveTo);
    const next = nextOf(heard, step, tab.paths, leaveTo, patience);
    tell(tab, { answer: step.do, choices: step.choices, leaveTo: leaveTo && urlOf(leaveTo) });
    if (!(await next.decided)) return false;
    if (step.then === 'close') close(key);
    await next.kept;
    await next.arrived;
    return true;
  };

  return {
    seen: heard.seen,
    load,
    close,
    closeAll: () => [...tabs.keys()].forEach(close),
    stop: heard.stop,
    setOnline(value) {
      online = value;
      for (const tab of tabs.values()) tell(tab, { online });
    },
    async decide(tab, step) {
      if (!tabs.has(tab)) await load(tab);
      // A page that is being loaded again, for a withdrawal, does not hear: it is asked once more when it is there.
      for (let patience = 1000; patience <= 8000; patience *= 2) {
        if (await decideOnce(tab, step, patience)) return;
      }
      throw new Error(`${tabs.get(tab)?.paths} does not decide.`);
    },
    /** Names in the browser's storage that must not stay. */
    leftovers(tab) {
      tell(tabs.get(tab), { look: true });
      return heard.next((data) => data.left, 2000).then((answer) => answer?.left ?? ['no answer']);
    },
  };
}
