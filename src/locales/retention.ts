import type { PreferencesTexts } from './en-preferences.js';

const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;
const duration = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** `P13M` → “13 months”, in the language in use; what is no ISO 8601 duration is shown as it is. */
export function formatRetention(retention: string, texts: PreferencesTexts, language: string): string {
  if (retention === 'session' || retention === 'persistent') return texts[retention];
  const parts = duration.exec(retention)?.slice(1) ?? [];
  const words = parts.flatMap((count: string | undefined, index) =>
    count === undefined
      ? []
      : new Intl.NumberFormat(language, { style: 'unit', unit: units[index]!, unitDisplay: 'long' }).format(
          Number(count),
        ),
  );
  return words.join(' ') || retention;
}
