import { attempt } from './errors.js';

/** Holds one frozen value, replaced and never changed, and tells its listeners in the order in which they came. */
export interface Store<T, E> {
  readonly value: T;
  readonly replace: (value: T, event?: E) => void;
  /** Calls the listener at once, and on every change. One listener is one subscription. */
  readonly subscribe: (listener: (value: T, event?: E) => void) => () => void;
}

export function createStore<T, E>(value: T): Store<T, E> {
  const listeners = new Set<(value: T, event?: E) => void>();
  const queue: (E | undefined)[] = [];
  Object.freeze(value);
  return {
    get value() {
      return value;
    },
    replace(next, event) {
      // The value changes at once; a change made by a listener is told after the one it reacts to.
      value = Object.freeze(next);
      if (queue.push(event) > 1) return;
      for (; queue.length; queue.shift()) {
        // One listener's failure is its own: the next may be the one that closes a gate.
        for (const listener of listeners) attempt(listener, value, queue[0]);
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      attempt(listener, value);
      return () => listeners.delete(listener);
    },
  };
}
