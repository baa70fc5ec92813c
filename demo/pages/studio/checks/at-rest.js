const surfaces = 'consentry-banner, consentry-preferences';

/** Of the surfaces themselves and of what is inside of them, but what never ends. */
function running({ document }) {
  const roots = [...document.querySelectorAll(surfaces)].flatMap((one) => [one, ...(one.shadowRoot?.children ?? [])]);
  const all = roots.flatMap((root) => root.getAnimations({ subtree: true }));
  return all.filter(({ effect }) => effect.getComputedTiming().endTime < Infinity);
}

/**
 * Waits until nothing moves or fades in the page's surfaces: half faded, two buttons of one look would measure as weak as each other.
 * @param {Window} page
 */
export async function atRest(page) {
  for (let moving = running(page); moving.length; moving = running(page)) {
    await Promise.allSettled(moving.map(({ finished }) => finished));
  }
}
