/**
 * The language for `Intl`, which throws for a tag that is none; it is the browser's own then, as it is where a browser lacks the
 * data of a language.
 */
export function intlTag(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}

/** With the digits of the language. */
export function formatNumber(value: number, language: string, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(intlTag(language), options).format(value);
}
