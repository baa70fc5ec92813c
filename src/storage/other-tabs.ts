import type { Effect } from '../core/types.js';

/** How long a cookie may take from one process of the browser to another, in milliseconds. */
const LAG = 300;

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
        channel ??= new BroadcastChannel(`consentry:${consent.settings.cookie.name}`);
        // The message may overtake the cookie.
        channel.onmessage = () => {
          follow();
          setTimeout(follow, LAG);
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
