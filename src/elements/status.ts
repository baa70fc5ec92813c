import { adoptStyles, css } from '@lit/reactive-element';
import type { Consent } from '../core/types.js';
import { textsFor } from '../locales/texts.js';
import { markLanguage, type Spoken } from '../locales/spoken.js';
import { make, placeBeside } from './place.js';

/** Long enough for a screen reader to notice the region first, and to tell where the focus has gone. In milliseconds. */
const AFTER = 500;

// Not `fixed`: automatic clients would take it for a banner.
const styles = css`
  :host {
    all: initial !important;
    position: absolute !important;
    clip-path: inset(50%) !important;
  }
`;

/** Says what others see happen to who does not see it. */
export interface Status extends HTMLElement {
  say(text: 'asked' | 'saved', spoken?: Spoken): void;
}

/**
 * A polite live region (WCAG 2.2, 4.1.3). It is there before it says anything, outlives the banner, and stands beside the body, which may
 * be inert.
 */
export function makeStatus(consent: Consent<string>): Status {
  const host = make('consentry-status', consent);
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [styles]);
  host.role = 'status';
  placeBeside(host);
  const say: Status['say'] = (key, spoken) => {
    // The same again is told again.
    root.textContent = '';
    markLanguage(host, spoken);
    setTimeout(() => (root.textContent = textsFor(consent.settings, spoken)[key]), AFTER);
  };
  return Object.assign(host, { say });
}
