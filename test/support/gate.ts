import { scriptGate, type ScriptGateOptions } from '../../src/gating/script-gate.js';
import type { ConsentConfig } from '../../src/core/types.js';
import { setupConsent, type ConsentSetup } from './setup-consent.js';
import { onTearDown } from './tear-down.js';
import { wait } from './until.js';

declare global {
  interface Window {
    /** The names of the scripts that ran, in order. */
    ran?: string[];
  }
}

export interface GateSetup extends ConsentSetup {
  readonly ran: string[];
}

/** A gate over a clean page. */
export function setupGate(options: ScriptGateOptions = {}, config: Partial<ConsentConfig<string>> = {}): GateSetup {
  const ran: string[] = (window.ran = []);
  onTearDown(() => delete window.ran);
  return { ...setupConsent({ ...config, effects: [scriptGate(options)] }), ran };
}

/** A gated script. Without a `src` it is inline, and notes its name in `window.ran`. */
export function gated(name: string, attributes: Record<string, string> = {}): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.dataset['consent'] = 'analytics';
  for (const [key, value] of Object.entries(attributes)) script.setAttribute(key, value);
  if (!script.hasAttribute('src') && !script.hasAttribute('data-src')) script.text = `window.ran?.push('${name}')`;
  return script;
}

/** The URL of a script that notes its name, from the test's own server; see test-server.mjs. */
export function scriptUrl(name: string, query: Record<string, string> = {}): string {
  return `/test-server/script?${new URLSearchParams({ name, ...query }).toString()}`;
}

/** An external gated script. */
export function external(
  name: string,
  query: Record<string, string> = {},
  attributes: Record<string, string> = {},
): HTMLScriptElement {
  return gated(name, { src: scriptUrl(name, query), ...attributes });
}

export function add<T extends Element[]>(...elements: T): T {
  document.body.append(...elements);
  return elements;
}

/** Longer than the gate waits for a frame, and than a script that must not run would take. */
export function pass(): Promise<void> {
  return wait(200);
}

/** The executable copy of a placeholder. */
export function copyOf(placeholder: Element): HTMLScriptElement | null {
  const next = placeholder.nextElementSibling;
  return next instanceof HTMLScriptElement && next.type !== 'text/plain' ? next : null;
}
