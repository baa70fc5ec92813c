import { blank } from './blank.js';
import { checkState } from './check-state.js';
import { fromConfig } from './config.js';
import { readCss } from './css.js';
import { readNpmServices } from './npm-services.js';
import { Refusal } from './refusal.js';

const configElement = /<script\b[^>]*\bid=["']?consentry-config\b[^>]*>([\s\S]*?)<\/script\s*>/i;
const styleElements = /<style\b[^>]*>([\s\S]*?)<\/style\s*>/gi;
const themeLink = /<link\b[^>]*themes\/[a-z-]{1,40}\.css[^>]*>/i;
const moduleConfig = /^const config = (\{[\s\S]*?^\});/m;
const moduleTheme = /^import '[^'\n]*themes\/[a-z-]{1,40}\.css';/m;
const effectsCall = /standardEffects\((\{.*\})\)/;
const recordsCall = /consentRecords\((\{.*\})\)/;

/**
 * What a pasted text says, whichever it is of those that the studio exports: a configuration, a style sheet, or a whole snippet. It is
 * laid over the state there is: a style sheet changes no texts, a configuration no colours.
 * @returns {{ state: object, found: string[] }} a checked state, and what was found in the text, in words
 * @throws {Refusal} where it is none of them, or something in it is wrong
 */
export function readText(input, state = blank, toHex = undefined) {
  const text = input.trim();
  if (text.length > 300_000) throw new Refusal('', 'this is longer than the studio reads');
  if (text.startsWith('{')) return finish({ config: parse(text) }, state);
  const inPage = configElement.exec(text)?.[1];
  if (inPage !== undefined) {
    const styles = [...text.matchAll(styleElements)].map((match) => match[1]);
    return finish(
      { config: parse(inPage), css: [themeLink.exec(text)?.[0] ?? '', ...styles].join('\n') },
      state,
      toHex,
    );
  }
  const inModule = moduleConfig.exec(text)?.[1];
  if (inModule !== undefined) {
    const services = readNpmServices(text, parse);
    const config = { ...parse(inModule), ...(services && { services }), ...effectsIn(text) };
    return finish({ config, theme: moduleTheme.exec(text)?.[0] ?? '' }, state, toHex);
  }
  if (/--consentry-[a-z-]+\s*:|themes\/[a-z-]+\.css/.test(text)) return finish({ css: text }, state, toHex);
  throw new Refusal('', 'there is no configuration and no style sheet of Consentry in this text');
}

/** What a page with a script tag says in its configuration, and a bundle where it names its effects. */
function effectsIn(text) {
  const records = recordsCall.exec(text)?.[1];
  const { withdrawal, reopen } = parse(effectsCall.exec(text)?.[1] ?? '{}');
  return {
    ...(records && { records: parse(records) }),
    ...(withdrawal?.reload && { reloadOnWithdraw: withdrawal.reload }),
    ...(reopen === false && { reopen }),
  };
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal('', `this is no JSON: ${error.message}`);
  }
}

function finish({ config, css, theme }, state, toHex) {
  const found = [];
  let next = state;
  if (config) {
    next = { ...next, ...fromConfig(config), view: state.view, theme: state.theme, tokens: state.tokens };
    found.push('configuration');
  }
  if (css !== undefined) {
    next = { ...next, ...readCss(css, toHex) };
    found.push('style sheet');
  } else if (theme !== undefined) next = { ...next, theme: readCss(theme).theme };
  return { state: checkState(next), found };
}
