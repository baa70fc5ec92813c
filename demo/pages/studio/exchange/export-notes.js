import { textsKey } from '../state/blank.js';

/**
 * What an export does not hold, and what of it no control shows, for who puts it on a site.
 * @returns {string[]} sentences
 */
export function exportNotes(state) {
  const others = Object.keys(state.texts).filter((language) => language !== textsKey(state));
  const { logo, layout } = state.appearance;
  const { endpoint } = state.carried.records || {};
  return [
    others.length &&
      `Texts of your own in ${others.join(', ')} are not in it: a configuration has those of one language. The link has all.`,
    logo && `Put the logo on your own host at ${logo}.`,
    layout === 'inline' && 'The page needs <div data-consentry="banner"></div> where the banner shall stand.',
    endpoint && `Each decision of a visitor is sent to ${endpoint}: it came with a link, a policy or an import.`,
  ].filter(Boolean);
}
