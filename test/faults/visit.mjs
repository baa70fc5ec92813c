import { setTimeout as sleep } from 'node:timers/promises';

/** Headers of a connection, which a web-standard Request may not carry. */
const ofConnection = ['connection', 'host', 'content-length', 'transfer-encoding', 'expect', 'keep-alive'];

/**
 * One request to the endpoint, with what a fault can do to it.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {(request: Request) => Promise<Response>} receiver
 */
export function visitOf(request, response, receiver) {
  let body;
  const read = () => (body ??= readBody(request));
  const { socket } = request;
  return {
    request,
    response,
    socket,
    /** Reads the body. Rejects where the browser goes away before its end. */
    read,
    /** Hands the request to the receiver, again each time. */
    async receive() {
      const text = await read();
      return receiver(
        new Request(`http://${request.headers.host}${request.url}`, {
          method: request.method,
          headers: Object.entries(request.headers).filter(([name]) => !ofConnection.includes(name)),
          ...(request.method === 'POST' && { body: text }),
        }),
      );
    },
    /** @param {Response} answer */
    async send(answer) {
      const text = Buffer.from(await answer.arrayBuffer());
      if (response.destroyed) return;
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(text);
    },
    /** Ends the connection without an answer, politely or not. */
    cut: () => socket.destroy(),
    reset: () => socket.resetAndDestroy(),
    /** Writes what node would never write. @param {string | Buffer} bytes */
    raw: (bytes) => socket.destroyed || socket.write(bytes),
    wait: (ms) => sleep(ms),
  };
}

/** @typedef {ReturnType<typeof visitOf>} Visit */

/** @param {import('node:http').IncomingMessage} request */
export async function readBody(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}
