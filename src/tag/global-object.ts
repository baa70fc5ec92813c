import { attempt } from '../core/errors.js';
import type { Consent } from '../core/types.js';
import type { Prepare } from './services-file.js';

/** A call made before the script has loaded: `(window.consentry ||= []).push((consent) => …)`. */
export type QueuedCall = (consent: Consent<string>) => void;

/** `window.consentry`: the consent object, and `push` for code that does not know whether it has loaded. */
export type GlobalConsent = Consent<string> & { push(...calls: QueuedCall[]): void };

declare global {
  interface Window {
    consentry?: (GlobalConsent | QueuedCall[]) & { prepare?: Prepare };
  }
}

/** Puts the object where the page looks for it, and makes the calls that were waiting. */
export function exposeGlobal(consent: Consent<string>): void {
  const waiting: unknown = window.consentry;
  if (__DEV__ && waiting instanceof Element) {
    console.warn(
      '[consentry] An element with id="consentry" takes the name window.consentry; give it another id.',
      waiting,
    );
  }
  const push = (...calls: QueuedCall[]): void => {
    for (const call of calls) attempt(call, consent);
  };
  // Inherits, so that `state` stays a getter.
  window.consentry = Object.assign(Object.create(consent) as Consent<string>, { push });
  if (Array.isArray(waiting)) push(...(waiting as QueuedCall[]));
}
