import { categoryOf, idOf, movedTo } from './services.js';

/** What no category can be called: as another one is, or a service. */
export const takenIds = ({ categories, services }, index) => [
  ...categories.filter((_, at) => at !== index).map(({ id }) => id),
  ...services.map(idOf),
];

/** The services of a category go along with its name. */
export function renameCategory(state, index, id) {
  const before = state.categories[index].id;
  return {
    ...state,
    categories: state.categories.map((category, at) => (at === index ? { ...category, id } : category)),
    services: state.services.map((one) => (categoryOf(one) === before ? movedTo(one, id) : one)),
  };
}

/** A category goes with its services: in another one they would run for visitors who were asked about something else. */
export function removeCategory(state, index) {
  const { id } = state.categories[index];
  return {
    ...state,
    categories: state.categories.filter((_, at) => at !== index),
    services: state.services.filter((one) => categoryOf(one) !== id),
  };
}

/** What goes with a category, as words that follow its name; nothing if none does. */
export function goingAlong({ categories, services }, index) {
  const count = services.filter((one) => categoryOf(one) === categories[index].id).length;
  return count && (count === 1 ? ' and its service' : ` and its ${count} services`);
}
