/** Moves the focus into the banner. Not to a button: its whole text is read, and no answer is a step ahead of the others. */
export function enter(banner: HTMLElement): void {
  banner.tabIndex = -1;
  banner.focus();
}
