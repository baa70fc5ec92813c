import { evaluate } from '../core/expression.js';
import type { ConsentState } from '../core/types.js';

/** One term of an expression, as it stands now. */
export interface Term {
  /** As it is written, such as `!analytics`. */
  readonly text: string;
  /** The category or service that it names. */
  readonly id: string;
  readonly negated: boolean;
  readonly holds: boolean;
}

/** `a & b | !c` as `[[a, b], [!c]]`: one of the lists must hold as a whole. */
export function termsOf(expression: string, state: ConsentState<string>): Term[][] {
  return expression.split('|').map((all) =>
    all.split('&').map((part) => {
      const text = part.trim();
      const negated = text.startsWith('!');
      const id = negated ? text.slice(1).trim() : text;
      return { text, id, negated, holds: evaluate(text, state) };
    }),
  );
}
