import { checkConfig } from '../core/config.js';
import type { ConsentConfig, Notice, Settings } from '../core/types.js';
import { bannerNotice } from '../locales/banner-notice.js';
import { embedTexts } from '../locales/embed-notice.js';
import { languagesOf } from '../locales/languages-of.js';
import { preferencesNotice } from '../locales/preferences-notice.js';
import type { Spoken } from '../locales/spoken.js';
import { noticeText, sha256 } from '../records/notice.js';
import type { StoredNotice } from './record-store.js';

/** A notice of this release, and where it is shown. */
export interface ReleasedNotice extends StoredNotice {
  readonly surface: 'banner' | 'preferences' | 'embed';
  /** BCP 47. */
  readonly language: string;
}

type Told = Omit<ReleasedNotice, 'hash'>;

/**
 * What visitors are shown by this configuration, in the form to which records refer by its hash. Give it what `createConsent` is
 * given; for a page with the script tag `npx consentry notices` does. English is among them wherever another language may fail
 * to come.
 *
 * @param languages BCP 47, of your pages. @default the language of the configuration, else all that there are
 */
export async function noticesOf(
  config: ConsentConfig<string>,
  { languages }: { readonly languages?: readonly string[] | undefined } = {},
): Promise<ReleasedNotice[]> {
  const settings = checkConfig(config);
  const shown = (await languagesOf(settings, languages)).flatMap((spoken) => noticesIn(spoken, settings));
  return Promise.all(shown.map(async (one) => ({ hash: (await sha256(one.text))!, ...one })));
}

function noticesIn(spoken: Spoken, settings: Settings<string>): Told[] {
  const { language } = spoken;
  const tell = (surface: Told['surface'], notice: Notice): Told => ({
    surface,
    language,
    text: noticeText(settings, notice),
  });
  return [
    tell('banner', bannerNotice(settings, spoken)),
    tell('preferences', preferencesNotice(settings, spoken)),
    ...settings.services.map(({ id }) =>
      tell('embed', { language, texts: { ...embedTexts(settings, id, undefined, spoken) } }),
    ),
  ];
}
