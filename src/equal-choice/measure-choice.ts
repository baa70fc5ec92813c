import { buttonLook, type ButtonLook } from './button-look.js';
import { checks, type Check } from './checks.js';
import { findChoice, type ChoiceSurface } from './find-choice.js';
import { rules } from './rules.js';
import { stepsBetween } from './steps-between.js';

/** One thing that was measured of accept and reject. Plain data: it may be posted, stored, or shown. */
export interface ChoiceDifference {
  /** Such as `width`, `contrast` or `reach`; docs/equal-choice.md has them all. */
  readonly name: string;
  /** What should be so, as a sentence without its full stop. */
  readonly what: string;
  readonly accept: number | string;
  readonly reject: number | string;
  /** Of the numbers, and of the difference. */
  readonly unit: '' | 'px' | ': 1' | '%';
  /** How far they differ; of words 0 where they are the same, else 1. */
  readonly difference: number;
  /** The largest difference that passes. */
  readonly allowed: number;
  /** What each of them needs at least, or, of words, what each has to say. */
  readonly least?: number | string;
  readonly passes: boolean;
  /** The rules that this serves, by name. */
  readonly rules: readonly string[];
  /** What a developer can do about it. */
  readonly cure: string;
}

/** The two answers of a surface, compared. */
export interface ChoiceMeasure {
  readonly surface: ChoiceSurface;
  /** Whether all of it passes. */
  readonly equal: boolean;
  readonly differences: readonly ChoiceDifference[];
}

/**
 * Measures whether refusing is shown as clearly as accepting. `root` is a document, `<consentry-banner>`, `<consentry-preferences>`, or
 * anything that holds two buttons, `[slot=accept]` or `[data-action=accept-all]` and the same for reject. In a document the preferences go before the
 * banner, if they are open. Measures what is there at the moment: let transitions end first.
 */
export function measureChoice(root: ParentNode = document): ChoiceMeasure {
  const { surface, scope, accept, reject } = findChoice(root);
  if (!accept || !reject) return result(surface, [missing(accept, reject)]);
  const [one, other] = [buttonLook(accept), buttonLook(reject)];
  return result(surface, [
    ...checks.map((check) => differ(check, one, other)),
    keyboard(stepsBetween(scope, accept, reject)),
  ]);
}

function result(surface: ChoiceSurface, differences: ChoiceDifference[]): ChoiceMeasure {
  return { surface, equal: differences.every(({ passes }) => passes), differences };
}

function differ({ of, between, ...check }: Check, one: ButtonLook, other: ButtonLook): ChoiceDifference {
  const [accept, reject] = [of(one), of(other)];
  const { allowed, least } = check;
  const difference = rounded(between ? between(one, other) : distance(accept, reject));
  const has = (value: number | string): boolean =>
    least === undefined || (typeof least === 'number' ? Number(value) >= least : value === least);
  const passes = difference <= allowed && has(accept) && has(reject);
  return { ...check, accept: rounded(accept), reject: rounded(reject), difference, passes };
}

function distance(one: number | string, other: number | string): number {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other);
  return one === other ? 0 : 1;
}

/** To hundredths, and down: 4.499 is not 4.5. */
function rounded<T extends number | string>(value: T): T {
  return typeof value === 'number' ? ((Math.floor(value * 100 + 1e-6) / 100) as T) : value;
}

function keyboard(steps: number): ChoiceDifference {
  return {
    ...{
      name: 'keyboard',
      what: 'The keyboard goes from one to the other',
      accept: 'a step',
      reject: `${steps + 1} steps`,
    },
    ...{ unit: '', difference: steps, allowed: 0, passes: steps === 0, rules: [rules.edpb, rules.ccpa] },
    cure: 'Put nothing between the two, and give neither a tabindex.',
  };
}

function missing(accept: Element | null, reject: Element | null): ChoiceDifference {
  const said = (button: Element | null): string => (button ? 'there' : 'missing');
  return {
    ...{ name: 'presence', what: 'Accept and reject are both there', accept: said(accept), reject: said(reject) },
    ...{ unit: '', difference: 1, allowed: 0, passes: false, rules: [rules.edpb, rules.cnil, rules.ccpa] },
    cure: 'Show both on every layer that has one of them.',
  };
}
