import type { Consent } from '../core/types.js';
import { ConsentryDebug } from './debug-panel.js';

const name = 'consentry-debug';

/** Puts the debug overlay on the page, unless it is there; returns what takes it away. */
export function mount(consent: Consent<string>): () => void {
  // A script tag and a bundle may both have been asked for it.
  if (document.querySelector(name)) return () => undefined;
  if (!customElements.get(name)) customElements.define(name, ConsentryDebug);
  const element = Object.assign(document.createElement(name), { consent });
  element.dataset.nosnippet = '';
  element.translate = false;
  // Beside the body, which belongs to the page and its framework, and may not be there yet.
  document.documentElement.append(element);
  return () => element.remove();
}
