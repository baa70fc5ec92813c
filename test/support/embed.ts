import { ConsentryEmbed } from '../../src/embed.js';
import type { ConsentConfig, Service } from '../../src/core/types.js';
import { setupConsent, type ConsentSetup } from './setup-consent.js';

/** Two services of one category. */
export const services: readonly Service[] = [
  {
    id: 'youtube',
    name: 'YouTube',
    category: 'functional',
    provider: 'Google Ireland Limited',
    privacy: 'https://policies.example/privacy',
  },
  { id: 'maps', name: 'Maps', category: 'functional', provider: 'Map Makers AB' },
];

/** What a frame shows in tests: a page of the test's own server. */
export const film = '/test-server/answer?from=film';

/** An embed, and what is in it. */
export interface EmbedParts {
  readonly embed: ConsentryEmbed;
  readonly root: ShadowRoot;
  readonly frame: () => HTMLIFrameElement | null;
  /** Whether there is a frame; compared frames that differ would be printed, with all that is in them. */
  readonly isOpen: () => boolean;
  readonly part: (name: string) => HTMLElement;
  /** Load once, and always allow. */
  readonly buttons: () => [once: HTMLButtonElement, always: HTMLButtonElement];
}

/** Adds one to the page; `children` are HTML. */
export function addEmbed(attributes: Record<string, string> = {}, children = ''): EmbedParts {
  const embed = document.createElement('consentry-embed');
  const all = { ...(!attributes['category'] && { service: 'youtube' }), src: film, title: 'Our film', ...attributes };
  for (const [name, value] of Object.entries(all)) embed.setAttribute(name, value);
  embed.insertAdjacentHTML('beforeend', children);
  document.body.append(embed);
  const root = embed.shadowRoot!;
  const frame = (): HTMLIFrameElement | null => root.querySelector('iframe');
  const part = (name: string): HTMLElement => root.querySelector<HTMLElement>(`[part=${name}]`)!;
  return {
    embed,
    root,
    frame,
    isOpen: () => frame() !== null,
    part,
    buttons: () => [...root.querySelectorAll('button')] as [HTMLButtonElement, HTMLButtonElement],
  };
}

/** A page with a consent object, and one embed. */
export async function setupEmbed(
  attributes: Record<string, string> = {},
  config: Partial<ConsentConfig<string>> = {},
): Promise<ConsentSetup & EmbedParts> {
  const made = setupConsent({ services, ...config });
  const parts = addEmbed(attributes);
  await heard();
  return { ...made, ...parts };
}

/** An embed hears of a consent that comes when the call that makes it is through. */
export function heard(): Promise<void> {
  return Promise.resolve();
}
