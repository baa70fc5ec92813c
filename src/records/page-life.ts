/** Whether the page is there, as far as sending goes. */
export interface PageLife {
  /** It is not while the page lies in the back/forward cache, or after `stop`. */
  readonly isThere: boolean;
  /** Resolves when it is left. */
  readonly left: Promise<unknown>;
  readonly stop: () => void;
}

/** Calls back when the page is left, and when there may be a network or a visitor again. */
export function followPage({ onLeave, onReturn }: { onLeave: () => void; onReturn: () => unknown }): PageLife {
  const listening = new AbortController();
  let leave: () => void;
  let left: Promise<unknown>;
  let isThere: boolean;
  const arrive = (): void => {
    left = new Promise<void>((resolve) => (leave = resolve));
    isThere = true;
  };
  const on = ({ type, persisted }: Partial<PageTransitionEvent>): void => {
    if (type === 'pagehide') {
      isThere = false;
      leave();
      onLeave();
      return;
    }
    if (type === 'pageshow' ? !persisted : document.hidden) return;
    if (!isThere) arrive();
    onReturn();
  };
  arrive();
  // A controller serves as options: they have a signal, too. A change of visibility bubbles from the document.
  for (const type of ['pagehide', 'pageshow', 'online', 'visibilitychange']) addEventListener(type, on, listening);
  return {
    get isThere() {
      return isThere;
    },
    get left() {
      return left;
    },
    stop() {
      listening.abort();
      on({ type: 'pagehide' });
    },
  };
}
