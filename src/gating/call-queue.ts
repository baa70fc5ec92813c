import type { CallQueue } from '../core/types.js';
import { placeOf } from '../core/path.js';

type Taker = ((...args: unknown[]) => unknown) & Record<string, unknown>;

/** Makes a function, or a list with methods, that keeps calls until a library takes them. */
export function makeQueue({ path, methods, as, handOver, into }: CallQueue): void {
  const [owner, name] = placeOf(path, true);
  const list = into ?? (methods ? path : `${path}.q`);
  if (owner![name]) return;
  if (methods) {
    const bearer = (into ? {} : []) as Record<string, unknown>;
    owner![name] = bearer;
    for (const method of methods) {
      bearer[method] = (...args: unknown[]): unknown => {
        waiting(list).push([method, ...args]);
        return bearer;
      };
    }
    return;
  }
  const queue = function () {
    const taker = handOver && queue[handOver];
    // What some libraries insist on: Google's takes a list in its data layer for something else.
    // eslint-disable-next-line prefer-rest-params
    if (typeof taker === 'function') return Reflect.apply(taker, queue, arguments) as unknown;
    // eslint-disable-next-line prefer-rest-params
    return void waiting(list).push(as === 'array' ? [...arguments] : arguments);
  } as Taker;
  owner![name] = queue;
  waiting(list);
}

/** The list that stands there now, or a new one: a library may have put its own. */
function waiting(path: string): unknown[] {
  const [owner, name] = placeOf(path, true);
  return (owner![name] ??= []) as unknown[];
}
