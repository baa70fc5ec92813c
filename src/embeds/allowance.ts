import { attempt } from '../core/errors.js';
import type { Consent, Effect, Entity, Notice } from '../core/types.js';
import { enEmbed } from '../locales/en-embed.js';
import { followLanguage, type LanguageSettings } from '../locales/follow-language.js';
import type { Spoken } from '../locales/spoken.js';
import { documentRegistry, type DocumentRegistry } from '../storage/document-registry.js';
import { everyConsent } from '../storage/every-consent.js';
import { idOf } from './attributes.js';

/** What the embeds of one document share: the consent that stands, and what a visitor let in for once. */
export interface Allowance {
  /** `undefined` where there is none yet, or none any more: everything is shut. */
  readonly consent: Consent<string> | undefined;
  /** The language to speak; nothing while it is on its way. */
  readonly spoken: Spoken | undefined;
  /** Called on every change. */
  readonly listeners: Set<() => void>;
  /** Whether its service, or its category, is granted, or it is let in for once. */
  readonly allows: (embed: Element) => boolean;
  /**
   * Lets this embed in, and no other, until the next answer, at most as long as this document lives. Stores nothing, and is no
   * decision. Nothing where there is nobody to ask yet: a script presses buttons, too.
   */
  readonly allowOnce: (embed: Element) => void;
  /** Stores a grant. Where that cannot be (there may be no room for another exception) it is let in for once. */
  readonly allowAlways: (embed: Element, notice: Notice, entity: Entity) => void;
}

/** The one of this document, made on first use. */
export function allowance(): Allowance {
  const registry: DocumentRegistry & { embeds?: Allowance } = documentRegistry();
  return (registry.embeds ??= makeAllowance());
}

function makeAllowance(): Allowance {
  const listeners = new Set<() => void>();
  const once = listOnce();
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
  const allows = (embed: Element): boolean => consent?.state.grants[idOf(embed)] === true || once.has(embed);
  const allowOnce = (embed: Element): void => {
    if (consent) once.add(embed);
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
    allowAlways(embed, notice, entity) {
      if (!consent) return;
      isAsking = true;
      consent.noticeShown(notice);
      consent.save({ [idOf(embed)]: true }, { method: 'embed:allow', entity });
      isAsking = false;
      if (!allows(embed)) allowOnce(embed);
    },
  };
}

/** What was let in for once, each with what it showed then: another film in the same place was not asked for. */
function listOnce(): Pick<WeakSet<Element>, 'has'> & { add(embed: Element): void; clear(): void } {
  let shown = new WeakMap<Element, string>();
  const shownBy = (embed: Element): string => `${idOf(embed)} ${embed.getAttribute('src')}`;
  return {
    has: (embed) => shown.get(embed) === shownBy(embed),
    add: (embed) => void shown.set(embed, shownBy(embed)),
    clear: () => void (shown = new WeakMap()),
  };
}
