import type { Category, Service } from '../core/types.js';
import type { PreferencesTexts } from '../locales/en-preferences.js';
import type { ReceiptTexts } from '../locales/en-receipt.js';
import { formatRetention } from '../locales/retention.js';
import { markup, safeUrl, type Markup } from './markup.js';
import type { StoredNotice } from './record-store.js';
import type { Words } from './record-view.js';

/** What a notice says, as `noticeText` has written it. */
export interface ShownNotice {
  readonly language: string;
  readonly categories: readonly Category[];
  readonly services: readonly Service[];
  readonly texts: Readonly<Record<string, string>>;
}

/** Reads a notice; `undefined` where there is none, or none that can be read. */
export function shownNotice(stored: StoredNotice | undefined): ShownNotice | undefined {
  try {
    const { language = 'en', categories, services, texts } = JSON.parse(stored?.text ?? '') as Partial<ShownNotice>;
    return {
      language: isLanguage(language) ? language : 'en',
      categories: categories ?? [],
      services: services ?? [],
      texts: texts ?? {},
    };
  } catch {
    return undefined;
  }
}

/** A page may have said `en_US`, which is none, and have been shown all the same. */
function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** The name of a category: as it was shown, else in the page's own words, else its id. */
export function labelIn(notice: ShownNotice | undefined, id: string, words: ReceiptTexts): string {
  const own = (words as Readonly<Record<string, string>>)[id];
  return notice?.categories.find((one) => one.id === id)?.label ?? notice?.texts[id] ?? own ?? id;
}

export function serviceIn(notice: ShownNotice | undefined, id: string): Service | undefined {
  return notice?.services.find((one) => one.id === id);
}

/** What was on the screen, in the order in which the banner, the preferences or an embed have it. */
export function noticeView(notice: ShownNotice, words: Words): Markup {
  const { texts, categories, language } = notice;
  // Only the preferences have switches, and what explains them.
  const inFull = texts.preferencesTitle !== undefined;
  const [title, text] = inFull ? [texts.preferencesTitle, texts.intro] : [texts.title, texts.text ?? texts.embedText];
  const names = inFull
    ? ['acceptAll', 'rejectAll', 'save']
    : ['acceptAll', 'rejectAll', 'preferences', 'embedOnce', 'embedAlways'];
  const buttons = names.flatMap((name) => texts[name] ?? []);
  return markup`<blockquote lang="${language}" dir="auto">
<p><strong>${title}</strong></p>
<p>${text}</p>
${inFull && categories.map((one) => categoryView(one, notice, words))}
</blockquote>
<p>${words.buttons}: ${buttons.map((one) => markup`<kbd lang="${language}" dir="auto">${one}</kbd> `)}</p>`;
}

function categoryView({ id, description }: Category, notice: ShownNotice, words: Words): Markup {
  const services = notice.services.filter(({ category }) => category === id);
  return markup`<p><b>${labelIn(notice, id, words)}</b><br>${description ?? notice.texts[`${id}Text`]}</p>
${services.length > 0 && markup`<ul>${services.map((one) => serviceView(one, notice, words))}</ul>`}`;
}

function serviceView(
  { name, provider, purpose, privacy, stored = [] }: Service,
  { texts, language }: ShownNotice,
  words: Words,
): Markup {
  const href = safeUrl(privacy);
  return markup`<li><b>${name}</b> · ${words.provider}: ${href ? markup`<a href="${href}" rel="noreferrer">${provider}</a>` : provider}
${purpose && markup`<br>${purpose}`}
${
  stored.length > 0 &&
  markup`<br>${words.stored}: ${stored.map(({ name: item, retention }, index) => markup`${index > 0 && ', '}<code dir="ltr">${item}</code> (${formatRetention(retention, texts as PreferencesTexts, language)})`)}`
}</li>`;
}
