import { attempt } from '../core/errors.js';
import type { Call } from '../core/types.js';

/** Makes a call that is data. A function that does not exist (the service never loaded) is passed over. */
export function call([path, ...args]: Call): void {
  const names = path.split('.');
  const method = names.pop() ?? '';
  let owner: unknown = globalThis;
  for (const name of names) owner = (owner as Record<string, unknown> | undefined)?.[name];
  const target = (owner as Record<string, unknown> | undefined)?.[method];
  if (typeof target !== 'function') return;
  // A service that fails to listen must not keep its cookies.
  attempt(() => {
    Reflect.apply(target, owner, args);
  });
}
