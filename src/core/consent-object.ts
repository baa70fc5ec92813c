import { decisionEvent } from './decision-event.js';
import { newDecision } from './decision.js';
import { deriveState } from './state.js';
import { createStore } from './store.js';
import type {
  Consent,
  ConsentState,
  Decision,
  DecisionEvent,
  Method,
  Notice,
  Released,
  Settings,
  Surface,
} from './types.js';

/** What the page lends to the object, which itself knows no page. */
export interface Host {
  read(): Decision | null;
  write(decision: Decision): void;
  stop(): void;
}

/**
 * Makes the object that decides, derives and tells. Without a host (on a server, or where the configuration is wrong)
 * it denies everything and decides nothing.
 */
export function consentObject(settings: Settings<string>, released: Released, host?: Host): Consent<string> {
  let notice: Notice | null = null;
  let stored = host?.read();
  const derive = (): ConsentState<string> => {
    const state = deriveState(settings, stored, Date.now());
    // An answer closes what asked for it; an answer that is missing is asked for.
    return host && !state.decision ? { ...state, surface: 'banner' } : state;
  };
  const store = createStore<ConsentState<string>, DecisionEvent<string>>(derive());

  const show = (surface: Surface): void => {
    const state = store.value;
    if (surface !== state.surface) store.replace({ ...state, surface });
  };
  const adopt = (origin: DecisionEvent['origin'], method: Method = 'api'): void => {
    const next = derive();
    store.replace(next, decisionEvent(store.value, next, { method, notice, origin }));
  };
  const refresh = (origin: 'other-tab' | 'restored' = 'restored'): void => {
    const { time } = stored ?? {};
    stored = host?.read();
    if (stored?.time !== time || derive().reason !== store.value.reason) adopt(origin);
  };
  const decide = (choose: (id: string) => boolean | undefined, options?: { method?: Method }): void => {
    if (!host) return;
    // What was decided elsewhere meanwhile must not be undone by choices that did not know it.
    refresh();
    host.write((stored = newDecision(settings, store.value.decision, choose)));
    adopt('this-tab', options?.method);
  };

  return {
    settings,
    released,
    get state() {
      return store.value;
    },
    allows(category) {
      if (__DEV__) warnOfUnknown([category], settings);
      return store.value.grants[category] === true;
    },
    acceptAll: (options) => decide(() => true, options),
    rejectAll: (options) => decide(() => false, options),
    save(choices, options) {
      if (__DEV__) warnOfUnknown(Object.keys(choices), settings);
      decide((id) => choices[id] ?? store.value.grants[id], options);
    },
    withdraw(named = Object.keys(store.value.grants), options) {
      if (__DEV__) warnOfUnknown(named, settings);
      decide((id) => !named.includes(id) && store.value.grants[id], options);
    },
    refresh,
    showBanner: () => show('banner'),
    showPreferences: () => show('preferences'),
    hide: () => show('none'),
    noticeShown: (shown) => void (notice = shown),
    subscribe: store.subscribe,
    stop: () => host?.stop(),
  };
}

function warnOfUnknown(ids: readonly string[], { categories }: Settings<string>): void {
  const known = categories.map(({ id }) => id);
  for (const id of ids) {
    if (known.includes(id)) continue;
    console.error(`[consentry] unknown-category "${id}". It is denied; known: ${known.join(', ')}.`);
  }
}
