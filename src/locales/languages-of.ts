import type { Settings } from '../core/types.js';
import { chooseLanguage } from './choose-language.js';
import { tags } from './language-files.js';
import { loadLanguage } from './load-language.js';
import type { Spoken } from './spoken.js';

/**
 * What pages with these settings may speak, for who must know it without a page. Of a language that is named both what a page says
 * that configures it and what one says that bears it as its `<html lang>`; English too, where a file may fail to come.
 */
export async function languagesOf(settings: Settings<string>, named?: readonly string[]): Promise<Spoken[]> {
  const { language, languages: own = [] } = settings;
  const all = [...tags.trim().split(' '), ...own.map((one) => one.language)];
  const choices = (named ?? (language === undefined ? all : [language])).flatMap((wanted) => [
    chooseLanguage({ ...settings, language: wanted }, []),
    ...(named ? [chooseLanguage({ languages: own }, [wanted])] : []),
  ]);
  if (choices.some(({ tag }) => tag)) choices.push(chooseLanguage({}, ['en']));
  const found = await Promise.all(
    choices.map(async ({ tag, language: name, spoken }) => spoken ?? { ...(await loadLanguage(tag!)), language: name }),
  );
  return [...new Map(found.map((one) => [one.language, one])).values()];
}
