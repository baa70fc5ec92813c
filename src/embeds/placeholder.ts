import { expressedBy } from '../core/expressed-by.js';
import type { Settings } from '../core/types.js';
import { markLanguage, type Spoken } from '../locales/spoken.js';
import { embedTexts, nameIn } from '../locales/embed-notice.js';
import { enEmbed, type EmbedTexts } from '../locales/en-embed.js';
import type { Allowance } from './allowance.js';
import { idOf, urlIn } from './attributes.js';

/** What stands in for an embed that is shut. `inert` it keeps its place, and is neither seen nor reached. */
export interface Placeholder {
  readonly element: HTMLElement;
  /** Says what there is to say of the embed; without settings there is nobody to ask yet, and no button; without a language, no word. */
  show(settings?: Settings<string>, spoken?: Spoken): void;
}

/** Two buttons, which differ in nothing but their text, let the embed in. */
export function placeholder(embed: HTMLElement, { allowOnce, allowAlways }: Allowance): Placeholder {
  let texts: EmbedTexts = enEmbed;
  const poster = part('img', 'poster');
  const title = slot('title');
  const text = slot('text');
  const service = part('p', 'service');
  const link = part('a', 'link');
  const once = part('button', 'button');
  const always = part('button', 'button');
  const actions = part('div', 'actions', once, always);
  const details = part('div', 'details', part('p', 'text', text), part('p', 'links', link, slot('')), actions);
  const heading = part('p', 'title', title);
  const note = part('div', 'note', part('div', 'head', part('span', 'glyph'), heading, service), details);
  const element = part('div', 'placeholder', slot('poster', poster), note);
  element.role = 'group';
  element.setAttribute('aria-labelledby', (heading.id = 'title'));
  poster.alt = '';
  link.target = '_blank';
  link.rel = 'noreferrer';
  once.onclick = () => allowOnce(embed);
  always.onclick = (click) => {
    const shown = { ...texts, embedText: shownIn(text) };
    allowAlways(embed, { language: details.lang, texts: shown }, expressedBy(click));
  };
  return {
    element,
    show(settings, spoken) {
      const id = idOf(embed);
      const named = settings?.services.find((one) => one.id === id);
      const category = settings?.categories.find((one) => one.id === id);
      const name = nameIn(settings, id, spoken);
      const picture = urlIn(embed, 'poster');
      texts = embedTexts(settings, id, urlIn(embed, 'src')?.hostname ?? name, spoken);
      markLanguage(details, spoken);
      // All at once: a heading that is there before would be pushed away.
      note.hidden = !spoken;
      title.textContent = embed.title || name;
      service.textContent = embed.title && name;
      text.textContent = texts.embedText;
      once.textContent = texts.embedOnce;
      always.textContent = texts.embedAlways;
      link.textContent = named?.privacy ? texts.embedPrivacy : texts.embedPolicy;
      link.href = named?.privacy ?? settings?.policy.url ?? '';
      link.hidden = !link.getAttribute('href');
      // What the site's configuration does not name cannot be stored.
      always.hidden = !named && !category;
      actions.inert = !settings;
      poster.hidden = picture?.origin !== location.origin;
      if (!poster.hidden) poster.src = picture!.href;
      element.inert = false;
    },
  };
}

function part<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  name: string,
  ...children: Node[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.part.add(name);
  element.append(...children);
  return element;
}

function slot(name: string, ...children: Node[]): HTMLSlotElement {
  const element = document.createElement('slot');
  element.name = name;
  element.append(...children);
  return element;
}

/** The page's own words, if it put some there. */
function shownIn(place: HTMLSlotElement): string {
  return (place.assignedElements()[0] ?? place).textContent;
}
