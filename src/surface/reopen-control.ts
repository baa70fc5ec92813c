import type { Consent, Effect } from '../core/types.js';

/** How the control looks. */
export interface ReopenControlOptions {
  /** Its name. @default `texts.reopen`, or 'Cookie settings' */
  readonly label?: string;
}

const styles = `:host{all:initial!important;position:fixed!important;inset:auto auto 16px 16px!important;z-index:2147483646!important}
:host(:dir(rtl)){inset:auto 16px 16px auto!important}
:host([hidden]){display:none!important}
@media print{:host{display:none!important}}
button{all:unset;box-sizing:border-box;display:grid;place-items:center;width:44px;height:44px;border-radius:50%;cursor:pointer;color:var(--consentry-text,#1c1d21);background:var(--consentry-surface,#fff);box-shadow:0 0 0 1px #0002,0 2px 8px #0003}
button:focus-visible{outline:3px solid var(--consentry-focus,#1f5eff);outline-offset:2px}
svg{width:22px;height:22px;fill:none;stroke:currentColor;stroke-width:1.8;stroke-linecap:round}
@media(prefers-color-scheme:dark){button{color:var(--consentry-text,#f2f3f5);background:var(--consentry-surface,#1d1f24);box-shadow:0 0 0 1px #fff3}}
@media(forced-colors:active){button{border:1px solid ButtonText}}`;

// Two sliders: a choice that can be changed.
const icon = 'M4 8h9m5 0h2M4 16h2m5 0h9M15.5 5.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M8.5 13.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5';

/**
 * A small button at the edge of every page that opens the preferences once a decision stands: taking consent back must
 * be as easy as giving it (GDPR art. 7(3)). Plain: a visitor who never opens it downloads no interface.
 */
export function reopenControl({ label }: ReopenControlOptions = {}): Effect {
  return {
    name: 'reopen-control',
    phase: 'observe',
    start(consent) {
      const host = controlFor(consent, label ?? consent.settings.texts['reopen'] ?? 'Cookie settings');
      const unsubscribe = consent.subscribe(({ status, surface }) => {
        host.hidden = status === 'undecided' || surface !== 'none';
      });
      // Beside the body, which belongs to the page and its framework.
      document.documentElement.append(host);
      return () => {
        unsubscribe();
        host.remove();
      };
    },
  };
}

function controlFor(consent: Consent<string>, label: string): HTMLElement {
  const host = document.createElement('consentry-settings');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  const button = document.createElement('button');
  button.part.add('button');
  button.title = label;
  button.ariaLabel = label;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.ariaHidden = 'true';
  path.setAttribute('d', icon);
  svg.append(path);
  button.append(svg);
  button.addEventListener('click', () => {
    consent.showPreferences();
  });
  root.append(button);
  return host;
}
