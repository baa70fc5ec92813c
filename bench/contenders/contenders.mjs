import { bare, none } from './bare.mjs';
import { consentryFile, consentryInlined } from './consentry.mjs';
import { vanillaCookieconsent } from './vanilla-cookieconsent.mjs';

/**
 * One way to hold scripts back.
 *
 * @typedef {object} Contender
 * @property {string} name
 * @property {string} [version]
 * @property {() => string} head What is written first in the head.
 * @property {(script: import('../gated.mjs').Gated) => string} gated The tag of a script that waits for consent.
 * @property {string} [banner] Selects what asks.
 * @property {string} [accept] Selects the button that grants everything.
 * @property {string[]} own Parts of the URLs that its scripts bear.
 * @property {{ path: string, folder: string }} [folder] Its files, and where the page finds them.
 */

/** By the names that the command line knows. */
export const contenders = {
  none,
  bare,
  inlined: consentryInlined,
  file: consentryFile,
  vanilla: vanillaCookieconsent,
};

/** A contender's name with its version. */
export const titleOf = ({ name, version }) => (version ? `${name} ${version}` : name);
