import type { ButtonLook } from './button-look.js';
import { gapBetween, offLine } from './places.js';
import { rules } from './rules.js';

type Value = number | string;

/** What is measured of both buttons, and how far they may differ. */
export interface Check {
  readonly name: string;
  /** What should be so. */
  readonly what: string;
  readonly unit: '' | 'px' | ': 1' | '%';
  readonly of: (look: ButtonLook) => Value;
  /** Where it takes both to tell; else the difference of the values, and of words 0 or 1. */
  readonly between?: (accept: ButtonLook, reject: ButtonLook) => number;
  /** The largest difference. */
  readonly allowed: number;
  /** What each has to have at least; of words, what each has to be. */
  readonly least?: Value;
  readonly rules: readonly string[];
  readonly cure: string;
}

const { edpb, patterns, cnil, garante, aepd, ccpa } = rules;

/** Shared by most: a difference of nothing, and no unit. */
const look = {
  unit: '',
  allowed: 0,
  rules: [edpb, cnil, garante, ccpa],
  cure: 'Set one --consentry-* property for both, above the element, and style neither button by itself.',
} as const;
const place = {
  unit: '',
  allowed: 0,
  rules: [edpb, aepd, ccpa],
  cure: 'Leave the row of buttons as it is, let nothing of the page lie on it, and do not fade or clip what it is in.',
} as const;
const where = ({ left, top }: ButtonLook): string => `at ${Math.round(left)}, ${Math.round(top)} px`;

/** Browsers round: a pixel is no difference. */
const size: Check[] = [
  {
    ...look,
    name: 'width',
    what: 'Accept and reject are of one width',
    unit: 'px',
    of: ({ width }) => width,
    allowed: 1,
  },
  {
    ...look,
    name: 'height',
    what: 'Accept and reject are of one height',
    unit: 'px',
    of: ({ height }) => height,
    allowed: 1,
  },
  {
    ...look,
    name: 'target',
    what: 'Accept and reject are large enough to be hit',
    unit: 'px',
    of: ({ width, height }) => Math.min(width, height),
    // Theirs is measured as width and height.
    between: () => 0,
    least: 24,
    rules: [rules.target, ccpa],
  },
];

const placed: Check[] = [
  { ...place, name: 'line', what: 'They stand in one row or one column', of: where, between: offLine, allowed: 1 },
  { ...place, name: 'gap', what: 'They stand side by side', of: where, between: gapBetween, allowed: 64 },
];

const text: Check[] = [
  { ...look, name: 'font-size', what: 'Their texts are of one size', unit: 'px', of: (one) => one.fontSize, least: 12 },
  { ...look, name: 'font-weight', what: 'Their texts are of one weight', of: (one) => one.fontWeight },
  { ...look, name: 'type', what: 'Their texts are of one type', of: (one) => one.type },
  { ...look, name: 'pseudo', what: 'Nothing is written over or beside one text', of: (one) => one.pseudo },
  { ...look, name: 'fits', what: 'Their texts have room', unit: '%', of: (one) => one.fits, least: 100 },
];

const colour: Check[] = [
  {
    ...look,
    name: 'contrast',
    what: 'Their texts stand out alike, and can be read',
    unit: ': 1',
    of: (one) => one.contrast,
    allowed: 0.1,
    least: 4.5,
    rules: [aepd, ccpa, rules.contrast],
  },
  {
    ...look,
    name: 'emphasis',
    what: 'Their grounds stand out alike',
    unit: ': 1',
    of: (one) => one.emphasis,
    allowed: 0.1,
    rules: [edpb, patterns, ccpa],
  },
  { ...look, name: 'colours', what: 'Their colours are the same', of: (one) => one.colours },
  { ...look, name: 'frame', what: 'Their outlines are the same', of: (one) => one.frame },
];

const seen: Check[] = [
  { ...place, name: 'visible', what: 'Both can be seen', unit: '%', of: (one) => one.visible, least: 100 },
  {
    ...place,
    name: 'opacity',
    what: 'Neither is faded',
    unit: '%',
    of: (one) => one.opacity,
    allowed: 1,
    least: 99,
    rules: [edpb, patterns, ccpa],
  },
  { ...place, name: 'transform', what: 'Neither is moved, turned or scaled', of: (one) => one.transform },
  { ...place, name: 'effects', what: 'No effect hides them', of: (one) => one.effects, least: 'none' },
  { ...place, name: 'reach', what: 'Both can be hit, all over', unit: '%', of: (one) => one.reach, least: 100 },
];

export const checks: readonly Check[] = [...size, ...placed, ...text, ...colour, ...seen];
