import type { Consent, Effect } from '../core/types.js';
import { locked } from './locked.js';
import { readLocal, writeLocal } from './local.js';
import { RENEWED_KEY } from './names.js';
import type { RecordsOptions } from './records-options.js';
import { timingOf, type Timing } from './timing.js';

const DAY = 864e5;

/** When to look again after a decision, in milliseconds: an answer that was aborted may have been half-way in. */
const LAGS = [100, 500, 3000];

/** How often the cookie is looked at while an answer is awaited, in milliseconds. */
const GLANCE = 50;

/** Held by the tab that is renewing. */
const LOCK = 'consentry-renewal';

/**
 * Has the endpoint set the cookie of a standing decision again, with its own expiry, once a day: Safari keeps what a server sets
 * for longer than the seven days that it leaves to scripts. An answer that is on its way must never overwrite a decision
 * made meanwhile, here or in another tab: it is aborted before that is written, and what it may have left is undone.
 */
export function cookieRenewal(options: Pick<RecordsOptions, 'endpoint'>): Effect {
  return {
    name: 'renewal',
    phase: 'observe',
    start(consent) {
      const timing = timingOf(options);
      const url = new URL(options.endpoint, document.baseURI);
      url.pathname += '/renew';
      let abort = (): void => undefined;
      if (consent.state.decision && !document.hidden && takeTurn()) abort = renew(consent, url, timing);
      const unsubscribe = consent.subscribe((_state, event) => {
        if (!event) return;
        abort();
        // Before a reload, which would know of no later decision than the one that it finds.
        event.waitUntil(nobodyRenews(timing).then(() => consent.refresh('other-tab')));
        for (const lag of LAGS) setTimeout(() => consent.refresh('other-tab'), lag);
      });
      return () => {
        unsubscribe();
        abort();
      };
    },
  };
}

/** Starts; returns what aborts it. */
function renew(consent: Consent<string>, url: URL, { answer }: Timing): () => void {
  const flight = new AbortController();
  const abort = (): void => flight.abort();
  const { signal } = flight;
  beforeDecisions(consent, abort);
  // A decision of another tab is told here sooner than its cookie can be read.
  const channel = new BroadcastChannel(consent.settings.cookie.name);
  channel.onmessage = abort;
  // Nobody sees to what comes while the page sleeps.
  document.addEventListener('visibilitychange', abort, { signal });
  addEventListener('pagehide', abort, { signal });
  setTimeout(abort, answer);
  // Another host of the same domain has neither this channel nor this lock: its decision is seen in the cookie only, and aborts.
  const looking = setInterval(() => consent.refresh('other-tab'), GLANCE);
  signal.addEventListener('abort', () => clearInterval(looking));
  void locked(
    LOCK,
    { ifAvailable: true },
    (lock) =>
      lock !== null &&
      fetch(url, { method: 'POST', credentials: 'include', referrerPolicy: 'no-referrer', redirect: 'error', signal }),
  )
    .catch(() => undefined)
    .then(() => {
      abort();
      channel.close();
      consent.refresh('other-tab');
    });
  return abort;
}

/** Calls back before anyone decides in this tab, from now on. */
function beforeDecisions(consent: Consent<string>, callBack: () => void): void {
  const methods = consent as unknown as Record<string, (...args: unknown[]) => void>;
  for (const name of ['acceptAll', 'rejectAll', 'save', 'withdraw']) {
    const original = methods[name]!;
    methods[name] = (...args) => {
      callBack();
      original(...args);
    };
  }
}

/** Resolves when no tab is waiting for an answer, or after a while; at once on plain http. Never rejects. */
function nobodyRenews({ storage }: Timing): Promise<unknown> {
  return locked(LOCK, { signal: AbortSignal.timeout(storage) }, () => undefined).catch(() => undefined);
}

/** Whether a day has passed, which then begins anew. Where that cannot be remembered, nothing is renewed. */
function takeTurn(): boolean {
  const now = Date.now();
  return !(Math.abs(now - +readLocal(RENEWED_KEY)!) < DAY) && writeLocal(RENEWED_KEY, String(now));
}
