import { chooseLanguage, type LanguageSettings } from './choose-language.js';
import { tellLanguageProblems } from './language-problems.js';
import { loadLanguage } from './load-language.js';
import { english, type Spoken } from './spoken.js';

/** How long the interface waits for a language, in milliseconds; then it speaks English, which it has with it. */
const PATIENCE = 2000;

/** Told on `document` when code has changed the language. */
export const LANGUAGE_EVENT = 'consentry-language';

/**
 * Calls back with the language that is due: at once where nothing has to be fetched, and whenever the page turns to another.
 * What is handed over is whole: a file that does not come, comes late or lacks a text is English instead. `needed` holds, by
 * their keys, the texts that the caller shows.
 */
export function followLanguage(
  settings: LanguageSettings,
  needed: object,
  use: (spoken: Spoken) => void,
): () => void {
  let turn = 0;
  let last: Spoken | undefined;
  const update = (): void => {
    const mine = ++turn;
    const tell = (spoken: Spoken): void => {
      // What came meanwhile is newer. What is shown already need not be shown again, under a finger.
      if (mine === turn && spoken !== last) use((last = spoken));
    };
    const { spoken, tag, language } = chooseLanguage(settings);
    if (__DEV__) tellLanguageProblems(settings);
    if (spoken) tell(spoken);
    else void whole(tag!, language, needed).then(tell);
  };
  const observer = new MutationObserver(update);
  observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  document.addEventListener(LANGUAGE_EVENT, update);
  update();
  return () => {
    turn = NaN;
    observer.disconnect();
    document.removeEventListener(LANGUAGE_EVENT, update);
  };
}

async function whole(tag: string, language: string, needed: object): Promise<Spoken> {
  try {
    const late = new Promise<undefined>((resolve) => void setTimeout(resolve, PATIENCE));
    const found = await Promise.race([loadLanguage(tag), late]);
    const missing = Object.keys(needed).filter((key) => !found!.texts[key]);
    if (missing[0]) throw missing;
    return found!.language === language ? found! : { ...found!, language };
  } catch (error) {
    if (__DEV__) {
      const cure = `English is shown. Its file, locales/${tag.toLowerCase()}.js, must lie beside ours, and come within ${PATIENCE / 1000} s.`;
      console.warn(`[consentry] The language "${tag}" could not be had. ${cure}`, error);
    }
    return english;
  }
}
