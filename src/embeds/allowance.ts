import { attempt } from '../core/errors.js';
import type { Consent, Effect, Entity, Notice } from '../core/types.js';
import { enEmbed } from '../locales/en-embed.js';
import { followLanguage, type LanguageSettings } from '../locales/follow-language.js';
import type { Spoken } from '../locales/spoken.js';
import { documentRegistry, type DocumentRegistry } from '../storage/document-registry.js';
import { everyConsent } from '../storage/every-consent.js';

/** What the embeds of one document share: the consent that stands, and what a visitor let in for once. */
export interface Allowance {
  /** `undefined` where there is none yet, or none any more: everything is shut. */
  readonly consent: Consent<string> | undefined;
  /** The language to speak; nothing while it is on its way. */
  readonly spoken: Spoken | undefined;
  /** Called on every change. */
  readonly listeners: Set<() => void>;
  /** Whether the service, or the category, is granted or let in for once. */
  readonly allows: (id: string) => boolean;
  /** Lets it in until the next answer, at most as long as this document lives. Stores nothing, and is no decision. */
  readonly allowOnce: (id: string) => void;
  /** Stores a grant. Where that cannot be (there may be no room for another exception) it is let in for once. */
  readonly allowAlways: (id: string, notice: Notice, entity: Entity) => void;
}

/** The one of this document, made on first use. */
export function allowance(): Allowance {
  const registry: DocumentRegistry & { embeds?: Allowance } = documentRegistry();
  return (registry.embeds ??= makeAllowance());
}

function makeAllowance(): Allowance {
  const listeners = new Set<() => void>();
  const once = new Set<string>();
  let consent: Consent<string> | undefined;
  let isAsking = false;
  let spoken: Spoken | undefined;
  const tell = (): void => {
    for (const listener of listeners) attempt(listener);
  };
  const speak = (settings: LanguageSettings): (() => void) =>
    followLanguage(settings, enEmbed, (found) => {
      spoken = found;
      tell();
    });
  let unfollow = speak({});
  const start: Effect['start'] = (found) => {
    unfollow();
    unfollow = speak(found.settings);
    const unsubscribe = found.subscribe((_state, event) => {
      consent = found;
      // Whatever is decided ends what was let in for once, but for a grant that an embed itself has just asked for.
      if (event && !(isAsking && event.origin === 'this-tab')) once.clear();
      tell();
    });
    return () => {
      unsubscribe();
      consent = undefined;
      once.clear();
      tell();
    };
  };
  const allows = (id: string): boolean => consent?.state.grants[id] === true || once.has(id);
  const allowOnce = (id: string): void => {
    once.add(id);
    tell();
  };
  everyConsent((found) => {
    // Of two in one document the first: the other may have been made for something else.
    if (!consent) found.use([{ name: 'embeds', phase: 'gate', start }]);
  });
  return {
    get consent() {
      return consent;
    },
    get spoken() {
      return spoken;
    },
    listeners,
    allows,
    allowOnce,
    allowAlways(id, notice, entity) {
      isAsking = true;
      consent!.noticeShown(notice);
      consent!.save({ [id]: true }, { method: 'embed:allow', entity });
      isAsking = false;
      if (!allows(id)) allowOnce(id);
    },
  };
}
