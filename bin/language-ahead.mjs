import { fileFor } from '../dist/locales/choose-language.js';
import { loadLanguage } from '../dist/locales/load-language.js';
import { UsageError } from './usage-error.mjs';

/** As the script has it, once. */
const label = '"Cookie settings"';

/**
 * Puts into the script what a page in another language needs before its interface comes: the label of the small button, and, for a
 * visitor who will be asked, the request for the language beside that for the interface. Of several languages the page's
 * `<html lang>` tells which one it is.
 *
 * @param {string} script
 * @param {string[]} languages BCP 47.
 * @param {string} ui The URL of consentry-ui.js.
 */
export async function languageAhead(script, languages, ui) {
  const found = [];
  for (const tag of languages) {
    const file = fileFor([tag]);
    if (!file) throw new UsageError(`--languages ${tag}: there is none here. See docs/languages.md.`);
    if (file !== 'en') found.push([tag.toLowerCase(), file, (await loadLanguage(file)).texts.reopen]);
  }
  if (found.length === 0) return script;
  if (script.split(label).length !== 2) throw new Error(`consentry.js has not exactly one ${label}.`);
  const one = languages.length === 1;
  const byLanguage = (value) => JSON.stringify(Object.fromEntries(found.map((entry) => [entry[0], value(entry)])));
  const names = byLanguage(([, , text]) => text);
  const files = byLanguage(([, file]) => file);
  // The tag itself, else its first part.
  const ofPage = (table) => `(t=>(l=>t[l]||t[l.split("-")[0]])(document.documentElement.lang.toLowerCase()))(${table})`;
  const text = one ? JSON.stringify(found[0][2]) : `(${ofPage(names)}||${label})`;
  const file = one ? JSON.stringify(found[0][1]) : ofPage(files);
  const folder = JSON.stringify(ui.replace(/[^/]*$/, 'locales/'));
  const link = `{rel:"modulepreload",href:${folder}+f+".js"}`;
  const ahead = `(f=>{f&&!document.cookie.includes("consentry=")&&document.head.append(Object.assign(document.createElement("link"),${link}))})(${file});`;
  return safe(ahead + script.replace(label, () => text));
}

/** Nothing that would end the element early. */
function safe(text) {
  return text.replaceAll('</', '<\\/');
}
