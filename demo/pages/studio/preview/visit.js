/** How long a banner may take to be there, in milliseconds. */
const patience = 3000;

const bannerIn = (page) => page.document.querySelector('consentry-banner');
const isShown = (element) => Boolean(element?.getBoundingClientRect().height);
const dialogIn = (page) =>
  page.document.querySelector('consentry-preferences')?.shadowRoot?.querySelector('dialog[open]');
const frameOf = (page) => new Promise((resolve) => page.setTimeout(resolve, 30));

async function appears(page, look) {
  const end = Date.now() + patience;
  while (!look() && Date.now() < end) await frameOf(page);
}

/** Brings a page that has just been loaded to where a visitor stands. Resolves when it is there. */
export async function playVisit(page, visit) {
  const { consentry } = page;
  if (!consentry?.state) return;
  if (visit === 'returning' || visit === 'embeds') consentry.rejectAll();
  if (visit === 'first' || visit === 'closed') await appears(page, () => isShown(bannerIn(page)));
  if (visit === 'closed') consentry.hide();
  if (visit === 'first' && bannerIn(page)?.getAttribute('layout') === 'inline')
    bannerIn(page).scrollIntoView({ block: 'center', behavior: 'instant' });
  if (visit === 'preferences') {
    consentry.showPreferences();
    await appears(page, () => dialogIn(page));
  }
  if (visit === 'embeds') page.document.getElementById('journal')?.scrollIntoView({ behavior: 'instant' });
  await frameOf(page);
}
