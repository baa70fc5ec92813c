import { nodeBody } from './node-body.js';
import type { Asked } from './asked.js';

/** Of Node's `http.IncomingMessage` what is needed, so that nothing of Node is imported. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly socket: { readonly encrypted?: boolean; readonly remoteAddress?: string | undefined };
  readonly complete: boolean;
  readonly destroyed: boolean;
  iterator?(options: { destroyOnReturn: boolean }): AsyncIterableIterator<Uint8Array>;
  on(event: 'data', listener: (part: Uint8Array) => void): unknown;
  on(event: 'end' | 'close' | 'error', listener: () => void): unknown;
  pause(): unknown;
  resume(): unknown;
  destroy(): unknown;
}

/** What the receiver reads of Node's own request; `null` where the address is none. */
export function nodeAsked(incoming: NodeRequest): Asked | null {
  const { method = 'GET', headers } = incoming;
  const url = addressOf(incoming);
  return url === null
    ? null
    : {
        method,
        url,
        headers: {
          get: (name) => {
            const value = headers[name] ?? null;
            return typeof value === 'object' && value !== null ? value.join(', ') : value;
          },
        },
        body: (maxBytes) => nodeBody(incoming, maxBytes),
        request: () => new Request(url, { method, headers: headersOf(incoming) }),
      };
}

/** The same as the whole of a web request; its body is a stream. */
export function webRequest(incoming: NodeRequest): Request | null {
  const { method = 'GET' } = incoming;
  const url = addressOf(incoming);
  if (url === null) return null;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(url, {
    method,
    headers: headersOf(incoming),
    ...(hasBody && { body: bodyOf(incoming), duplex: 'half' }),
  });
}

function addressOf({ url = '/', headers, socket }: NodeRequest): string | null {
  // Put together and not resolved: `//elsewhere/` would be another host.
  const address = `${socket.encrypted ? 'https' : 'http'}://${String(headers.host ?? 'localhost')}${url}`;
  return url.startsWith('/') && URL.canParse(address) ? address : null;
}

function headersOf({ headers }: NodeRequest): [string, string][] {
  return Object.entries(headers).flatMap(([name, value = []]): [string, string][] =>
    name.startsWith(':') ? [] : [value].flat().map((one) => [name, one]),
  );
}

function bodyOf(incoming: NodeRequest): ReadableStream<Uint8Array> {
  // Ended early, it must leave the connection open for the answer.
  const parts = incoming.iterator?.({ destroyOnReturn: false }) ?? incoming[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = (await parts.next()) as IteratorResult<Uint8Array, undefined>;
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await parts.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
