import type { Service, ServiceScript } from '../core/types.js';

/**
 * A script as the gate releases it, once the service is granted: inert, and in one order group with the service's others.
 * The nonce is a property: markup could read it as an attribute.
 */
export function scriptOf({ src, attributes = {} }: ServiceScript, id: string, nonce?: string): HTMLScriptElement {
  const script = document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) {
    // Data is never run as code, and what makes a placeholder a placeholder is ours.
    if (!/^(on.*|src|type|nonce)$/i.test(name)) script.setAttribute(name, value);
    else if (name === 'type') script.dataset.type = value;
    else if (__DEV__) console.error(`[consentry] services.${id}: a script's attribute "${name}" is left out.`);
  }
  script.type = 'text/plain';
  script.dataset.consent = id;
  script.dataset.src = src;
  if (nonce) script.nonce = nonce;
  return script;
}

/** A style sheet as the gate opens it, and shuts it again. */
export function styleOf(href: string, id: Service['id']): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.dataset.consent = id;
  link.dataset.href = href;
  return link;
}

/** Whether the script that the gate inserts for this URL has run; `false` if it failed. */
export function hasRun(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    // At the moment of insertion: a script may take itself out of the page before its load event.
    const observer = new MutationObserver((records) => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
      const copy = added.find((node) => node instanceof HTMLScriptElement && node.src === url);
      if (!copy) return;
      observer.disconnect();
      copy.addEventListener('load', () => resolve(true));
      copy.addEventListener('error', () => resolve(false));
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

/** The URL that the gate will ask for. */
export function urlOf({ dataset: { src = '' } }: HTMLScriptElement): string {
  // As an element reads it, which throws at nothing.
  return Object.assign(document.createElement('a'), { href: src }).href;
}
