import { warnOfTrouble } from './trouble.js';
import type { TrustedTypesPolicy } from './trusted-types.js';

// What makes the placeholder inert stays with it; the nonce is hidden from attributes and copied as a property.
const kept = /^(type|src|nonce|data-(consent(-group)?|type|src))$/;

/** The URL of a gated script, or `undefined` for an inline one. */
export function urlOf(placeholder: Element): string | undefined {
  const url = placeholder.getAttribute('src') ?? placeholder.getAttribute('data-src');
  if (url === null) return undefined;
  try {
    return new URL(url, document.baseURI).href;
  } catch {
    return url;
  }
}

/**
 * Inserts an executable copy after the placeholder, which stays: frameworks that made it fail to unmount what has
 * been replaced. A classic inline script has run when this returns.
 */
export function releaseScript(placeholder: HTMLScriptElement, policy: TrustedTypesPolicy): HTMLScriptElement {
  const copy = document.createElement('script');
  for (const { name, value } of placeholder.attributes) {
    if (!kept.test(name)) copy.setAttribute(name, value);
  }
  placeholder.removeAttribute('id');
  const { type } = placeholder.dataset;
  if (type) copy.type = type;
  copy.nonce = placeholder.nonce;
  const url = urlOf(placeholder);
  if (!url) {
    // Inline modules run in order. Never external scripts: one that hangs would hold back those of every group.
    copy.async = copy.hasAttribute('async');
    copy.text = policy.createScript(placeholder.text);
  } else copy.src = policy.createScriptURL(url);
  placeholder.after(copy);
  return copy;
}

/** Settles when an external script has run or failed, or when the time (milliseconds) is up. */
export function settled(copy: HTMLScriptElement, timeout: number): Promise<unknown> {
  if (__DEV__) warnOfTrouble(copy, timeout);
  return new Promise((resolve) => {
    // An inline script has run already, and an inline module tells nobody when it has.
    if (!copy.src) resolve(0);
    copy.addEventListener('load', resolve);
    copy.addEventListener('error', resolve);
    setTimeout(resolve, timeout);
  });
}
