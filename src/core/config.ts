import { explain } from './config-explained.js';
import type { Category, ConsentConfig, Settings } from './types.js';

/**
 * Fills in what a configuration leaves out. What is wrong with one is found, named and cured in development, by a
 * `ConsentryError` (`config-explained.ts`). In production the worst is a cookie that cannot be read, and what cannot be
 * read grants nothing.
 */
export function checkConfig(config: ConsentConfig<string>): Settings<string> {
  if (__DEV__) explain(config);
  const { policy, categories = ['functional', 'analytics', 'advertising'], cookie } = config;
  if (!policy?.version) throw Error('[consentry] policy-version');
  // Essential is not a choice, so a site need not name it; it is always the first.
  const all = ['essential', ...categories].map((entry) => ((entry as Category).id ? entry : { id: entry }) as Category);
  return {
    services: [],
    texts: {},
    ...config,
    categories: Object.values(Object.fromEntries(all.map((category) => [category.id, category]))),
    cookie: { name: 'consentry', days: 183, ...cookie },
  };
}
