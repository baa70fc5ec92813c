import type { Settings } from '../core/types.js';
import { idOf, urlIn } from './attributes.js';

const told = new WeakSet<Element>();

/** Development only: names what is wrong with an embed, with the cure. Once for each element. */
export function tellProblems(embed: HTMLElement, settings: Settings<string>): void {
  const problem = problemOf(embed, settings);
  if (!problem || told.has(embed)) return;
  told.add(embed);
  console.error(`[consentry] This <consentry-embed> ${problem}`, embed);
}

function problemOf(embed: HTMLElement, { services, categories }: Settings<string>): string | undefined {
  const id = idOf(embed);
  const known = [...services, ...categories].map((one) => one.id);
  const poster = embed.getAttribute('poster');
  if (!id) return 'names neither a service nor a category, and never opens. Add service="…".';
  if (!known.includes(id)) {
    return `names "${id}", which the configuration does not: it can be loaded once, and not always. Known: ${known.join(', ')}.`;
  }
  if (!urlIn(embed, 'src')) return 'has no src that begins with https: or http:, and never opens.';
  if (!embed.title) return 'has no title: a frame without a name tells nobody who cannot see it what it is.';
  if (poster && urlIn(embed, 'poster')?.origin !== location.origin) {
    return `has a poster of another host, ${poster}, which is not loaded: that would be a request before consent.`;
  }
  return undefined;
}
