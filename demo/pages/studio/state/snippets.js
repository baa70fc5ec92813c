import { themeUrl } from '../data/themes.js';
import { toConfig } from './config.js';
import { toCss } from './css.js';
import { npmServices } from './npm-services.js';
import { without } from './path.js';
import { needsFile } from './services.js';

/** JSON as a script element can hold it: no text in it can end the element. */
const inScript = (value) => JSON.stringify(value, null, 2).replaceAll('<', '\\u003c');

export const configText = (state) => `${JSON.stringify(toConfig(state), null, 2)}\n`;
export const cssText = toCss;

/** What a page gets that loads Consentry by a script tag: all of it, in the head. */
export function tagText(state) {
  const theme = state.theme ? `<link rel="stylesheet" href="${themeUrl(state.theme)}" />\n` : '';
  const style = Object.keys(state.tokens).length ? `<style>\n${toCss(state)}</style>\n` : '';
  return `${theme}${style}<script type="application/json" id="consentry-config">
${inScript(toConfig(state))}
</script>
${needsFile(state) ? '<script src="/consentry-services.js"></script>\n' : ''}<script src="/consentry/consentry.js"></script>
`;
}

/** The same for a page that is bundled. The style sheet goes into a file of its own. */
export function npmText(state) {
  const services = npmServices(state);
  const { records, reopen, reloadOnWithdraw, ...config } = without(toConfig(state), 'debug', services && 'services');
  const theme = state.theme ? `import 'consentry/themes/${state.theme}.css';\n` : '';
  const names = ['consentUi', 'createConsent', ...(services ? ['service'] : []), 'standardEffects'];
  const more = records ? `    consentRecords(${JSON.stringify(records)}),\n` : '';
  const options = {
    ...(reloadOnWithdraw && { withdrawal: { reload: reloadOnWithdraw } }),
    ...(reopen === false && { reopen }),
  };
  const given = Object.keys(options).length ? JSON.stringify(options) : '';
  return `import { ${[...(records ? ['consentRecords'] : []), ...names].join(', ')} } from 'consentry';
${services?.imports ?? ''}${theme}
const config = ${JSON.stringify(config, null, 2)};
${services ? `\n${services.list}` : ''}
export const consent = createConsent({
  ...config,
${services ? '  services,\n' : ''}  effects: [
    ...standardEffects(${given}),
${more}    consentUi({ load: () => import('consentry/elements') }),
  ],
});
`;
}
