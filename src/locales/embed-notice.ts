import type { Settings } from '../core/types.js';
import type { Spoken } from './spoken.js';
import { enEmbed, type EmbedTexts } from './en-embed.js';

/**
 * The texts of an embed of this service, with what the site replaced. `host` is whose content it is where the configuration does not
 * name a provider. Here for whoever must know them without showing them; the title of what is embedded is not among them.
 */
export function embedTexts(
  settings: Settings<string> | undefined,
  id: string,
  host: string = id,
  spoken?: Spoken,
): EmbedTexts {
  const service = settings?.services.find((one) => one.id === id);
  const name = nameIn(settings, id, spoken);
  const names: Readonly<Record<string, string>> = { provider: service?.provider ?? host, service: name };
  const filled = Object.entries(enEmbed).map(([key, text]) => [
    key,
    (settings?.texts[key] ?? spoken?.texts?.[key] ?? text).replace(
      /\{(provider|service)\}/g,
      (_all, word: string) => names[word]!,
    ),
  ]);
  return Object.fromEntries(filled) as EmbedTexts;
}

/** Of a service or a category, as visitors read it. The ids of our own categories are their English names. */
export function nameIn(settings: Settings<string> | undefined, id: string, spoken?: Spoken): string {
  const isIt = (one: { readonly id: string }): boolean => one.id === id;
  return (
    settings?.services.find(isIt)?.name ??
    settings?.categories.find(isIt)?.label ??
    settings?.texts[id] ??
    spoken?.texts?.[id] ??
    id.charAt(0).toUpperCase() + id.slice(1)
  );
}
