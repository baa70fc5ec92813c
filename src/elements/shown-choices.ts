import type { Choices, ConsentState, Service, Settings } from '../core/types.js';

/** What the switches of the preferences say, by category and service; also of a service whose switch is not built yet. */
export type ShownChoices = Record<string, boolean>;

/**
 * What they say when the preferences open: the choices that stand, or those of an earlier policy version; everything else
 * is off. A service goes with its category and is left out, unless it has a switch: where the site wants that, and where it
 * alone is granted, as by an embed. So what stands can be seen, and taken back; one that alone is refused stays so, silently,
 * while the decision stands.
 */
export function shownChoices(
  { decision, outdated }: ConsentState<string>,
  { categories, services, serviceChoices }: Settings<string>,
): ShownChoices {
  const stored: Choices = (decision ?? outdated)?.choices ?? {};
  // Essential is the first, and no choice; nor are its services.
  const shown = Object.fromEntries(categories.slice(1).map(({ id }) => [id, stored[id] === true]));
  for (const { id, category } of services) {
    const choice = stored[id] ?? shown[category]!;
    if (category in shown && (serviceChoices || (choice && !shown[category]))) shown[id] = choice;
  }
  return shown;
}

/** Whether a service is told apart from its category. */
export function hasSwitch({ id }: Service, choices: ShownChoices, { serviceChoices }: Settings<string>): boolean {
  return serviceChoices === true || id in choices;
}

/** Takes over what a switch says. A category takes its services with it, where they have switches. */
export function take({ name, checked }: HTMLInputElement, choices: ShownChoices, { services }: Settings<string>): void {
  if (choices[name] === checked) return;
  choices[name] = checked;
  for (const { id, category } of services) if (category === name && id in choices) choices[id] = checked;
}
