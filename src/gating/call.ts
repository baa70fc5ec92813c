import { attempt } from '../core/errors.js';
import type { Call } from '../core/types.js';

/**
 * Makes a call that is data. A function that does not exist (the service never loaded) is passed over. A service that
 * fails to listen must not keep its cookies: whatever happens here is reported, and ends here.
 */
export function call(data: Call): void {
  attempt(() => {
    const [path, ...args] = data;
    const names = path.split('.');
    const method = names.pop() ?? '';
    let owner: unknown = globalThis;
    for (const name of names) owner = (owner as Record<string, unknown> | undefined)?.[name];
    const target = (owner as Record<string, unknown> | undefined)?.[method];
    if (typeof target === 'function') Reflect.apply(target, owner, args);
  });
}
