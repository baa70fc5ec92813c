import { textOf } from './shown-buttons.js';
import { verdict } from './verdict.js';

/** Large enough to be hit, and with room for what they say. CSS pixels. */
export function roomChecks(page, { element, controls, kind }) {
  return [targets(controls), fits(controls), onScreen(page, element, kind)];
}

function targets(controls) {
  const smallest = controls
    .map((control) => ({ control, box: hitBox(control) }))
    .sort((one, other) => Math.min(one.box.width, one.box.height) - Math.min(other.box.width, other.box.height))[0];
  const { width, height } = smallest?.box ?? { width: 0, height: 0 };
  const side = Math.floor(Math.min(width, height));
  const found = `smallest ${Math.round(width)} × ${Math.round(height)} px, needs 24, ours is 44`;
  return verdict('targets', 'Controls can be hit', side >= 24, found, 'WCAG 2.2, 2.5.8');
}

/** A label belongs to its switch. */
const hitBox = (control) => (control.labels?.[0] ?? control).getBoundingClientRect();

function fits(controls) {
  const cut = controls.filter(
    (one) =>
      one.localName === 'button' && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1),
  );
  const found = cut.length ? `cut: ${cut.map(textOf).join(', ')}` : 'nothing is cut';
  return verdict('fits', 'Texts fit their buttons', !cut.length, found, 'WCAG 2.2, 1.4.10');
}

function onScreen(page, element, kind) {
  const box = element.getBoundingClientRect();
  const { innerWidth: width, innerHeight: height } = page;
  const inside = box.left >= -1 && box.right <= width + 1 && (kind === 'banner' || box.height <= height + 1);
  const sideways = element.scrollWidth > element.clientWidth + 1;
  const share = Math.round((100 * box.height * box.width) / (height * width));
  const found = sideways ? 'it scrolls sideways' : `it covers ${share} % of the window`;
  return verdict('screen', 'It stays within the window', inside && !sideways, found, 'WCAG 2.2, 1.4.10');
}
