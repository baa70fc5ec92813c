import { ConsentryError } from '../core/errors.js';
import type { Recorder, RecordsOptions } from '../records/recorder.js';
import type { UiModule } from '../surface/consent-ui.js';

/** The modules that are fetched when they are needed, and not before. */
export interface UiFiles {
  readonly ui: () => Promise<UiModule>;
  readonly records: () => Promise<{ recorder: (options: RecordsOptions) => Recorder }>;
}

/** In a bundle they are its own chunks; for a classic script they lie beside it, or where `data-ui` says. */
export function uiFiles(script: HTMLScriptElement | null): UiFiles {
  if (!__CLASSIC__) {
    return { ui: () => import('../elements.js'), records: () => import('../records/recorder.js') };
  }
  const suffix = __DEV__ ? '.dev.js' : '.js';
  const load = <T>(name: string): Promise<T> => {
    const base = script?.dataset['ui'] ?? script?.src;
    if (!base) {
      throw new ConsentryError(
        'ui-url',
        'data-ui',
        __DEV__ && 'An inlined script needs data-ui="/path/consentry-ui.js" to find its interface.',
      );
    }
    return import(new URL(`consentry-${name}${suffix}`, new URL(base, document.baseURI)).href) as Promise<T>;
  };
  return { ui: async () => load('ui'), records: async () => load('records') };
}
