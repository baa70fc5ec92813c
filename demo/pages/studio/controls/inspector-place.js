import { byId } from '../dom.js';

/** As in css/studio.css: from here down the page stands above its controls. */
const narrow = matchMedia('(max-width: 56rem)');

/** Where the inspector is seen after the page, it also comes after it for who moves by keys. The page itself never moves: it would reload. */
export function placeInspector() {
  const [inspector, stage] = ['inspector', 'stage'].map(byId);
  const place = () => (narrow.matches ? stage.after(inspector) : stage.before(inspector));
  narrow.addEventListener('change', place);
  if (narrow.matches) place();
}
