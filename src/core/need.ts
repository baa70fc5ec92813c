import { ConsentryError } from './errors.js';

/** Development only: throws an error that names the place and the cure, unless the condition holds. */
export function need(condition: boolean, code: string, path: string, cure: string): asserts condition {
  if (!condition) throw new ConsentryError(code, path, cure);
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** An object of options: a list is none. */
export function isOptions(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && !Array.isArray(value);
}

export function isText(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}
