import { says } from '../site/kit.mjs';

/** Runs in the page. */
const ranSoFar = () => (globalThis.__ran ?? []).filter((id) => !id.startsWith('looked-'));

/** Runs in the page. */
function addReleased(text, nonce) {
  const script = Object.assign(document.createElement('script'), { type: 'text/plain', nonce });
  // Not by its property: Trusted Types forbid that, even for what is no code.
  script.append(text);
  script.dataset.consent = 'essential';
  document.documentElement.append(script);
}

/**
 * What tests of pages with Consentry on them do with a tab, besides what every tab can do.
 *
 * @param {import('./engines.mjs').Tab} tab
 */
export function pageTools({ evaluate, until, click }) {
  return {
    /** What has run so far, in order: third-party scripts and `says()`. */
    ran: () => evaluate(ranSoFar),
    /** Waits until all of these have run; returns what has. */
    async hasRun(...ids) {
      await until((wanted) => wanted.every((id) => globalThis.__ran?.includes(id)), {
        args: [ids],
        message: `${ids} to run`,
      });
      return evaluate(ranSoFar);
    },
    /** Presses a button of the banner, once it is there: `accept`, `reject`, `preferences`. */
    answer: (slot) => click(`consentry-banner > button[slot=${slot}]`),
    /** Waits for the banner to be gone. */
    answered: () => until(() => !document.querySelector('consentry-banner')?.matches(':popover-open')),
    /** Presses a button of the preferences, once they are open: `Accept all`, `Reject all`, `Save choices`. */
    choose: (text) => click('consentry-preferences >>> dialog button', { text }),
    /** Calls a method of `window.consentry`. */
    consent: (method, ...args) => evaluate((name, given) => void globalThis.consentry[name](...given), method, args),
    /** The ids of what is granted, without essential; `null` where consent never started. */
    granted: () =>
      evaluate(() => {
        const grants = globalThis.consentry?.state?.grants;
        return grants ? Object.keys(grants).filter((id) => id !== 'essential' && grants[id]) : null;
      }),
    /**
     * Adds a script that is always released, and waits for it: all that was in the page before has been looked at.
     *
     * @param {string} [nonce] Where the page has a policy.
     */
    async lookedAt(nonce = '') {
      const id = `looked-${Math.random()}`;
      await evaluate(addReleased, says(id), nonce);
      await until((name) => globalThis.__ran?.includes(name), { args: [id], message: `${id} to run` });
      return evaluate(ranSoFar);
    },
    /** `{ console, errors }` so far of a page with the `listener` in its head. */
    heard: () =>
      evaluate(() => {
        if (!globalThis.__heard) throw new Error('Nobody listens: put listener() first in the head of the page.');
        return globalThis.__heard;
      }),
  };
}
