import { ConsentryError } from './errors.js';

/** By these a path would leave the page's data for what all objects share, or for what runs text as code. */
const refused = /^(__proto__|prototype|constructor|eval|Function|setTimeout|setInterval)$/;

/** Where a dotted path leads: the object that bears the last name, if it is there, and that name. */
export type Place = readonly [owner: Record<string, unknown> | undefined, name: string];

/** Follows a dotted path from `window` to its last name. `make`: puts an empty object wherever nothing stands yet. */
export function placeOf(path: string, make = false): Place {
  const names = path.split('.');
  const wrong = names.find((name) => refused.test(name));
  if (wrong) {
    if (__DEV__) throw new ConsentryError('path', path, `No path may go through "${wrong}".`);
    throw Error(`[consentry] path ${path}`);
  }
  const last = names.pop()!;
  let owner: unknown = globalThis;
  for (const name of names) {
    const holder = owner as Record<string, unknown> | undefined;
    owner = make ? (holder![name] ??= {}) : holder?.[name];
  }
  return [owner as Place[0], last];
}

/** What stands at a dotted path from `window` now. */
export function valueAt(path: string): unknown {
  const [owner, name] = placeOf(path);
  return owner?.[name];
}
