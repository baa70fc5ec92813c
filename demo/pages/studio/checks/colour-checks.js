import { pairs } from '../data/pairs.js';
import { contrast, ratio } from './contrast.js';
import { verdict } from './verdict.js';

/**
 * Every pair of colours that meets in banner and preferences.
 * @param {Record<string, string | undefined>} colours of one scheme, by the names of the custom properties
 * @param {'light' | 'dark'} scheme
 */
export function colourChecks(colours, scheme) {
  const verdicts = pairs.map(({ front, back, least, what }) => {
    const known = colours[front] && colours[back];
    const value = known ? contrast(colours[front], colours[back]) : 0;
    const found = known ? `${ratio(value)}, needs ${least}` : 'a colour of the theme cannot be read';
    return verdict(`${scheme}-${front}`, what, value >= least, found, `WCAG 2.2, ${least === 3 ? '1.4.11' : '1.4.3'}`);
  });
  return { id: `contrast-${scheme}`, title: `Contrast, ${scheme}`, verdicts };
}
