import type { Entity } from './types.js';

/** Who clicked: a click that a program made is not trusted, whether an extension speaks for its user or a script for nobody. */
export function expressedBy({ isTrusted }: Event): Entity {
  return isTrusted ? 'data-subject' : 'automation';
}
