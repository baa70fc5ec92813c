import { attempt } from './errors.js';
import type { Call } from './types.js';
import { placeOf, valueAt } from './path.js';

/** `path`, `path=`, `path||=`, and each of the last two with `new Constructor` after it. */
const grammar = /^(.*?)(?:(\|\|)?(=)(?:new (.+))?)?$/;

/**
 * Makes a call that is data. What does not exist (the service never loaded) is passed over. A service that fails to
 * listen must not keep its cookies: whatever happens here is reported, and ends here. Nothing here runs text as code.
 */
export function call(data: Call): void {
  attempt(() => {
    const [how, ...args] = data;
    const [, path, unlessThere, assigns, constructor] = grammar.exec(how)!;
    const [owner, name] = placeOf(path!);
    const act = constructor ? valueAt(constructor) : owner?.[name];
    if (!owner || (unlessThere && owner[name])) return;
    if (assigns && !constructor) owner[name] = resolved(args[0]);
    else if (typeof act !== 'function') return;
    else if (constructor) owner[name] = Reflect.construct(act, args.map(resolved)) as unknown;
    else Reflect.apply(act, owner, args.map(resolved));
  });
}

/**
 * A copy of data that JSON could carry, in which `{now}`, `{timestamp}` and `{@path}` have become what they stand for:
 * what a service does with it does not reach the configuration.
 */
export function resolved(data: unknown): unknown {
  if (typeof data === 'string') return resolvedText(data);
  if (Array.isArray(data)) return data.map(resolved);
  // Code may hand over more than JSON can carry: that is left as it is.
  if (!data || Object.getPrototypeOf(data) !== Object.prototype) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, resolved(value)]));
}

function resolvedText(text: string): unknown {
  if (text === '{now}') return new Date();
  if (text === '{timestamp}') return Date.now();
  const path = /^\{@(.+)\}$/.exec(text)?.[1];
  return path ? valueAt(path) : text;
}
