/**
 * `a.example.com` → `a.example.com`, `example.com`, `com`. A browser ignores a cookie for a public suffix, or for a part
 * of an address, so none needs to be known here.
 */
export function parentDomains(hostname: string): string[] {
  return hostname.split('.').map((_, index, labels) => labels.slice(index).join('.'));
}
