import { warnOfTrouble } from './trouble.js';
import type { TrustedTypesPolicy } from './trusted-types.js';

// What makes the placeholder inert stays with it; the nonce is hidden from attributes and copied as a property.
const kept = /^(type|src|nonce|data-(consent(-.+)?|type|src))$/;

/** The URL of a gated script as it is written, or `null` for an inline one. */
export function urlOf(placeholder: Element): string | null {
  return placeholder.getAttribute('src') ?? placeholder.getAttribute('data-src');
}

/** Makes the executable copy of a placeholder; once it is inserted it cannot be held back. */
export function copyOf(placeholder: HTMLScriptElement, policy: TrustedTypesPolicy): HTMLScriptElement {
  const copy = document.createElement('script');
  for (const { name, value } of placeholder.attributes) {
    if (!kept.test(name)) copy.setAttribute(name, value);
  }
  const { type } = placeholder.dataset;
  if (type) copy.type = type;
  copy.nonce = placeholder.nonce;
  const url = urlOf(placeholder);
  if (url) copy.src = policy.createScriptURL(url);
  else {
    // Inline modules run in order. Never external scripts: one that hangs would hold back those of every group.
    copy.async = copy.hasAttribute('async');
    copy.text = policy.createScript(placeholder.text);
  }
  return copy;
}

/**
 * Lets the copy go, after the placeholder, which stays: frameworks that made it fail to unmount what has been replaced.
 * Settles when an external script has run or failed, or when the time (milliseconds) is up.
 */
export function insert(copy: HTMLScriptElement, placeholder: HTMLScriptElement, timeout: number): Promise<unknown> {
  placeholder.removeAttribute('id');
  if (__DEV__) warnOfTrouble(copy, timeout);
  return new Promise((resolve) => {
    const onRun = (): void => {
      // A router that makes it anew, from its cache or in the next page, shall not run it again.
      copy.type = 'released';
      resolve(0);
    };
    for (const type of ['load', 'error']) copy.addEventListener(type, onRun);
    setTimeout(resolve, timeout);
    placeholder.after(copy);
    // An inline script has run by now, and an inline module tells nobody when it has.
    if (!copy.src) onRun();
  });
}
