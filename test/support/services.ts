import type { Service, ServiceLoad } from '../../src/core/types.js';
import { scriptGate } from '../../src/gating/script-gate.js';
import { serviceLoader, type ServiceLoaderOptions } from '../../src/gating/service-loader.js';
import { scriptUrl } from './gate.js';
import { setupConsent, type ConsentSetup } from './setup-consent.js';
import { onTearDown } from './tear-down.js';

export interface ServicesSetup extends ConsentSetup {
  readonly page: Record<string, unknown>;
  readonly ran: string[];
}

/** A service of analytics, called `stats`. */
export const service = (load: ServiceLoad, over: Partial<Service> = {}): Service => ({
  id: 'stats',
  name: 'Stats',
  provider: 'S Ltd',
  category: 'analytics',
  load,
  ...over,
});

/** Notes that it was called, in `window.ran`. */
export const says = (name: string): readonly [string, string] => ['ran.push', name];
/** A script that notes its name, in `window.ran`; see test-server.mjs. */
export const script = (name: string, query: Record<string, string> = {}): { src: string } => ({
  src: scriptUrl(name, query),
});

/** A page with these services. What they leave in it goes; let no script be on its way when the test ends. */
export function setupServices(services: Service[], options: ServiceLoaderOptions = {}): ServicesSetup {
  const before = new Set(Object.keys(window));
  const inHead = new Set(document.head.children);
  const ran: string[] = (window.ran = []);
  onTearDown(() => {
    for (const element of [...document.head.children]) if (!inHead.has(element)) element.remove();
    for (const key of Object.keys(window))
      if (!before.has(key)) delete (window as unknown as Record<string, unknown>)[key];
  });
  const made = setupConsent({ services, effects: [scriptGate(), serviceLoader(options)] });
  return { ...made, page: window as unknown as Record<string, unknown>, ran };
}

/** What the loader has put into the head. */
export const placed = (id = 'stats'): HTMLElement[] => [
  ...document.head.querySelectorAll<HTMLElement>(`[data-consent="${id}"]`),
];
