import type { Consent } from '../core/types.js';
import { textsFor } from '../locales/texts.js';
import { markLanguage, type Spoken } from '../locales/spoken.js';
import { make, placeBeside } from './place.js';

/** Long enough for a screen reader to notice the region first, and to tell where the focus has gone. In milliseconds. */
const AFTER = 500;

/** Says what others see happen to who does not see it. */
export interface Status {
  say(text: 'asked' | 'saved', spoken?: Spoken): void;
  remove(): void;
}

/**
 * A polite live region (WCAG 2.2, 4.1.3). It is there before it says anything, outlives the banner, and stands beside the body, which may
 * be inert.
 */
export function makeStatus(consent: Consent<string>): Status {
  const host = make('consentry-status', consent);
  const sheet = new CSSStyleSheet();
  // Not `fixed`: automatic clients would take it for a banner.
  sheet.replaceSync(
    ':host{all:initial!important;position:absolute!important;top:0!important;width:1px!important;height:1px!important;overflow:hidden!important;clip-path:inset(50%)!important;white-space:nowrap!important}',
  );
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  host.role = 'status';
  placeBeside(host);
  return {
    say(key, spoken) {
      // The same again is told again.
      root.textContent = '';
      markLanguage(host, spoken);
      setTimeout(() => (root.textContent = textsFor(consent.settings, spoken)[key]), AFTER);
    },
    remove: () => host.remove(),
  };
}
