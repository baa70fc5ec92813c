import { checkConfig } from './core/config.js';
import { consentObject } from './core/consent-object.js';
import { effectsOf } from './core/effects.js';
import { attempt } from './core/errors.js';
import type { Consent, ConsentConfig, DefaultCategory, Settings } from './core/types.js';
import { decisionCookie } from './storage/decision-cookie.js';
import { documentRegistry, type DocumentRegistry } from './storage/document-registry.js';

/** Ids that are literals in the configuration; of others nothing is known. */
type Known<S extends string> = string extends S ? never : S;

/**
 * Starts consent for this document: reads the stored decision, starts the effects, and asks a visitor who has not
 * decided. Called again for the same cookie it returns the first object, and starts the effects that are new to it.
 *
 * It never throws: a wrong configuration is reported as an uncaught `ConsentryError`, and everything is denied. On a
 * server it denies everything and does nothing.
 */
export function createConsent<const C extends string = DefaultCategory, const S extends string = string>(
  config: ConsentConfig<C, S>,
): Consent<C | Known<S>>;
// What is typed by the site's categories and services outside knows only text inside.
export function createConsent(config: ConsentConfig<string>): Consent<string> {
  const registry = documentRegistry();
  const { live, released } = registry;
  let settings: Settings<string> | undefined;
  attempt(() => (settings = checkConfig(config)));
  if (!settings || !globalThis.document) {
    return consentObject(settings ?? checkConfig({ policy: { version: '-' } }), released);
  }
  const consent = (live[settings.cookie.name] ??= start(settings, registry));
  consent.use(config.effects ?? []);
  return consent;
}

function start(settings: Settings<string>, { live, released }: DocumentRegistry): Consent<string> {
  const consent = consentObject(settings, released, decisionCookie(settings.cookie));
  const effects = effectsOf(consent);
  const use: Consent<string>['use'] = (more) => {
    // A page that is only being prepared has no visitor yet: nothing is asked, released or recorded.
    if (!(document as { prerendering?: boolean }).prerendering) effects.use(more);
    else {
      document.addEventListener('prerenderingchange', () => {
        consent.refresh();
        effects.use(more);
      });
    }
  };
  const stop = (): void => {
    effects.stop();
    live[settings.cookie.name] = undefined;
  };
  return Object.assign(consent, { use, stop });
}
