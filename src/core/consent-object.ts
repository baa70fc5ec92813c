import { answers } from './answers.js';
import { decisionEvent } from './decision-event.js';
import { newDecision } from './decision.js';
import { deriveState } from './state.js';
import { createStore } from './store.js';
import type {
  AnswerOptions,
  Consent,
  ConsentState,
  Decision,
  DecisionEvent,
  Notice,
  Released,
  Settings,
  Surface,
} from './types.js';
import { warnOfUnknown } from './unknown-ids.js';

/** What the page lends to the object, which itself knows no page. */
export interface Host {
  read(): Decision | null;
  write(decision: Decision): void;
}

/**
 * Makes the object that decides, derives and tells. Without a host (on a server, or where the configuration is wrong)
 * it denies everything and decides nothing.
 */
export function consentObject(settings: Settings<string>, released: Released, host?: Host): Consent<string> {
  let notice: Notice | null = null;
  let stored = host?.read();
  // An answer closes what asked for it; an answer that is missing is asked for.
  const derive = (): ConsentState<string> => deriveState(settings, stored, Date.now(), host);
  const store = createStore<ConsentState<string>, DecisionEvent<string>>(derive());

  const show = (surface: Surface): void => {
    if (surface !== store.value.surface) store.replace({ ...store.value, surface });
  };
  const adopt = (origin: DecisionEvent['origin'], options?: AnswerOptions): void => {
    const next = derive();
    store.replace(next, decisionEvent(store.value, next, { ...options, notice, origin }));
  };
  const refresh = (origin: 'other-tab' | 'restored' = 'restored'): void => {
    const time = stored?.time;
    stored = host?.read();
    if (stored?.time !== time || derive().reason !== store.value.reason) adopt(origin);
  };

  return {
    settings,
    released,
    get notice() {
      return notice;
    },
    get state() {
      return store.value;
    },
    allows(id) {
      if (__DEV__) warnOfUnknown([id], settings);
      return store.value.grants[id] === true;
    },
    ...answers(settings, (choose, options) => {
      if (!host) return;
      // What was decided elsewhere meanwhile must not be undone by choices that did not know it.
      refresh();
      const { decision } = store.value;
      host.write(
        (stored = newDecision(settings, decision, (id, category) => choose(decision?.choices[id], id, category))),
      );
      adopt('this-tab', options);
    }),
    refresh,
    showBanner: () => show('banner'),
    showPreferences: () => show('preferences'),
    hide: () => show('none'),
    noticeShown: (shown) => void (notice = shown),
    subscribe: store.subscribe,
    use: () => undefined,
    stop: () => undefined,
  };
}
