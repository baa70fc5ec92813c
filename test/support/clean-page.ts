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
    for (const live of Object.values(registry?.live ?? {})) live?.stop();
    delete (document as Holder)[key];
    for (const parent of [document.documentElement, document.body]) {
      for (const node of [...parent.childNodes]) if (!there.has(node)) node.remove();
    }
    history.replaceState(null, '', href);
    clearCookies();
    localStorage.clear();
    sessionStorage.clear();
    return Promise.all([cookiesSettled(), ...['consentry-outbox', 'consentry-aside'].map(deleteDatabase)]);
  });
}

/** Whoever has it open has it open no longer than a transaction takes. */
export function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = deleting.onerror = () => resolve();
  });
}

/** Of every path that leads to the page. */
export function clearCookies(page: Document = document): void {
  const parts = new URL(page.URL).pathname.split('/');
  const prefixes = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  for (const name of cookieNames(page)) {
    for (const path of prefixes.flatMap((prefix) => [prefix, `${prefix}/`])) {
      if (path) page.cookie = `${name}=; path=${path}; max-age=0`;
    }
  }
}

/**
 * In WebKit a cookie that is removed a few milliseconds after it was set comes back for as long: the page hears late, from
 * another process, that it was set. Whoever asks that process hears after that.
 */
async function cookiesSettled(): Promise<void> {
  await (window as { cookieStore?: { getAll(): Promise<unknown> } }).cookieStore?.getAll();
}

/** The names of the cookies that the page sees, each as often as it is there. */
export function cookieNames(page: Document = document): string[] {
  return page.cookie ? page.cookie.split('; ').map((pair) => pair.split('=', 1)[0]!) : [];
}

/** Gives the page another path; in Chromium its cookies stay those of the path that it was loaded from. */
export function goTo(path: string): void {
  history.replaceState(null, '', path);
}
