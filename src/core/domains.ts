/**
 * `a.example.co.uk` → itself and its parents down to two labels. A browser ignores a cookie for a public suffix, so
 * none needs to be known here.
 */
export function parentDomains(hostname: string): string[] {
  // An IP address has no parents.
  if (/^[\d.]+$|:/.test(hostname)) return [];
  const labels = hostname.split('.');
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}
