import type { Settings } from '../core/types.js';
import { fileFor } from './choose-language.js';
import { named } from './follow-language.js';
import { languages } from './language-files.js';
import { loadLanguage } from './load-language.js';
import { english, type Spoken } from './spoken.js';

/**
 * What pages with these settings may speak, for who must know it without a page. Of a language that is named both what a page says
 * that configures it and what one says that bears it as its `<html lang>`; English too, where a file may fail to come.
 */
export async function languagesOf({ language }: Settings<string>, wanted?: readonly string[]): Promise<Spoken[]> {
  if (typeof language === 'object' && !wanted) return [language];
  const found: Spoken[] = [];
  for (const one of wanted ?? (language === undefined ? languages : [language as string])) {
    const file = fileFor([one]);
    const whole = file && file !== 'en' ? await loadLanguage(file) : english;
    found.push(named(whole, file, one), ...(wanted ? [whole] : []), ...(whole === english ? [] : [english]));
  }
  return [...new Map(found.map((one) => [one.language, one])).values()];
}
