import { styleOf } from './ancestors.js';

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** How many steps of the keyboard lie between two, and how many places one was moved ahead by `tabindex`. */
export function stepsBetween(scope: ParentNode, one: HTMLElement, other: HTMLElement): number {
  const stops = [...scope.querySelectorAll<HTMLElement>(focusable)].filter(
    (stop) => stop === one || stop === other || (stop.tabIndex >= 0 && styleOf(stop).visibility === 'visible'),
  );
  const steps = Math.abs(stops.indexOf(one) - stops.indexOf(other)) - 1;
  const isShut = [one, other].some((stop) => stop.tabIndex !== 0 || stop.matches(':disabled, [inert] *'));
  return steps + (isShut ? 1 : 0);
}
