import type { Texts } from './en.js';
import type { EmbedTexts } from './en-embed.js';
import type { PreferencesTexts } from './en-preferences.js';
import type { ServiceTexts } from './en-services.js';

/** Everything that the interface says, in one language; by the keys of English. */
export type AllTexts = Texts & PreferencesTexts & ServiceTexts & EmbedTexts;

/** One language: one file. */
export interface Language {
  /** BCP 47, the shortest tag that names it. */
  readonly language: string;
  /**
   * Who has read it. `unreviewed`: written with care, and read by nobody who speaks it from childhood; `reviewed` names who has and when,
   * in `reviewedBy`.
   */
  readonly review: 'unreviewed' | 'reviewed';
  readonly reviewedBy?: string;
  /** For a script that runs from right to left. */
  readonly dir?: 'rtl';
  /** What stands between the items of a list, and before its last one: `Intl.ListFormat` has it, but not in every browser for every language. */
  readonly list?: readonly [between: string, last: string];
  readonly texts: AllTexts;
}
