import { isOptions, isText, need } from './need.js';

/** BCP 47, or with the `_` that is common in its place. */
const tag = /^[a-z]{1,8}([-_][a-z\d]{1,8})*$/i;

/** Development only: names what is wrong with `language`, with the cure. Whether there is such a language tells the interface. */
export function explainLanguage(language: unknown): void {
  if (language === undefined || isText(language, tag)) return;
  need(
    isOptions(language),
    'language',
    'language',
    `Give one BCP 47 tag as text, such as "de" or "pt-BR", or leave it out: then the page's <html lang> decides.`,
  );
  const own =
    'A language of your own is {"language": "eo", "texts": {"title": "…"}}; for one of ours give its tag: "de".';
  need(isText(language.language, tag), 'language', 'language.language', `Say which it is, in BCP 47. ${own}`);
  const { texts } = language;
  const areTexts = isOptions(texts) && Object.values(texts).every((text) => typeof text === 'string');
  need(areTexts, 'language', 'language.texts', `Give its texts by their key. ${own}`);
}
