import { colourChecks } from './colour-checks.js';
import { coloursInUse } from './colours-in-use.js';
import { equalChoice } from './equal-choice.js';
import { roomChecks } from './room-checks.js';
import { shownSurface } from './shown-buttons.js';

/**
 * Everything the studio looks at: colours by the numbers of both schemes, the rest as it is shown in the frame.
 * @param {{ state: object, theme: import('../preview/theme-values.js').Theme, page?: Window }} what
 * @returns {import('./verdict.js').Group[]}
 */
export function lookAt({ state, theme, page }) {
  const colours = coloursInUse(state, theme);
  const groups = [colourChecks(colours.light, 'light'), colourChecks(colours.dark, 'dark')];
  const surface = page && shownSurface(page);
  if (!surface) return groups;
  return [
    ...groups,
    { id: 'equal', title: 'Equal choice', verdicts: equalChoice(surface) },
    { id: 'room', title: 'Size and room', verdicts: roomChecks(page, surface) },
  ];
}
