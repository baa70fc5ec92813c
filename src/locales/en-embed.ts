/**
 * English, of an embed that is shut: apart from `en.ts`, since most pages have none. `{service}` is its name, `{provider}` the
 * company that receives data. Plain words, no nudge.
 */
export const enEmbed = {
  embedText:
    'If you load it, {provider} learns your IP address and which browser you use, and may store cookies on your device.',
  embedOnce: 'Load once',
  embedAlways: 'Always allow {service}',
  embedPrivacy: 'Privacy page of {provider}',
  embedPolicy: 'Privacy policy',
};

/** The same of one language. */
export type EmbedTexts = Readonly<Record<keyof typeof enEmbed, string>>;
