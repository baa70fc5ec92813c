import type { Consent } from '../core/types.js';
import { contentVerdict } from './content-verdict.js';
import { scriptVerdict } from './script-verdict.js';
import type { Sightings } from './sightings.js';

/** How an element stands, for its colour and its sign. */
export type Standing = 'open' | 'waits' | 'shut' | 'done' | 'wrong';

/** Why it stands so; docs/debugging.md has what each means. */
export type VerdictCode =
  | 'shut'
  | 'open'
  | 'loading'
  | 'failed'
  | 'forbidden'
  | 'withdrawn'
  | 'ran-already'
  | 'waits'
  | 'stuck'
  | 'early-script'
  | 'import-map'
  | 'other-type'
  | 'no-url'
  | 'loaded-at-once';

/** How a gated element stands, and why. */
export interface Verdict {
  readonly standing: Standing;
  readonly code: VerdictCode;
  /** In words. */
  readonly why: string;
  /** When it was released, in milliseconds of `performance.now()`. */
  readonly since?: number;
}

/** What a verdict is found by. */
export interface Sight {
  readonly consent: Consent<string>;
  readonly sightings: Sightings;
  /** All gated elements, in the order of the document; their numbers count from 1. */
  readonly elements: readonly Element[];
}

/** How an element with `data-consent` stands, and why. */
export function verdictOf(element: Element, sight: Sight): Verdict {
  return element instanceof HTMLScriptElement ? scriptVerdict(element, sight) : contentVerdict(element, sight);
}
