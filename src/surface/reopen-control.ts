import type { Effect } from '../core/types.js';

// No rule of the page reaches the button, and none outlasts the reset of its host. System colours follow the page's
// colour scheme, and forced colours, by themselves.
const styles =
  ':host{all:initial!important;color-scheme:inherit!important}' +
  'button{background:var(--consentry-surface,Canvas);font:var(--consentry-font,600 1em system-ui);font-size:13px;' +
  'border:1px solid;padding:14px;z-index:999999999;bottom:1em;border-radius:var(--consentry-control-radius,99px);' +
  'inset-inline-start:1em;color:var(--consentry-text,CanvasText);cursor:pointer;position:fixed}' +
  '@media print{button{display:none}}';

/**
 * A small button at the edge of every page that opens the preferences once a decision stands: taking consent back must
 * be as easy as giving it (GDPR art. 7(3)). Plain: a visitor who never opens it downloads no interface. Its label is
 * the text `reopen`.
 */
export function reopenControl(): Effect {
  return {
    name: 'reopen',
    phase: 'observe',
    start(consent) {
      const host = document.createElement('consentry-settings');
      const button = document.createElement('button');
      const sheet = new CSSStyleSheet();
      const root = host.attachShadow({ mode: 'open' });
      sheet.replaceSync(styles);
      root.adoptedStyleSheets = [sheet];
      (button as { part: unknown }).part = 'button';
      button.textContent = consent.settings.texts.reopen ?? 'Cookie settings';
      button.onclick = () => consent.showPreferences();
      root.append(button);
      // Beside the body, which belongs to the page and its framework.
      document.documentElement.append(host);
      const unsubscribe = consent.subscribe(({ decision, surface }) => {
        // It stays behind the open preferences, so that focus can return to it.
        button.hidden = !decision || surface === 'banner';
      });
      return () => {
        unsubscribe();
        host.remove();
      };
    },
  };
}
