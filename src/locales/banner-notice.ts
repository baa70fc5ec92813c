import type { Notice, Settings } from '../core/types.js';
import { categoryList } from './category-list.js';
import { english, type Spoken } from './spoken.js';
import { textsFor } from './texts.js';

/** What the banner shows: exactly these strings, in this language. Here for whoever must know them without showing it. */
export interface BannerNotice extends Notice {
  readonly texts: Readonly<Record<'title' | 'text' | 'acceptAll' | 'rejectAll' | 'preferences', string>> & {
    /** Where there is a policy to read. */
    readonly policy?: string;
  };
}

export function bannerNotice(settings: Settings<string>, spoken: Spoken = english): BannerNotice {
  const texts = textsFor(settings, spoken);
  const { title, acceptAll, rejectAll, preferences, policy } = texts;
  // Essential is the first, and no choice.
  const names = categoryList(settings.categories.slice(1), texts, spoken);
  const text = texts.text.replace('{categories}', () => names);
  const shown = { title, text, acceptAll, rejectAll, preferences, ...(settings.policy.url && { policy }) };
  return { language: spoken.language, texts: shown };
}
