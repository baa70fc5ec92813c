import { configured, page, tag } from './kit.mjs';

/** Two services of one category, and what an embed of each names. */
export const services = [
  { id: 'films', name: 'Films', provider: 'Film Makers AB', category: 'functional', privacy: '/their-privacy' },
  { id: 'maps', name: 'Maps', provider: 'Maps Inc.', category: 'functional' },
];

export const config = (options = {}) => configured({ services, ...options });

/** Our file for pages with embeds; `how`: attributes of its element. */
export const embedTag = (how = 'defer', dev = '') =>
  `<script src="/consentry/consentry-embed${dev}.js" ${how}></script>`;

/** An embed of a page of somebody else. */
export const embed = (src, attributes = 'service="films"', children = '') =>
  `<consentry-embed ${attributes} src="${src}" title="Our film">${children}</consentry-embed>`;

/** A page with embeds. */
export const embedPage = (body, options = {}) => page(body, config(options) + tag + embedTag());

/** How many are open, and how many there are. */
export const openIn = (tab) =>
  tab.eval(() => {
    const all = [...globalThis.document.querySelectorAll('consentry-embed')];
    return [all.filter((one) => one.shadowRoot?.querySelector('iframe')).length, all.length];
  });

/** Waits until all of them say something, or are open. */
export const settledIn = (tab) =>
  tab.page.waitForFunction(() =>
    [...globalThis.document.querySelectorAll('consentry-embed')].every(({ shadowRoot }) =>
      shadowRoot?.querySelector('iframe, [part=actions]:not([inert])'),
    ),
  );

/** Presses a button of the so-many-th embed, as a visitor would. */
export async function pressIn(tab, text, index = 0) {
  await settledIn(tab);
  const embeds = await tab.page.$$('consentry-embed');
  const button = await embeds[index].waitForSelector(`>>> ::-p-text(${text})`, { visible: true });
  await button.click();
}
