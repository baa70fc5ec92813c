import type { Settings } from '../core/types.js';
import { english, markLanguage, type Spoken } from '../locales/spoken.js';

const inEnglish = english.texts.reopen!;

/** Has the small button at the edge speak the language in use, unless the site has said what stands on it. */
export function labelReopen({ texts }: Settings<string>, spoken: Spoken): void {
  const host = document.querySelector<HTMLElement>('consentry-settings');
  const button = host?.shadowRoot?.querySelector('button');
  const label = spoken.texts.reopen ?? inEnglish;
  if (!button || texts.reopen) return;
  if (__DEV__ && button.textContent === inEnglish && label !== inEnglish) tellCure(label, spoken.language);
  button.textContent = label;
  markLanguage(host!, spoken);
}

/** Development only: the next visits load no interface, and so no language. */
function tellCure(label: string, language: string): void {
  console.warn(
    `[consentry] Visitors who have decided read "${inEnglish}" on the small button: their pages load no interface. ` +
      `Add "texts": ${JSON.stringify({ reopen: label })} to the configuration, or inline what \`npx consentry inline --languages ${language}\` prints.`,
  );
}
