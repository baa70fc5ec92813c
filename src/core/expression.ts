import type { ConsentState } from './types.js';

/**
 * Whether `analytics`, `hotjar`, `!analytics`, or a combination (`analytics & !advertising`, `a | b`; `&` binds closer)
 * is true. A negated term is true only under a valid decision that refuses the category or the service.
 */
export function evaluate(expression: string | null, state: ConsentState<string>): boolean {
  return !!expression?.split('|').some((all) => all.split('&').every((term) => holds(term.trim(), state)));
}

function holds(term: string, state: ConsentState<string>): boolean {
  return term.startsWith('!') ? state.choices[term.slice(1).trim()] === false : state.grants[term] === true;
}

/** The categories and services that an expression names. */
export function idsOf(expression: string): string[] {
  return expression.match(/[\w-]+/g) ?? [];
}
