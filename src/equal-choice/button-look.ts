import { shownIn, styleOf } from './ancestors.js';
import { contrast } from './contrast.js';
import { grounds } from './grounds.js';
import { paintedColour } from './painted-colour.js';
import { reach } from './reach.js';

/** One button as it is shown. Lengths in CSS pixels, contrasts as x of x : 1, shares in percent. */
export interface ButtonLook {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly fontWeight: number;
  readonly type: string;
  readonly colours: string;
  readonly frame: string;
  readonly transform: string;
  readonly effects: string;
  readonly pseudo: string;
  readonly contrast: number;
  /** Of the button's own ground with what is behind it. */
  readonly emphasis: number;
  /** Percent, of the button and all that it is shown in. */
  readonly opacity: number;
  readonly visible: number;
  readonly reach: number;
  /** How much of its text has room in it. */
  readonly fits: number;
}

export function buttonLook(button: HTMLElement): ButtonLook {
  const { left, top, width, height } = button.getBoundingClientRect();
  const style = styleOf(button);
  const pile = grounds(button);
  const behind = grounds(button.assignedSlot ?? button.parentElement ?? button);
  // A page may fill the letters with another colour than theirs.
  const text = paintedColour(style.webkitTextFillColor || style.color, button);
  return {
    ...{ left, top, width, height },
    fontSize: parseFloat(style.fontSize),
    fontWeight: Number(style.fontWeight),
    type: listed(style, [
      'font-family',
      'font-style',
      'letter-spacing',
      'word-spacing',
      'text-transform',
      'text-decoration-line',
      'text-indent',
      'unicode-bidi',
    ]),
    colours: `${style.color} on ${style.backgroundImage === 'none' ? style.backgroundColor : style.backgroundImage}`,
    frame: listed(style, ['border-top-width', 'border-top-style', 'border-top-color', 'border-radius', 'box-shadow']),
    transform: listed(style, ['transform', 'translate', 'rotate', 'scale'], 'none'),
    effects: effects(button),
    pseudo: pseudoLook(button),
    contrast: contrast(text, pile),
    emphasis: contrast(pile[0] ?? [1, 1, 1], behind),
    opacity: 100 * product(shownIn(button).map((one) => Number(styleOf(one).opacity))),
    visible: isVisible(button) ? 100 : 0,
    reach: reach(button),
    fits: Math.round(100 * Math.min(1, ...[room(button, 'Width'), room(button, 'Height')])),
  };
}

/** The values of properties, one after the other; without those that say `nothing`. */
function listed(style: CSSStyleDeclaration, names: string[], nothing?: string): string {
  const values = names.map((name) => style.getPropertyValue(name)).filter((value) => value && value !== nothing);
  return values.join(', ') || (nothing ?? '');
}

/** What fades or cuts the button, or what it is shown in. */
function effects(button: Element): string {
  const names = ['filter', 'clip-path', 'mask-image', '-webkit-mask-image', 'mix-blend-mode'];
  const found = shownIn(button).flatMap((one) => {
    const style = styleOf(one);
    return names.map((name) => style.getPropertyValue(name)).filter((value) => value && !/^(none|normal)$/.test(value));
  });
  return [...new Set(found)].join(', ') || 'none';
}

/** What a rule wrote before, after, or over the beginning of the text. */
function pseudoLook(button: Element): string {
  const added = ['::before', '::after'].map((name) => styleOf(button, name).content);
  // What is no block has no such line.
  const lines = /flex|grid/.test(styleOf(button).display) ? [] : ['::first-line', '::first-letter'];
  const text = (style: CSSStyleDeclaration): string => listed(style, ['color', 'font-size']);
  const own = text(styleOf(button));
  const over = lines.map((name) => text(styleOf(button, name))).filter((one) => one !== own);
  return [...added.map((content) => (content === 'normal' ? 'none' : content)), ...over].join(', ');
}

function isVisible(button: Element): boolean {
  const options = { visibilityProperty: true, contentVisibilityAuto: true };
  const { checkVisibility } = button as Partial<Element>;
  return checkVisibility?.call(button, options) ?? styleOf(button).visibility === 'visible';
}

/** A browser rounds what it scrolls up, and what it shows down. */
function room(button: Element, side: 'Width' | 'Height'): number {
  return (button[`client${side}`] + 1) / button[`scroll${side}`];
}

const product = (values: number[]): number => values.reduce((all, value) => all * value, 1);
