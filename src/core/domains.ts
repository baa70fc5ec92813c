/**
 * `a.example.co.uk` → itself and its parents down to two labels. A browser ignores a cookie for a public suffix, or for a part of an
 * address, so none needs to be known here.
 */
export function parentDomains(hostname: string): string[] {
  const labels = hostname.split('.');
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}
