import { clearCookies } from './clean-page.js';
import type { Tab } from './tab.js';
import { onTearDown } from './tear-down.js';

const page = new URL('./tab.html', import.meta.url);

/** A second document of this origin, at /test/support/tab.html: it sees the cookies of that path. */
export async function openTab(): Promise<{ tab: Tab; frame: HTMLIFrameElement }> {
  const frame = document.createElement('iframe');
  frame.src = page.href;
  onTearDown(() => {
    clearCookies(frame.contentDocument!);
    frame.remove();
  });
  await new Promise((resolve) => {
    frame.onload = resolve;
    document.body.append(frame);
  });
  frame.onload = null;
  return { tab: frame.contentWindow as unknown as Tab, frame };
}

/**
 * Calls what a module exports in a window of another host of this machine, such as `a.unit.localhost`: only there can
 * cookies have a domain.
 */
export async function callOnHost<T>(host: string, url: URL, name: string, ...args: unknown[]): Promise<T> {
  const there = new URL(page);
  there.hostname = host;
  const ready = nextMessage();
  const opened = open(there)!;
  onTearDown(() => opened.close());
  await ready;
  const answer = nextMessage<{ result?: T; error?: string }>();
  const module = new URL(url.pathname, there);
  opened.postMessage({ url: module.href, name, args }, there.origin);
  const { result, error } = await answer;
  if (error) throw new Error(error);
  return result!;
}

function nextMessage<T>(): Promise<T> {
  return new Promise((resolve) => {
    addEventListener('message', ({ data }: MessageEvent<T>) => resolve(data), { once: true });
  });
}
