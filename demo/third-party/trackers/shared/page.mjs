/**
 * Where this tracker reports: the counting sink of the host that served the script itself. `document.currentScript`
 * is only set while the script first runs, so call this at the top level.
 */
export function sinkFor(tracker) {
  return new URL(`/sink/${tracker}`, document.currentScript.src).href;
}

/** Calls `report(name)` for every click on a call to action, as a marketing team would ask of any tracker. */
export function onCallToAction(report) {
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest('[data-cta]') : null;
    if (target) report(target.getAttribute('data-cta') || 'cta');
  });
}
