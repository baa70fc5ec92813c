/** What a click on an element does. */
export const pickTitle = 'Outline it in the page, and print it to the console';

/** How long an element is outlined, in milliseconds. */
const DURATION = 2400;

/**
 * Prints an element to the console, and shows it where there is something to see. Says which, for people. The outline is
 * an animation: nothing is written into the page.
 */
export function locate(element: Element): string {
  console.log('[consentry]', element);
  if (!isVisible(element)) return 'There is nothing of it to be seen; it is printed to the console.';
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  const outlined = { outline: '3px solid #1f5eff', outlineOffset: '2px', boxShadow: '0 0 0 8px #fff' };
  const away = { ...outlined, outlineColor: '#1f5eff00', boxShadow: '0 0 0 8px #fff0' };
  element.animate(calm ? [outlined, outlined] : [outlined, away, outlined, away], { duration: DURATION });
  return 'It is outlined in the page, and printed to the console.';
}

function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return element.checkVisibility() && width > 2 && height > 2;
}
