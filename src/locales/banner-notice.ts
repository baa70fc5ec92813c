import type { Appearance, Notice, Settings } from '../core/types.js';
import { categoryList } from './category-list.js';
import { english, type Spoken } from './spoken.js';
import { textsFor } from './texts.js';

/** What the banner shows: exactly these strings, in this language. Here for whoever must know them without showing it. */
export interface BannerNotice extends Notice {
  readonly texts: Readonly<Record<'title' | 'text' | 'acceptAll' | 'rejectAll' | 'preferences', string>> & {
    /** Where there is a policy to read. */
    readonly policy?: string;
    /** Where closing it is refusing. */
    readonly closeBanner?: string;
    readonly closeNote?: string;
    /** Of each of the site's own links, by its number from 0: `link0`. */
    readonly [link: `link${number}`]: string;
  };
}

/** The site's own links; of what is none, nothing: a mistake in them must not cost the question. */
export function linksOf(appearance?: Appearance): NonNullable<Appearance['links']> {
  return [appearance?.links ?? []].flat().filter(Boolean);
}

export function bannerNotice(settings: Settings<string>, spoken: Spoken = english): BannerNotice {
  const { policy: site, appearance } = settings;
  const texts = textsFor(settings, spoken);
  const { title, acceptAll, rejectAll, preferences, policy, closeBanner, closeNote } = texts;
  // Essential is the first, and no choice.
  const names = categoryList(settings.categories.slice(1), texts, spoken);
  const text = texts.text.replace('{categories}', () => names);
  const links: Record<`link${number}`, string> = {};
  linksOf(appearance).forEach((link, index) => (links[`link${index}`] = link.text));
  const shown = {
    ...{ title, text, acceptAll, rejectAll, preferences },
    ...(site.url && { policy }),
    ...(appearance?.closable && { closeBanner, closeNote }),
    ...links,
  };
  return { language: spoken.language, texts: shown };
}
