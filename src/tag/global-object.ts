import { attempt } from '../core/errors.js';
import type { Consent } from '../core/types.js';
import { observeRoot } from '../gating/observe.js';
import type { Prepare } from './services-file.js';

/** A call made before the script has loaded: `(window.consentry ||= []).push((consent) => …)`. */
export type QueuedCall = (consent: GlobalConsent) => void;

/** `window.consentry`: the consent object, and what else a page without modules needs. */
export interface GlobalConsent extends Consent<string> {
  /** For code that does not know whether it has loaded. */
  push(...calls: QueuedCall[]): void;
  /** Gates what is in this shadow root too, now and later. Returns what forgets the root. */
  observe(root: ParentNode): () => void;
}

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
  // Inherits, so that `state` stays a getter.
  const exposed = Object.assign(Object.create(consent) as Consent<string>, {
    push(...calls: QueuedCall[]) {
      for (const call of calls) attempt(call, exposed);
    },
    observe: (root: ParentNode) => observeRoot(consent.released, root),
  });
  window.consentry = exposed;
  // An element that has taken the name has no such method.
  (waiting as QueuedCall[] | undefined)?.forEach?.((call) => attempt(call, exposed));
}
