import type { Effect } from '../core/types.js';

/** When to look after a message, which may overtake the cookie on its way to this process; in milliseconds. */
const LAGS = [0, 100, 500, 3000];

/**
 * Follows decisions made elsewhere: other tabs of the origin at once, other subdomains when this page is next visible,
 * and all that happened while it lay in the back/forward cache.
 */
export function otherTabs(): Effect {
  return {
    name: 'tabs',
    phase: 'observe',
    start(consent) {
      let channel: BroadcastChannel | undefined;
      const follow = (): void => {
        consent.refresh('other-tab');
      };
      const onPage = ({ type, persisted }: Partial<PageTransitionEvent>): void => {
        // An open channel can keep a page out of the back/forward cache, so it is closed whenever the page is left.
        if (type === 'pagehide') {
          channel?.close();
          channel = undefined;
          return;
        }
        if (type === 'visibilitychange' && document.hidden) return;
        try {
          channel ??= new BroadcastChannel(consent.settings.cookie.name);
          channel.onmessage = () => {
            for (const lag of LAGS) setTimeout(follow, lag);
          };
        } catch {
          // Firefox has none where the visitor blocks site data.
        }
        consent.refresh(persisted ? 'restored' : 'other-tab');
      };
      const listening = new AbortController();
      // A controller serves as options: they have a signal, too.
      for (const type of ['pagehide', 'pageshow', 'visibilitychange']) {
        addEventListener(type, onPage, listening);
      }
      onPage({});
      const unsubscribe = consent.subscribe((_state, event) => {
        if (event?.origin === 'this-tab') channel?.postMessage(0);
      });
      return () => {
        unsubscribe();
        listening.abort();
        onPage({ type: 'pagehide' });
      };
    },
  };
}
