import { decisionEvent } from './decision-event.js';
import { deriveState } from './state.js';
import { createStore } from './store.js';
import type { Consent, ConsentState, Decision, DecisionEvent, Method, Notice, Released, Settings, Surface } from './types.js';

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
export function consentObject(
  settings: Settings<string>,
  released: Released,
  host?: Host,
): Consent<string> {
  const { categories, policy, cookie } = settings;
  const ids = categories.map(({ id }) => id).filter((id) => id !== 'essential');
  let notice: Notice | null = null;
  let stored = host?.read() ?? null;
  const derive = (): ConsentState<string> => deriveState(categories, policy.version, stored, Date.now());
  const store = createStore<ConsentState<string>, DecisionEvent<string>>(derive());

  const show = (surface: Surface): void => {
    const state = store.value;
    if (surface !== state.surface) store.replace({ ...state, surface });
  };
  const adopt = (next: ConsentState<string>, origin: DecisionEvent['origin'], method: Method = 'api'): void => {
    const { decision, outdated, grants } = store.value;
    // An answer closes what asked for it; an answer that is gone is asked for again.
    const surface = next.decision ? 'none' : 'banner';
    const withdrawn = ids.filter((id) => grants[id] && !next.grants[id]);
    const previous = decision ?? outdated;
    store.replace({ ...next, surface }, decisionEvent({ decision: next.decision, previous, withdrawn, method, notice, origin }));
  };
  const decide = (choose: (id: string) => boolean | undefined, options?: { method?: Method }): void => {
    if (!host) return;
    const previous = store.value.decision;
    const choices = Object.fromEntries(ids.map((id) => [id, choose(id) === true]));
    // A full refusal needs no identifier.
    const consentId = ids.some((id) => choices[id]) && (previous?.consentId ?? randomId());
    stored = {
      // Never older than the one it replaces, whatever the clock did meanwhile: the newest stands.
      time: Math.max(Date.now(), (previous?.time ?? 0) + 1),
      days: cookie.days,
      policyVersion: policy.version,
      choices,
      ...(consentId && { consentId }),
    };
    host.write(stored);
    adopt(derive(), 'this-tab', options?.method);
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
    acceptAll(options) {
      decide(() => true, options);
    },
    rejectAll(options) {
      decide(() => false, options);
    },
    save(choices, options) {
      if (__DEV__) warnOfUnknown(Object.keys(choices), settings);
      decide((id) => choices[id] ?? store.value.grants[id], options);
    },
    withdraw(categories = ids, options) {
      if (__DEV__) warnOfUnknown(categories, settings);
      decide((id) => !categories.includes(id) && store.value.grants[id], options);
    },
    refresh(origin = 'restored') {
      const before = stored;
      stored = host?.read() ?? null;
      const next = derive();
      if (stored?.time !== before?.time || next.reason !== store.value.reason) adopt(next, origin);
    },
    showBanner() {
      show('banner');
    },
    showPreferences() {
      show('preferences');
    },
    hide() {
      show('none');
    },
    noticeShown(shown) {
      notice = shown;
    },
    subscribe: store.subscribe,
    stop() {
      host?.stop();
    },
  };
}

/** `crypto.randomUUID` is missing on plain http: records are then not linked to each other. */
function randomId(): string | undefined {
  return (crypto as { randomUUID?: () => string }).randomUUID?.();
}

function warnOfUnknown(ids: readonly string[], { categories }: Settings<string>): void {
  const known = categories.map(({ id }) => id);
  for (const id of ids) {
    if (known.includes(id)) continue;
    console.error(`[consentry] unknown-category "${id}". It is denied; known: ${known.join(', ')}.`);
  }
}
