/** Of Node's `http.IncomingMessage` what is needed, so that nothing of Node is imported. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly socket: { readonly encrypted?: boolean; readonly remoteAddress?: string | undefined };
  readonly complete: boolean;
  iterator?(options: { destroyOnReturn: boolean }): AsyncIterableIterator<Uint8Array>;
  resume(): unknown;
  destroy(): unknown;
}

/** The same of `http.ServerResponse`. */
export interface NodeResponse {
  readonly destroyed: boolean;
  writeHead(status: number, headers: Record<string, string | string[]>): unknown;
  write(part: Uint8Array): boolean;
  end(callback?: () => void): unknown;
  destroy(): unknown;
  once(event: 'drain' | 'close', listener: () => void): unknown;
  off(event: 'drain' | 'close', listener: () => void): unknown;
}

/** How long a sender whose body was not read to its end may go on before the connection is cut, in milliseconds. */
const PATIENCE = 2000;

/**
 * Makes a listener for Node's `http.createServer`, or for Express, of what takes a web request. The handler's second argument is
 * Node's own request, which knows the address: `clientAddress: (_request, { socket }) => socket.remoteAddress`.
 */
export function toNodeHandler<R extends NodeRequest>(
  handler: (request: Request, incoming: R) => Promise<Response>,
): (incoming: R, outgoing: NodeResponse) => Promise<void> {
  return async (incoming, outgoing) => {
    try {
      const request = webRequest(incoming);
      await send(request ? await handler(request, incoming) : new Response(null, { status: 400 }), incoming, outgoing);
    } catch {
      // Whoever was there is gone, or the answer broke off: that must show.
      outgoing.destroy();
    }
  };
}

/** `null` where the address is none. */
function webRequest(incoming: NodeRequest): Request | null {
  const { method = 'GET', url = '/', headers, socket } = incoming;
  const address = `${socket.encrypted ? 'https' : 'http'}://${String(headers.host ?? 'localhost')}`;
  // Put together and not resolved: `//elsewhere/` would be another host.
  if (!url.startsWith('/') || !URL.canParse(address + url)) return null;
  const list = Object.entries(headers).flatMap(([name, value = []]): [string, string][] =>
    name.startsWith(':') ? [] : [value].flat().map((one) => [name, one]),
  );
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(address + url, {
    method,
    headers: list,
    ...(hasBody && { body: bodyOf(incoming), duplex: 'half' }),
  });
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

async function send(response: Response, incoming: NodeRequest, outgoing: NodeResponse): Promise<void> {
  const headers: Record<string, string | string[]> = Object.fromEntries(response.headers);
  const cookies = response.headers.getSetCookie();
  if (cookies.length) headers['set-cookie'] = cookies;
  if (!incoming.complete) headers.connection = 'close';
  outgoing.writeHead(response.status, headers);
  const reader = incoming.method === 'HEAD' ? undefined : response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader!.read()) {
    if (outgoing.destroyed) return void reader!.cancel();
    if (!outgoing.write(part.value)) await drained(outgoing);
  }
  outgoing.end();
  if (incoming.complete) return;
  // Cut at once, a connection loses what was answered: what still comes is thrown away for a while.
  incoming.resume();
  const timer = setTimeout(() => incoming.destroy(), PATIENCE);
  outgoing.once('close', () => {
    clearTimeout(timer);
  });
}

function drained(outgoing: NodeResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      outgoing.off('drain', done);
      outgoing.off('close', done);
      resolve();
    };
    outgoing.once('drain', done);
    outgoing.once('close', done);
  });
}
