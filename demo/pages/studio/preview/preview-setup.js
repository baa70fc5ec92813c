import { directionOf } from '../data/languages.js';
import { isWhole, shownOf } from '../state/check-services.js';
import { toConfig } from '../state/config.js';
import { without } from '../state/path.js';

/**
 * What the framed page is loaded with. It is the configuration of a site, but that it records nothing, has a cookie of its own, and
 * that no service runs anything.
 * @param {string} [logo] the URL of a file that stands in for the site's own one
 */
export function previewSetup(state, logo) {
  const config = without(toConfig(state), 'records', 'cookie', 'debug');
  const services = state.services.filter(isWhole).map(shownOf);
  const { direction, gpc } = state.view;
  return {
    config: {
      ...config,
      ...(config.services && { services }),
      cookie: { name: 'consentry-studio', days: 1 },
      reloadOnWithdraw: 'never',
    },
    logo,
    gpc,
    direction: direction === 'auto' ? directionOf(state.language) : direction,
    language: state.language || 'en',
    embed: embedOf(state, services),
  };
}

/** The film needs a service: one that is functional if there is one, else whatever the visitor can choose. */
function embedOf({ categories }, services) {
  const optional = categories.map(({ id }) => id).filter((id) => id !== 'essential');
  const category = optional.includes('functional') ? 'functional' : (optional[0] ?? 'essential');
  const service = services.find((one) => one.category === category && /film|video|tube|vimeo/.test(one.id));
  return service ? { service: service.id } : { category };
}
