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
  let isThere = false;
  const arrive = (): void => {
    if (!isThere) left = new Promise<void>((resolve) => (leave = resolve));
    isThere = true;
  };
  const onHide = (): void => {
    isThere = false;
    leave();
    onLeave();
  };
  arrive();
  addEventListener('pagehide', onHide, listening);
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      arrive();
      onReturn();
    },
    listening,
  );
  addEventListener('online', onReturn, listening);
  document.addEventListener('visibilitychange', () => document.hidden || onReturn(), listening);
  return {
    get isThere() {
      return isThere;
    },
    get left() {
      return left;
    },
    stop() {
      listening.abort();
      onHide();
    },
  };
}
