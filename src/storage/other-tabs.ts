/** What passes between tabs and what wakes this one. */
export interface OtherTabs {
  /** Hands the other tabs of this origin what was just stored. */
  announce(value: string): void;
  stop(): void;
}

/**
 * Follows decisions made elsewhere: other tabs of the origin at once, other subdomains when this page is next
 * visible or comes back from the back/forward cache.
 */
export function otherTabs(
  name: string,
  onValue: (value: string) => void,
  onReturn: (restored: boolean) => void,
): OtherTabs {
  let channel: BroadcastChannel | undefined;
  // An open channel can keep a page out of the back/forward cache, so it is closed whenever the page is left.
  const open = (): void => {
    if (channel || typeof BroadcastChannel !== 'function') return;
    channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => {
      if (typeof data === 'string') onValue(data);
    };
  };
  const close = (): void => {
    channel?.close();
    channel = undefined;
  };
  const onShow = (event: PageTransitionEvent): void => {
    open();
    if (event.persisted) onReturn(true);
  };
  const onVisible = (): void => {
    if (document.visibilityState === 'visible') onReturn(false);
  };
  open();
  addEventListener('pagehide', close);
  addEventListener('pageshow', onShow);
  document.addEventListener('visibilitychange', onVisible);
  return {
    announce(value) {
      channel?.postMessage(value);
    },
    stop() {
      close();
      removeEventListener('pagehide', close);
      removeEventListener('pageshow', onShow);
      document.removeEventListener('visibilitychange', onVisible);
    },
  };
}
