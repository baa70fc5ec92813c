import { textsKey } from '../state/blank.js';
import { catalogueName, idOf, inCatalogue, needsFile } from '../state/services.js';

/**
 * What an export does not hold, and what of it no control shows, for who puts it on a site.
 * @returns {string[]} sentences
 */
export function exportNotes(state) {
  const others = Object.keys(state.texts).filter((language) => language !== textsKey(state));
  const { logo, layout } = state.appearance;
  const { records, ...carried } = state.carried;
  const { endpoint, ...more } = records || {};
  const isMore = records === false || Object.keys(more).length > 0;
  const unseen = JSON.stringify({ ...carried, ...(isMore && { records: records && more }) });
  return [
    others.length &&
      `Texts of your own in ${others.join(', ')} are not in it: a configuration has those of one language. The link has all.`,
    logo && `Put the logo on your own host at ${logo}.`,
    ...notesOnServices(state),
    layout === 'inline' && 'The page needs <div data-consentry="banner"></div> where the banner shall stand.',
    unseen !== '{}' && `As it came with a link, a policy or an import, and shown nowhere else: ${unseen}.`,
    endpoint && `Each decision of a visitor is sent to ${endpoint}: it came with a link, a policy or an import.`,
  ].filter(Boolean);
}

/** Without them no service of the catalogue runs, nor one that the site's own configuration loads. */
function notesOnServices(state) {
  const named = state.services.filter(catalogueName);
  const lacking = named.map((one) => [idOf(one), lackingOf(one)]).filter(([, names]) => names.length);
  const strange = named.filter((one) => !inCatalogue(one)).map(catalogueName);
  return [
    needsFile(state) &&
      'For the script tag, save the configuration, run npx consentry services consentry.json, and put the consentry-services.js that it writes at the root of your site: no service is loaded without it. The code for npm needs no such file.',
    lacking.length && `Still missing: ${lacking.map(([id, names]) => `${names.join(', ')} of ${id}`).join('; ')}.`,
    strange.length && `The catalogue that this studio knows has no ${strange.join(', ')}.`,
  ];
}

/** What a site must say of a service, and has not. */
const lackingOf = (one) => (inCatalogue(one)?.needs ?? []).filter((name) => one[name] === undefined);
