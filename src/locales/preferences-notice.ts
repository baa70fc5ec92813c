import type { Notice, Settings } from '../core/types.js';
import { enServices, type ServiceTexts } from './en-services.js';
import { languageOf, textsFor } from './texts.js';

/** What the preferences show. Here for whoever must know it without showing them. */
export function preferencesNotice(settings: Settings<string>): Notice {
  return { language: languageOf(settings), texts: { ...textsFor(settings), ...serviceTextsFor(settings) } };
}

/** The texts of switches for services, with what the site replaced; none where there are no such switches. */
export function serviceTextsFor({ serviceChoices, texts }: Settings<string>): ServiceTexts | undefined {
  return serviceChoices ? { ...enServices, ...texts } : undefined;
}
