import { decisionEvent } from './decision-event.js';
import { grantsAny } from './decision.js';
import { deriveState } from './state.js';
import { createStore } from './store.js';
import type {
  Choices, Consent, ConsentState, Decision, DecisionEvent, Method, Notice, Released, Settings, Surface,
} from './types.js';
import { uuid } from './uuid.js';

/** What the page lends to the object, which itself knows no page. */
export interface Host<C extends string> {
  readonly released: Released;
  /** Stores a decision of this tab. */
  keep(decision: Decision<C>): void;
  /** The state was replaced and every listener has been told. */
  changed(state: ConsentState<C>, before: ConsentState<C>, event?: DecisionEvent<C>): void;
  stop(): void;
}

/** The consent object, and the way in for decisions that were made elsewhere. */
export interface ConsentObject<C extends string> {
  readonly consent: Consent<C>;
  adopt(decision: Decision<C> | null, origin: DecisionEvent['origin']): void;
}

/** Makes the object that decides, derives and tells. It begins with what was stored. */
export function consentObject<C extends string>(
  settings: Settings<C>,
  stored: Decision<C> | null,
  host: Host<C>,
): ConsentObject<C> {
  const ids = settings.categories.map(({ id }) => id).filter((id) => id !== 'essential');
  let notice: Notice | null = null;
  const derive = (decision: Decision<C> | null, surface: Surface): ConsentState<C> =>
    deriveState(settings.categories, settings.policy.version, decision, surface, Date.now());
  const store = createStore<ConsentState<C>, DecisionEvent<C>>(derive(stored, 'none'));

  const replace = (next: ConsentState<C>, event?: DecisionEvent<C>): void => {
    const before = store.value;
    store.replace(next, event);
    host.changed(next, before, event);
  };
  const show = (surface: Surface): void => {
    if (surface !== store.value.surface) replace(Object.freeze({ ...store.value, surface }));
  };
  const adopt = (
    decision: Decision<C> | null,
    origin: DecisionEvent['origin'],
    method: Method = 'api',
  ): void => {
    const before = store.value;
    let after = derive(decision, before.surface);
    // An answer closes what asked for it; an answer that is gone is asked for again.
    if (origin === 'this-tab' || (after.decision && after.surface === 'banner')) after = { ...after, surface: 'none' };
    else if (!after.decision && after.surface === 'none') after = { ...after, surface: 'banner' };
    replace(
      Object.freeze(after),
      decisionEvent<C>({
        decision: after.decision,
        previous: before.decision ?? before.outdated,
        withdrawn: ids.filter((id) => before.grants[id] && !after.grants[id]),
        method,
        notice,
        origin,
      }),
    );
  };
  const decide = (choose: (id: C) => boolean, method?: Method): void => {
    const { decision: previous } = store.value;
    const choices: Partial<Record<C, boolean>> = {};
    for (const id of ids) choices[id] = choose(id);
    const decision: Decision<C> = {
      // Never older than the one it replaces, whatever the clock did meanwhile: the newest stands.
      time: Math.max(Date.now(), (previous?.time ?? 0) + 1),
      days: settings.cookie.days,
      policyVersion: settings.policy.version,
      choices,
    };
    const kept = grantsAny(decision)
      ? { ...decision, consentId: previous?.consentId ?? uuid() }
      : decision;
    host.keep(kept);
    adopt(kept, 'this-tab', method);
  };
  const save = (choices: Choices<C>, method?: Method): void => {
    if (__DEV__) warnOfUnknown(Object.keys(choices), settings);
    decide((id) => (choices[id] ?? store.value.grants[id]) === true, method);
  };

  return {
    adopt,
    consent: {
      settings,
      released: host.released,
      get state() {
        return store.value;
      },
      allows(category) {
        if (__DEV__) warnOfUnknown([category], settings);
        return store.value.grants[category] === true;
      },
      acceptAll: ({ method } = {}) => {
        decide(() => true, method);
      },
      rejectAll: ({ method } = {}) => {
        decide(() => false, method);
      },
      save: (choices, { method } = {}) => {
        save(choices, method);
      },
      withdraw: (categories = ids, { method } = {}) => {
        save(Object.fromEntries(categories.map((id) => [id, false])) as Choices<C>, method);
      },
      showBanner: () => {
        show('banner');
      },
      showPreferences: () => {
        show('preferences');
      },
      hide: () => {
        show('none');
      },
      noticeShown: (shown) => {
        notice = shown;
      },
      subscribe: (listener) => store.subscribe(listener),
      stop: () => {
        host.stop();
      },
    },
  };
}

function warnOfUnknown(ids: readonly string[], settings: Settings<string>): void {
  for (const id of ids) {
    if (settings.categories.some((category) => category.id === id)) continue;
    console.error(
      `[consentry] unknown-category "${id}". It is denied; known: ${settings.categories.map((category) => category.id).join(', ')}.`,
    );
  }
}
