import type { OwnLanguage } from '../core/types.js';

/** What the interface speaks: a language, or English, most of whose texts are in the interface itself. */
export type Spoken = OwnLanguage;

/** The label is that of `reopenControl`, to which it comes back from another language. */
export const english: Spoken = { language: 'en', list: [', ', ' and '], texts: { reopen: 'Cookie settings' } };

/** Marks an element as being in this language, whatever is around it. */
export function markLanguage(element: HTMLElement, { language, dir = 'ltr' }: Spoken = english): void {
  element.lang = language;
  element.dir = dir;
}
