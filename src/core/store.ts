import { report } from './errors.js';

/** Holds one value, replaced and never changed, and tells its listeners in the order in which they came. */
export interface Store<T, E> {
  readonly value: T;
  replace(value: T, event?: E): void;
  subscribe(listener: (value: T, event?: E) => void): () => void;
}

export function createStore<T, E>(value: T): Store<T, E> {
  const listeners = new Set<(value: T, event?: E) => void>();
  const queue: (E | undefined)[] = [];
  const call = (listener: (value: T, event?: E) => void, event?: E): void => {
    try {
      listener(value, event);
    } catch (error) {
      // One listener's failure is its own: the next may be the one that closes a gate.
      report(error);
    }
  };
  return {
    get value() {
      return value;
    },
    replace(next, event) {
      // The value changes at once; a change made by a listener is told after the one it reacts to.
      value = next;
      if (queue.push(event) > 1) return;
      for (; queue.length; queue.shift()) {
        for (const listener of [...listeners]) {
          if (listeners.has(listener)) call(listener, queue[0]);
        }
      }
    },
    subscribe(listener) {
      // Wrapped, so that one function subscribed twice is two subscriptions.
      const entry: typeof listener = (current, event) => {
        listener(current, event);
      };
      listeners.add(entry);
      call(entry);
      return () => listeners.delete(entry);
    },
  };
}
