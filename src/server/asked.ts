import { readBody, type Body } from './read-body.js';

/**
 * Of a request what the receiver reads. A server that has its own kind of request need not make a `Request` of it, which takes
 * longer than all that the receiver does.
 */
export interface Asked {
  readonly method: string;
  /** The whole address. */
  readonly url: string;
  readonly headers: { get(name: string): string | null };
  /** Reads the body, once. */
  readonly body: (maxBytes: number) => Promise<Body>;
  /** For what the site itself looks at; it need not have the body. */
  readonly request: () => Request;
}

/** What says all with its status and its headers; or a whole answer. */
export type Answer = Response | { readonly status: number; readonly headers: Readonly<Record<string, string>> };

export type PlainReceiver = (asked: Asked, context: unknown) => Promise<Answer>;

const plainReceivers = new WeakMap<object, PlainReceiver>();

/** The receiver that is handed out, by which a server finds the one behind it. */
export function withPlain<R extends object>(receiver: R, plain: PlainReceiver): R {
  plainReceivers.set(receiver, plain);
  return receiver;
}

export function plainOf(receiver: object): PlainReceiver | undefined {
  return plainReceivers.get(receiver);
}

export function askedBy(request: Request): Asked {
  const { method, url, headers } = request;
  return { method, url, headers, body: (maxBytes) => readBody(request, maxBytes), request: () => request };
}

export function responseOf(answer: Answer): Response {
  return answer instanceof Response ? answer : new Response(null, answer);
}
