import type { DocumentRegistry } from '../../src/storage/document-registry.js';
import { onTearDown } from './tear-down.js';

const key = Symbol.for('consentry');

type Holder = Document & { [key]?: DocumentRegistry };

/** Whatever the test leaves in this document, its cookies and its storage goes after the test. */
export function cleanPage(): void {
  const { href } = location;
  const there = new Set<Node>([...document.documentElement.childNodes, ...document.body.childNodes]);
  onTearDown(() => {
    const registry = (document as Holder)[key];
    registry?.live.forEach(({ consent }) => consent.stop());
    delete (document as Holder)[key];
    for (const parent of [document.documentElement, document.body]) {
      for (const node of [...parent.childNodes]) if (!there.has(node)) node.remove();
    }
    clearCookies();
    history.replaceState(null, '', href);
    clearCookies();
    localStorage.clear();
    sessionStorage.clear();
  });
}

function clearCookies(): void {
  const parts = location.pathname.split('/');
  const paths = parts.flatMap((_, index) => [
    parts.slice(0, index + 1).join('/'),
    parts.slice(0, index).join('/') + '/',
  ]);
  for (const name of cookieNames()) {
    for (const path of paths) document.cookie = `${name}=; path=${path || '/'}; max-age=0`;
  }
}

/** The names of the cookies that the page sees, each as often as it is there. */
export function cookieNames(): string[] {
  return document.cookie ? document.cookie.split('; ').map((pair) => pair.split('=', 1)[0]!) : [];
}

/** The values of all cookies with this name. */
export function cookieValues(name: string): string[] {
  const pairs = document.cookie.split('; ').filter((pair) => pair.startsWith(`${name}=`));
  return pairs.map((pair) => pair.slice(name.length + 1));
}

/** Makes the page believe that it has another path. */
export function goTo(path: string): void {
  history.replaceState(null, '', path);
}
