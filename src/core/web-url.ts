/** A URL of the web; of anything else nothing: `javascript:` would run in the page itself. */
export function webUrl(text: string | null | undefined, base: string): URL | undefined {
  try {
    // What is missing makes no URL.
    const url = new URL(text || '//', base);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
