import { report } from './core/errors.js';
import type { Effect } from './core/types.js';

/** When the debug overlay is shown. */
export interface DebugOverlayOptions {
  /** Without asking for it by the address. @default false */
  readonly always?: boolean;
}

/**
 * Shows the debug overlay on a page whose address has `?consentry-debug`. Elsewhere it does nothing and loads nothing: the
 * overlay is fetched when it is asked for.
 */
export function debugOverlay({ always = false }: DebugOverlayOptions = {}): Effect {
  return {
    name: 'debug',
    phase: 'observe',
    start(consent) {
      let stop = (): void => void (stopped = true);
      let stopped = false;
      if (always || new URLSearchParams(location.search).has('consentry-debug')) {
        import('./debug/mount.js').then(({ mount }) => {
          if (!stopped) stop = mount(consent);
        }, report);
      }
      return () => stop();
    },
  };
}
