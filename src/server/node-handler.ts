import { plainOf, type Answer } from './asked.js';
import { nodeAsked, webRequest, type NodeRequest } from './node-request.js';

export type { NodeRequest } from './node-request.js';

/** Of Node's `http.ServerResponse` what is needed. */
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
 * Node's own request, which knows the address: `clientAddress: (_request, { socket }) => socket.remoteAddress`. What `consentRecords`
 * returns, handed over as it is, answers without a web request being made, in half the time.
 */
export function toNodeHandler<R extends NodeRequest>(
  handler: (request: Request, incoming: R) => Promise<Response>,
): (incoming: R, outgoing: NodeResponse) => Promise<void> {
  const plain = plainOf(handler);
  const answerTo = async (incoming: R): Promise<Answer> => {
    const asked = plain ? nodeAsked(incoming) : webRequest(incoming);
    if (!asked) return { status: 400, headers: {} };
    return asked instanceof Request ? handler(asked, incoming) : plain!(asked, incoming);
  };
  return async (incoming, outgoing) => {
    try {
      const answer = await answerTo(incoming);
      if (answer instanceof Response) await send(answer, outgoing, incoming);
      else sendEmpty(answer, outgoing, incoming);
      if (!incoming.complete) abandon(incoming, outgoing);
    } catch {
      // Whoever was there is gone, or the answer broke off: that must show.
      outgoing.destroy();
    }
  };
}

function sendEmpty(
  { status, headers }: Exclude<Answer, Response>,
  outgoing: NodeResponse,
  incoming: NodeRequest,
): void {
  outgoing.writeHead(status, {
    ...headers,
    // Told, it saves a second part that says that nothing follows; a 204 has no length.
    ...(status !== 204 && { 'content-length': '0' }),
    ...(!incoming.complete && { connection: 'close' }),
  });
  outgoing.end();
}

async function send(response: Response, outgoing: NodeResponse, incoming: NodeRequest): Promise<void> {
  const headers: Record<string, string | string[]> = Object.fromEntries(response.headers);
  const cookies = response.headers.getSetCookie();
  if (cookies.length) headers['set-cookie'] = cookies;
  if (!incoming.complete) headers.connection = 'close';
  if (!response.body && ![204, 304].includes(response.status) && incoming.method !== 'HEAD')
    headers['content-length'] ??= '0';
  outgoing.writeHead(response.status, headers);
  const reader = incoming.method === 'HEAD' ? undefined : response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader!.read()) {
    if (outgoing.destroyed) return void reader!.cancel();
    if (!outgoing.write(part.value)) await drained(outgoing);
  }
  outgoing.end();
}

function abandon(incoming: NodeRequest, outgoing: NodeResponse): void {
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
