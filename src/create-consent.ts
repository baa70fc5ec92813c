import { checkConfig } from './core/config.js';
import { consentObject } from './core/consent-object.js';
import { formatDecision, parseDecision } from './core/cookie-format.js';
import { effectsOf } from './core/effects.js';
import { report } from './core/errors.js';
import { judge, prevailing } from './core/decision.js';
import type { Consent, ConsentConfig, Decision, DefaultCategory, Effect, Reason, Released, Settings } from './core/types.js';
import { decisionCookie } from './storage/decision-cookie.js';
import { documentRegistry, type LiveConsent } from './storage/document-registry.js';
import { dispatchChange } from './storage/dom-events.js';
import { otherTabs } from './storage/other-tabs.js';

/**
 * Starts consent for this document: reads the stored decision, starts the effects, and asks a visitor who has not
 * decided. Called again for the same cookie it returns the first object, and starts the effects that are new to it.
 *
 * It never throws: a wrong configuration is reported as an uncaught `ConsentryError`, and everything is denied. On a
 * server it denies everything and does nothing.
 */
export function createConsent<const C extends string = DefaultCategory>(
  config: ConsentConfig<C>,
): Consent<C> {
  let settings: Settings<C>;
  try {
    settings = checkConfig(config);
  } catch (error) {
    report(error);
    return inert(checkConfig({ policy: { version: '-' } }) as unknown as Settings<C>, 'config-error');
  }
  if (typeof document === 'undefined') return inert(settings);
  const { live, released } = documentRegistry();
  const { name } = settings.cookie;
  const existing = live.get(name);
  if (existing) {
    existing.use(config.effects ?? []);
    return existing.consent as unknown as Consent<C>;
  }
  return start(settings, config.effects ?? [], released, live);
}

function start<C extends string>(
  settings: Settings<C>,
  effects: readonly Effect[],
  released: Released,
  live: Map<string, LiveConsent>,
): Consent<C> {
  const { name } = settings.cookie;
  const cookie = decisionCookie(settings.cookie);
  let kept = cookie.read() as Decision<C> | null;
  // Where nothing can be stored, a decision lives as long as the page.
  let stored = true;
  const follow = (found: Decision | null, origin: 'other-tab' | 'restored'): void => {
    kept = found as Decision<C> | null;
    adopt(kept, origin);
  };
  const { consent, adopt } = consentObject(settings, kept, {
    released,
    keep(decision) {
      kept = decision;
      stored = cookie.write(decision);
      if (__DEV__ && !stored) console.warn('[consentry] The browser refused the cookie: the choice ends with this page.');
      tabs.announce(formatDecision(decision));
    },
    changed: dispatchChange,
    stop() {
      running.stop();
      tabs.stop();
      live.delete(name);
    },
  });
  const tabs = otherTabs(
    `consentry:${name}`,
    (value) => {
      const told = parseDecision(value);
      if (told && (!kept || (told.time !== kept.time && prevailing(kept, told) === told))) follow(told, 'other-tab');
    },
    (restored) => {
      if (!stored) return;
      const found = cookie.read();
      const reason = judge(found, settings.policy.version, Date.now());
      if (found?.time !== kept?.time || reason !== consent.state.reason) follow(found, restored ? 'restored' : 'other-tab');
    },
  );
  const running = effectsOf(consent as unknown as Consent<string>);
  const waiting = [...effects];
  let begun = false;
  const begin = (): void => {
    begun = true;
    running.use(waiting);
    if (consent.state.status === 'undecided') consent.showBanner();
  };
  live.set(name, {
    consent: consent as unknown as Consent<string>,
    use: (more) => {
      if (begun) running.use(more);
      else waiting.push(...more);
    },
  });
  // A page that is only being prepared has no visitor yet: nothing is asked, released or recorded.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener(
      'prerenderingchange',
      () => {
        follow(cookie.read(), 'restored');
        begin();
      },
      { once: true },
    );
  } else begin();
  return consent;
}

/** Denies everything and does nothing: on a server, and where the configuration is wrong. */
function inert<C extends string>(settings: Settings<C>, reason: Reason = 'no-decision'): Consent<C> {
  const released = { categories: new Set<string>(), elements: new WeakSet<Element>(), urls: new Set<string>() };
  const { consent } = consentObject(settings, null, { released, keep: nothing, changed: nothing, stop: nothing });
  const state = Object.freeze({ ...consent.state, reason });
  return Object.freeze({ ...consent, state, acceptAll: nothing, rejectAll: nothing, save: nothing, withdraw: nothing });
}

function nothing(): void {
  // Denied already.
}
