import type { Notice, Settings } from '../core/types.js';
import { labelOf, languageOf, textsFor } from './texts.js';

/** What the banner shows: exactly these strings, in this language. Here for whoever must know them without showing it. */
export interface BannerNotice extends Notice {
  readonly texts: Readonly<Record<'title' | 'text' | 'acceptAll' | 'rejectAll' | 'preferences', string>> & {
    /** Where there is a policy to read. */
    readonly policy?: string;
  };
}

export function bannerNotice(settings: Settings<string>): BannerNotice {
  const texts = textsFor(settings);
  const { title, acceptAll, rejectAll, preferences, policy } = texts;
  // Essential is the first, and no choice.
  const labels = settings.categories.slice(1).map((category) => labelOf(category, texts));
  const text = texts.text.replace('{categories}', () => labels.join(', '));
  const shown = { title, text, acceptAll, rejectAll, preferences, ...(settings.policy.url && { policy }) };
  return { language: languageOf(settings), texts: shown };
}
