/**
 * The script of tab.html: a document of its own, in a frame or a window. It imports modules for the test that opened it,
 * and, from another host, calls what they export.
 */
export interface Tab extends Window {
  /** Imports a module into this document. */
  load(url: string): Promise<Record<string, unknown>>;
}

interface Order {
  readonly url: string;
  readonly name: string;
  readonly args: unknown[];
}

const load: Tab['load'] = (url) => import(url) as Promise<Record<string, unknown>>;

Object.assign(window, { load });

addEventListener('message', ({ data, source }: MessageEvent<Order>) => {
  const { url, name, args } = data;
  void load(url)
    .then((module) => (module[name] as (...args: unknown[]) => unknown)(...args))
    .then(
      (result) => source!.postMessage({ result }, { targetOrigin: '*' }),
      (error: unknown) => source!.postMessage({ error: String(error) }, { targetOrigin: '*' }),
    );
});

(opener as Window | null)?.postMessage('ready', '*');
