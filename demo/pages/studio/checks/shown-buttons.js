/** The controls of the surface that is open in the framed page: of the preferences if they are, else of the banner. */
export function shownSurface(page) {
  const { document } = page;
  const preferences = document.querySelector('consentry-preferences')?.shadowRoot;
  const dialog = preferences?.querySelector('dialog[open]');
  if (dialog) {
    const buttons = [...dialog.querySelectorAll('button')].filter(isShown);
    const named = (action, method) =>
      buttons.find((button) => button.dataset.action === action) ?? buttons.find((button) => textOf(button) === method);
    const { texts } = page.consentry.settings;
    return {
      kind: 'preferences',
      element: dialog,
      accept: named('accept-all', texts.acceptAll ?? 'Accept all'),
      reject: named('reject-all', texts.rejectAll ?? 'Reject all'),
      controls: [...buttons, ...dialog.querySelectorAll('input')].filter(isShown),
    };
  }
  const banner = document.querySelector('consentry-banner');
  if (!banner || !isShown(banner)) return undefined;
  const inSlot = (name) => banner.querySelector(`:scope > button[slot="${name}"]`);
  const own = [...(banner.shadowRoot?.querySelectorAll('button') ?? [])];
  return {
    kind: 'banner',
    element: banner,
    accept: inSlot('accept'),
    reject: inSlot('reject'),
    controls: [...banner.querySelectorAll('button'), ...own].filter(isShown),
  };
}

export const textOf = (element) => element.textContent.trim();
const isShown = (element) => element.getBoundingClientRect().width > 0;
