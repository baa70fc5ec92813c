import { catalogue } from '../data/catalogue.js';
import { isWhole } from './check-services.js';

/** The name in the catalogue, of a service that is one of it. */
export const catalogueName = (one) => (isWhole(one) ? undefined : (one.service ?? one));

/** What the catalogue knows of a service, if it is one of it. */
export const inCatalogue = (one) => {
  const name = catalogueName(one);
  return Object.hasOwn(catalogue, name) ? catalogue[name] : undefined;
};

/** Whether a page with a script tag needs the file that `npx consentry services` writes. */
export const needsFile = ({ services }) => services.some((one) => !isWhole(one) || one.load);

/** The id that a service has on the site. */
export const idOf = (one) => one.as ?? catalogueName(one) ?? one.id;

/** @returns {string | undefined} nothing for one that claims to be of the catalogue and is not */
export const categoryOf = (one) => one.category ?? inCatalogue(one)?.category;

/** A service with room for members: one that is only named becomes a reference to the catalogue. */
export const inFull = (one) => (typeof one === 'string' ? { service: one } : one);

/** The same service in another category. */
export const movedTo = (one, category) => ({ ...inFull(one), category });
