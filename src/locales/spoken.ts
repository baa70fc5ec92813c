import type { OwnLanguage } from '../core/types.js';

/** What the interface speaks: a language with its texts, or English, whose texts are in the interface itself. */
export type Spoken = Pick<OwnLanguage, 'language' | 'list'> & Partial<OwnLanguage>;

export const english: Spoken = { language: 'en', list: [', ', ' and '] };

const rightToLeft = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** Marks an element as being in this language, whatever the page around it is in. */
export function markLanguage(element: HTMLElement, { language }: Spoken): void {
  element.lang = language;
  element.dir = rightToLeft.test(language) ? 'rtl' : 'ltr';
}
