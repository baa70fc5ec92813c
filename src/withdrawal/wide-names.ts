import type { Service } from '../core/types.js';

/** Development only: a name that is all but a `*` takes what other parts of the site keep with it. */
export function warnOfWideNames(services: readonly Service[]): void {
  for (const { id, stored = [] } of services) {
    for (const { name, kind = 'cookie', domain } of stored) {
      if (domain || name.replaceAll('*', '').length > 1 || !name.includes('*')) continue;
      console.warn(
        `[consentry] The service "${id}" declares the name "${name}" (${kind}): while it is refused, nearly everything of ` +
          'that kind is erased, whoever put it there. Declare longer names.',
      );
    }
  }
}
