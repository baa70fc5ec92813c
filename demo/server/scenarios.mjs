import { readFile } from 'node:fs/promises';

export const scenarioNames = ['site', '1', '2', '3'];

/**
 * One scenario as data, read afresh each time so that a designer's edit shows on reload.
 * @returns `undefined` where there is no such scenario
 */
export async function loadScenario(name, { thirdPartyOrigin }) {
  if (!scenarioNames.includes(name)) return undefined;
  const text = await readFile(new URL(`../scenarios/${name}.json`, import.meta.url), 'utf8');
  return JSON.parse(fillIn(text, { thirdPartyOrigin }));
}

/**
 * Puts the third party's address, which is only known once it listens, where pages and data name it, and the
 * configuration in the place of the string `"{{config}}"`.
 */
export function fillIn(text, { thirdPartyOrigin, config = '' }) {
  const values = { thirdParty: thirdPartyOrigin, thirdPartyHost: new URL(thirdPartyOrigin).hostname };
  return text
    .replace(/\{\{(thirdParty|thirdPartyHost)\}\}/g, (_, name) => values[name])
    .replace('"{{config}}"', () => config);
}
