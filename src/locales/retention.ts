import type { PreferencesTexts } from './en-preferences.js';
import { formatNumber, intlTag } from './numbers.js';

const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;
const duration = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** `P1Y6M` → “1 year, 6 months”, in the language in use; what is no ISO 8601 duration is shown as it is. */
export function formatRetention(retention: string, texts: PreferencesTexts, language: string): string {
  if (retention === 'session' || retention === 'persistent') return texts[retention];
  const parts = duration.exec(retention)?.slice(1) ?? [];
  const words = parts.flatMap((count: string | undefined, index) =>
    count === undefined
      ? []
      : formatNumber(Number(count), language, { style: 'unit', unit: units[index]!, unitDisplay: 'long' }),
  );
  return new Intl.ListFormat(intlTag(language), { type: 'unit' }).format(words) || retention;
}
