import type { Effect } from '../core/types.js';

/** When to look after a message, which may overtake the cookie on its way to this process; in milliseconds. */
const LAGS = [0, 100, 500, 3000];

/**
 * Follows decisions made elsewhere: other tabs of the origin at once, other subdomains when this page is next visible,
 * and all that happened while it lay in the back/forward cache.
 */
export function otherTabs(): Effect {
  return {
    name: 'other-tabs',
    phase: 'observe',
    start(consent) {
      let channel: BroadcastChannel | undefined;
      const follow = (): void => {
        consent.refresh('other-tab');
      };
      const open = (): void => {
        channel ??= new BroadcastChannel(consent.settings.cookie.name);
        channel.onmessage = () => {
          for (const lag of LAGS) setTimeout(follow, lag);
        };
      };
      // An open channel can keep a page out of the back/forward cache, so it is closed whenever the page is left.
      const close = (): void => {
        channel?.close();
        channel = undefined;
      };
      const onShow = ({ persisted }: PageTransitionEvent): void => {
        open();
        if (persisted) consent.refresh('restored');
      };
      const onVisible = (): void => {
        if (!document.hidden) follow();
      };
      const listening = new AbortController();
      const { signal } = listening;
      open();
      addEventListener('pagehide', close, { signal });
      addEventListener('pageshow', onShow, { signal });
      document.addEventListener('visibilitychange', onVisible, { signal });
      const unsubscribe = consent.subscribe((_state, event) => {
        if (event?.origin === 'this-tab') channel?.postMessage(0);
      });
      return () => {
        unsubscribe();
        listening.abort();
        close();
      };
    },
  };
}
