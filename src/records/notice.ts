import type { Notice, Settings } from '../core/types.js';

/** The canonical JSON of exactly what was shown: the other half of the proof, to which a record refers by its hash. */
export function noticeText(
  { policy, controller, categories, services, serviceChoices }: Settings<string>,
  { language, texts }: Notice,
): string {
  return canonicalJson({
    schema_version: '1.0',
    language,
    policy,
    controller,
    categories,
    services,
    // Whether each service could be refused by itself: left out, and out of the hash, where it could not.
    ...(serviceChoices && { service_choices: true }),
    texts,
  });
}

/** The canonical JSON of the whole configuration, defaults included, without what only code can say. */
export function configurationText(settings: Settings<string>): string {
  return canonicalJson({ ...settings, effects: undefined });
}

/** JSON with the members of every object in the order of their names (UTF-16), and no white space. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** SHA-256 in hexadecimal; `null` on plain http, where browsers have no Web Crypto. */
export async function sha256(text: string): Promise<string | null> {
  const { subtle } = crypto as { subtle?: SubtleCrypto };
  if (!subtle) return null;
  const hash = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
