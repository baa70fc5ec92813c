import { ConsentryError } from '../core/errors.js';
import type { UiModule } from '../surface/consent-ui.js';
import type { TakeOver } from './when-due.js';

/** The modules that are fetched when they are needed, and not before. */
export interface Files {
  (name: 'ui' | 'debug'): Promise<UiModule>;
  (name: 'later'): Promise<{ readonly takeOver: TakeOver }>;
}

const chunks = {
  ui: () => import('../elements.js'),
  debug: () => import('../debug/mount.js'),
  later: () => import('./take-over.js'),
};

/** In a bundle they are its own chunks; for a classic script they lie beside it, or where `data-ui` says. */
export function filesOf(script: HTMLScriptElement | null): Files {
  if (!__CLASSIC__) return ((name) => chunks[name]()) as Files;
  // Some browsers remember for a document that a module failed, by its URL.
  let again = '';
  const load = async (name: string): Promise<unknown> => {
    const base = script?.dataset.ui ?? script?.src;
    if (__DEV__ && !base) {
      const cure = 'An inlined script needs data-ui="/path/consentry-ui.js" to find its interface.';
      throw new ConsentryError('ui-url', 'data-ui', cure);
    }
    const file = `consentry-${name}${__DEV__ ? '.dev' : ''}.js${again}`;
    return import(new URL(file, new URL(base!, document.baseURI)).href).catch((error: unknown) => {
      again += '?';
      throw error;
    });
  };
  return load as Files;
}
