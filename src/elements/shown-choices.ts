import type { Choices, ConsentState, Settings } from '../core/types.js';

/** What the switches of the preferences say, by category and service; also of a service whose switch is not built yet. */
export type ShownChoices = Record<string, boolean>;

/**
 * What they say when the preferences open: the choices that stand, or those of an earlier policy version; everything else
 * is off. A service that has no switch is left out: it goes with its category.
 */
export function shownChoices(
  { decision, outdated }: ConsentState<string>,
  { categories, services, serviceChoices }: Settings<string>,
): ShownChoices {
  const stored: Choices = (decision ?? outdated)?.choices ?? {};
  // Essential is the first, and no choice; nor are its services.
  const shown = Object.fromEntries(categories.slice(1).map(({ id }) => [id, stored[id] === true]));
  for (const { id, category } of serviceChoices ? services : []) {
    if (category in shown) shown[id] = stored[id] ?? shown[category]!;
  }
  return shown;
}

/** Takes over what a switch says. A category takes its services with it, where they have switches. */
export function take({ name, checked }: HTMLInputElement, choices: ShownChoices, { services }: Settings<string>): void {
  if (choices[name] === checked) return;
  choices[name] = checked;
  for (const { id, category } of services) if (category === name && id in choices) choices[id] = checked;
}
