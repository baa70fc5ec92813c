import { attempt } from '../core/errors.js';
import type { Call, Consent, Effect, Service, ServiceLoad } from '../core/types.js';
import { call, resolved } from '../core/call.js';
import { makeQueue } from './call-queue.js';
import { placeOf } from '../core/path.js';
import { hasRun, scriptOf, styleOf, urlOf } from './service-elements.js';
import { afterPaint } from './slices.js';

/** What the page lends to the scripts of its services. */
export interface ServiceLoaderOptions {
  /** Of the page's Content-Security-Policy, for every script that a service asks for. */
  readonly nonce?: string | undefined;
}

/**
 * Starts each service that says how (`load`), once it is granted, and once in a document. Globals, queues and calls come
 * at once, so that whoever is told of the grant next can use them; scripts and styles by way of the gate, which opens and
 * orders them like all else that bears `data-consent`.
 */
export function serviceLoader({ nonce }: ServiceLoaderOptions = {}): Effect {
  return {
    name: 'loader',
    phase: 'signal',
    start(consent) {
      const load = loader(consent, nonce);
      return consent.subscribe(({ grants }, event) => {
        for (const service of consent.settings.services) {
          if (grants[service.id]) attempt(load, service, Boolean(event));
        }
      });
    },
  };
}

/** Makes what starts a granted service; `decided` where a visitor waits for the banner to go. */
function loader(consent: Consent<string>, nonce?: string): (service: Service, decided: boolean) => void {
  const { released } = consent;
  const runs = new Map<string, Promise<boolean>>();
  const due = new Map<string, readonly Call[]>();
  const makeDueCalls = (id: string): void => {
    const calls = due.get(id) ?? [];
    if (!consent.state.grants[id] || !due.delete(id)) return;
    calls.forEach(call);
  };
  /** Of a URL that was let go before, nobody can say how it went. */
  const runOf = (url: string): Promise<boolean> => {
    const run = runs.get(url) ?? (released.urls.has(url) ? Promise.resolve(true) : hasRun(url));
    runs.set(url, run);
    return run;
  };
  return ({ id, load }, decided) => {
    // Withdrawn while its scripts were on their way, and granted again.
    makeDueCalls(id);
    // Among the URLs, for it is the same: let go once in this document, by whichever copy of this library.
    const mark = `service:${id}`;
    if (!load || released.urls.has(mark)) return;
    released.urls.add(mark);
    released.categories.add(id);
    prepare(load);
    const { scripts = [], styles = [], ready } = load;
    const placeholders = scripts.map((script) => scriptOf(script, id, nonce));
    const elements = [...styles.map((href) => styleOf(href, id)), ...placeholders];
    void Promise.all(placeholders.map((script) => runOf(urlOf(script)))).then((all) => {
      if (ready && all.every(Boolean)) {
        due.set(id, ready);
        makeDueCalls(id);
      } else if (__DEV__ && ready) {
        console.warn(`[consentry] A script of "${id}" failed to load; its "ready" calls are not made.`);
      }
    });
    const put = (): void => {
      document.head.append(...elements.splice(0));
    };
    // The banner is seen to be gone before scripts take the processor.
    if (decided) afterPaint(put);
    else put();
  };
}

function prepare({ globals = {}, queues = [], calls = [] }: ServiceLoad): void {
  for (const [path, value] of Object.entries(globals)) {
    attempt(() => {
      const [owner, name] = placeOf(path, true);
      owner![name] ??= resolved(value);
    });
  }
  for (const queue of queues) attempt(makeQueue, queue);
  calls.forEach(call);
}
