import type { Settings } from '../core/types.js';
import { tags } from './language-files.js';
import { english, type Spoken } from './spoken.js';

/** What decides about the language: of a configuration that part, or nothing where there is none. */
export type LanguageSettings = Partial<Pick<Settings<string>, 'language' | 'languages' | 'texts'>>;

/** Which language is due, and where it is to be found. */
export interface Choice {
  /** Of a file, which has to be fetched; nothing where `spoken` is at hand. */
  readonly tag?: string;
  /** What it is called: as the configuration has it, else by its tag. */
  readonly language: string;
  readonly spoken?: Spoken;
}

/** What a visitor understands, by what they read and by what they told their browser. */
const ofPage = (): readonly string[] => [document.documentElement.lang, ...navigator.languages];

/** The first that there is: as configured, else of the page, else of the browser, else English. */
export function chooseLanguage({ language, languages, texts }: LanguageSettings, others: readonly string[] = ofPage()): Choice {
  for (const wanted of [language, ...others]) {
    const tag = tagFor(wanted, languages);
    const name = wanted === language ? language! : tag!;
    const own = languages?.find((one) => one.language === tag) ?? (tag === 'en' && english);
    if (own) return { language: name, spoken: own.language === name ? own : { ...own, language: name } };
    if (tag) return { language: name, tag };
    // A site that says all itself, in a language of which we know nothing.
    if (language && wanted === language && texts?.text) return { language, spoken: { language } };
  }
  return { language: 'en', spoken: english };
}

/** Of the languages that there are, the one that a BCP 47 tag asks for: `zh-TW` for Traditional Chinese, `nn` for Norwegian. */
export function tagFor(wanted: string | undefined, own: LanguageSettings['languages'] = []): string | undefined {
  try {
    const locale = new Intl.Locale(wanted!);
    const { baseName, language } = locale;
    return [baseName, `${language}-${locale.maximize().script!}`, language.replace(/^n[no]$/, 'nb')].find(
      (tag) => own.some((one) => one.language === tag) || tags.includes(` ${tag} `),
    );
  } catch {
    // An empty one, or none at all, such as `en_US`.
  }
}
