import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { visitOf } from './visit.mjs';

const script = readFileSync(new URL('in-page/mortal.js', import.meta.url), 'utf8');

/** How an endpoint can be of no use to a browser that is about to die. */
const ways = {
  'cuts connections': ({ cut }) => cut(),
  hangs: ({ read }) => read(),
  'answers 503': async ({ read, send }) => (await read(), send(new Response(null, { status: 503 }))),
};
export const uselessWays = Object.keys(ways);

/**
 * The site that browsers visit before and after their death, with its endpoint.
 *
 * @param {{ receiver: (request: Request) => Promise<Response>, files: Record<string, string>, timing: object }} options
 */
export async function startMortalSite({ receiver, files, timing }) {
  /** @type {string | null} */
  let way = null;
  let onTold = () => undefined;
  const config = JSON.stringify({ policy: { version: '1' }, reopen: false, records: { endpoint: '/consent', timing } });
  const page = `<!doctype html><html lang="en"><title>Page</title>
<script type="application/json" id="consentry-config">${config}</script>
<script src="/mortal.js"></script><script src="/consentry.js"></script><script>start();</script><body></body></html>`;

  const endpoint = async (request, response) => {
    const visit = visitOf(request, response, receiver);
    try {
      if (way) await ways[way](visit);
      else await visit.send(await visit.receive());
    } catch {
      visit.cut();
    }
  };
  const told = async (request, response) => {
    const body = await visitOf(request, response).read();
    onTold(JSON.parse(body.toString()));
    response.writeHead(204).end();
  };
  const server = createServer((request, response) => {
    const name = request.url.slice(1);
    const text = name === 'mortal.js' ? script : files[name];
    if (text !== undefined) response.writeHead(200, { 'content-type': 'text/javascript' }).end(text);
    else if (name === 'consent') endpoint(request, response);
    else if (name === 'told') told(request, response).catch(() => undefined);
    else if (name.startsWith('page')) response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    /** @param {Record<string, string | number>} query */
    url: (query) => `http://localhost:${server.address().port}/page?${new URLSearchParams(query)}`,
    /** @param {string | null} next One of `uselessWays`; `null`: the endpoint is well. */
    setWay: (next) => void (way = next),
    /** @param {(what: object) => void} listener Gets what pages tell. */
    listen: (listener) => void (onTold = listener),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
