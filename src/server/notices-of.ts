import { checkConfig } from '../core/config.js';
import type { ConsentConfig, Notice } from '../core/types.js';
import { bannerNotice } from '../locales/banner-notice.js';
import { embedTexts } from '../locales/embed-notice.js';
import { preferencesNotice } from '../locales/preferences-notice.js';
import { noticeText, sha256 } from '../records/notice.js';
import type { StoredNotice } from './record-store.js';

/** A notice of this release, and where it is shown. */
export interface ReleasedNotice extends StoredNotice {
  readonly surface: 'banner' | 'preferences' | 'embed';
  /** BCP 47. */
  readonly language: string;
}

/**
 * What visitors are shown by this configuration, in the form to which records refer by its hash. Give it what `createConsent` is
 * given; for a page with the script tag `npx consentry notices` does.
 *
 * @param languages BCP 47. @default the language of the configuration
 */
export async function noticesOf(
  config: ConsentConfig<string>,
  { languages }: { readonly languages?: readonly string[] } = {},
): Promise<ReleasedNotice[]> {
  const versions = (languages ?? [undefined]).map((language) =>
    checkConfig({ ...config, ...(language !== undefined && { language }) }),
  );
  const shown = versions.flatMap((settings) => {
    const tell = (surface: ReleasedNotice['surface'], notice: Notice): Omit<ReleasedNotice, 'hash'> => ({
      surface,
      language: notice.language,
      text: noticeText(settings, notice),
    });
    const { language } = bannerNotice(settings);
    return [
      tell('banner', bannerNotice(settings)),
      tell('preferences', preferencesNotice(settings)),
      ...settings.services.map(({ id }) => tell('embed', { language, texts: { ...embedTexts(settings, id) } })),
    ];
  });
  return Promise.all(shown.map(async (one) => ({ hash: (await sha256(one.text))!, ...one })));
}
