import { noticesOf } from 'consentry/server';
import { headerConfig } from './header-page.mjs';
import { loadScenario, scenarioNames } from './scenarios.mjs';

/**
 * What the pages show, as a site would announce it with a release. A scenario that is edited while the demo runs is no longer
 * what was announced: its records are kept apart until the next start.
 */
export async function announcedNotices({ thirdPartyOrigin }) {
  const scenarios = await Promise.all(scenarioNames.map((name) => loadScenario(name, { thirdPartyOrigin })));
  const configs = [...scenarios.map(({ config }) => config), headerConfig(thirdPartyOrigin)];
  return (await Promise.all(configs.map((config) => noticesOf(config)))).flat();
}
