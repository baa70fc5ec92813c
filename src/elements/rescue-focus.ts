/** What opened the preferences may be gone, such as the banner: focus then goes to what opens them the next time. */
export function rescueFocus(): void {
  if (document.activeElement !== document.body) return;
  document.querySelector('consentry-settings')?.shadowRoot?.querySelector('button')?.focus();
}
