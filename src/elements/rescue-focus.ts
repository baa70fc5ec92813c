/**
 * What opened the preferences may be gone, such as the banner: focus then goes to what opens them the next time, ours or the page's.
 * `closed` is what has it still, and is seen no longer.
 */
export function rescueFocus(closed: Element): void {
  const { activeElement } = document;
  if (activeElement !== document.body && activeElement !== closed) return;
  const ours = document.querySelector('consentry-settings')?.shadowRoot?.querySelector('button');
  (ours ?? document.querySelector<HTMLElement>('[data-consentry="preferences"]'))?.focus();
}
