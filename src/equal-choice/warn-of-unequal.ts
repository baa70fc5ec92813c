import { measureChoice, type ChoiceDifference } from './measure-choice.js';

/** A page changes its look without telling anyone: by a class, a late style sheet, a hand in the developer tools. */
const PAUSE = 1000;

/**
 * Development only: says on the console, once each, in what accept and reject of an element differ or cannot be seen; looks again while
 * it is connected. The first look waits till the banner has come in. Returns what ends it.
 */
export function warnOfUnequal(element: Element, isOpen: () => boolean): () => void {
  const told = new Set<string>();
  const look = (): void => {
    if (!isOpen() || document.hidden || isPassing(element)) return;
    const { surface, differences } = measureChoice(element);
    for (const difference of differences.filter(({ passes }) => !passes)) {
      const text = warning(surface, difference);
      if (!told.has(text)) console.warn(text);
      told.add(text);
    }
  };
  const timer = setInterval(look, PAUSE);
  return () => {
    clearInterval(timer);
  };
}

/** While something moves, or a pointer is on a button, they differ for a moment; in forced colours the system sees to them. */
function isPassing(element: Element): boolean {
  const roots = [element, element.shadowRoot];
  const isTouched = roots.some((root) => root?.querySelector('button:is(:hover, :active)'));
  return (
    isTouched || element.getAnimations({ subtree: true }).length > 0 || matchMedia('(forced-colors: active)').matches
  );
}

/** Such as: `Accept and reject are of one width: not so in the banner: accept 200 px, reject 120 px …` */
export function warning(surface: string, difference: ChoiceDifference): string {
  const { what, accept, reject, unit, allowed, least, rules, cure } = difference;
  const value = (one: number | string): string => `${one} ${unit}`.trim();
  const needs = [
    least === undefined ? '' : typeof least === 'number' ? `each needs ${value(least)}` : `each has to be "${least}"`,
    `they may differ by ${allowed === 0 ? 'nothing' : value(allowed)}`,
  ];
  return (
    `[consentry] "${what}" is not so in the ${surface}: accept ${value(accept)}, reject ${value(reject)}; ` +
    `${needs.filter(Boolean).join(', ')}. It serves: ${rules.join('; ')}. ${cure} See docs/equal-choice.md.`
  );
}
