import { expressedBy } from '../core/expressed-by.js';
import type { Consent } from '../core/types.js';
import { webUrl } from '../core/web-url.js';
import { linksOf, type BannerNotice } from '../locales/banner-notice.js';

/** What the banner says and asks, for the page's own tree: there translators and automatic clients find it. */
export function bannerChildren(consent: Consent<string>, { texts }: BannerNotice): HTMLElement[] {
  const { policy, appearance = {} } = consent.settings;
  const { headingLevel, logo } = appearance;
  const { title, text, acceptAll, rejectAll, preferences, closeBanner, closeNote } = texts;
  const refuse = (click: Event): void => {
    consent.rejectAll({ method: 'banner:reject-all', entity: expressedBy(click) });
  };
  const picture = webUrl(logo, document.baseURI);
  const children = [
    // Of another host it would be a request before consent.
    picture?.origin === location.origin && Object.assign(child('img', 'logo'), { src: picture.href, alt: '' }),
    child(`h${/^[1-6]$/.exec(String(headingLevel))?.[0] ?? 2}` as 'h2', 'title', title),
    closeBanner && button('close', closeBanner, refuse),
    child('p', 'text', text),
    closeNote && child('p', 'note', closeNote),
    policy.url && link('policy', texts.policy!, policy.url),
    ...linksOf(appearance).map(
      ({ url }, index) => webUrl(url, document.baseURI) && link('links', texts[`link${index}`]!, url),
    ),
    button('accept', acceptAll, (click) => {
      consent.acceptAll({ method: 'banner:accept-all', entity: expressedBy(click) });
    }),
    button('reject', rejectAll, refuse),
    button('preferences', preferences, () => consent.showPreferences()),
  ];
  return children.filter((one) => one instanceof HTMLElement);
}

function child<K extends keyof HTMLElementTagNameMap>(tag: K, slot: string, text = ''): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), { slot, textContent: text });
}

function link(slot: string, text: string, href: string): HTMLAnchorElement {
  return Object.assign(child('a', slot, text), { href });
}

/** Answers to every click, a synthetic one too: automatic clients speak for a visitor. */
function button(slot: string, text: string, onClick: (click: Event) => void): HTMLButtonElement {
  const element = child('button', slot, text);
  element.type = 'button';
  element.addEventListener('click', onClick);
  return element;
}
