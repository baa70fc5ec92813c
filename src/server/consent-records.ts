import { attempt } from '../core/errors.js';
import { askedBy, withPlain, responseOf, type Answer, type Asked, type PlainReceiver } from './asked.js';
import { emptyResponse } from './empty-response.js';
import { knownNotices } from './known-notices.js';
import { isSameSite, preflight, senderOf, type Sender } from './origins.js';
import { ownReceipt } from './own-receipt.js';
import { problem, problemResponse, type Problem } from './problem.js';
import { rateLimiter } from './rate-limit.js';
import { receiveRecord, type Receiving } from './receive-record.js';
import { checkCookie, type Receiver, type ReceiverOptions, type ReceiverProblem } from './receiver-options.js';
import { renewedCookie } from './renew-cookie.js';

/**
 * Receives consent records (`POST …`), renews the cookie (`POST …/renew`) and shows visitors what is kept of them
 * (`GET …/receipt`). Goes by the last segment of the path, so it can be mounted anywhere.
 */
export function consentRecords<C = unknown>(options: ReceiverOptions<C>): Receiver<C> {
  const { store, allowedOrigins = [], onError, rateLimit = {}, clientAddress, notices = [] } = options;
  checkCookie(options);
  const tell = (told: ReceiverProblem): void => {
    if (onError) attempt(onError, told);
  };
  const limit = rateLimit && clientAddress ? rateLimiter(rateLimit) : undefined;
  const known = knownNotices(store, notices, () => {
    tell(problem('wrong-notice'));
  });
  const receiver: Parts = { ...options, allowedOrigins, known };
  const answerTo: PlainReceiver = async (request, context) => {
    const sender = senderOf(request, allowedOrigins);
    const refuse = (told: ReceiverProblem, headers: Headings = {}): Answer => {
      tell(told);
      const { type, title, status, errors } = told;
      return problemResponse(
        { type, title, status, ...(errors && { errors }) },
        { ...always, ...sender.headers, ...headers },
      );
    };
    try {
      // A page that nobody looks at yet: nothing was decided in it.
      if (/prefetch|prerender/.test(request.headers.get('sec-purpose') ?? '')) return emptyResponse(204);
      const { methods, answer, admits = isAllowed } = routeOf(request);
      if (!methods.includes(request.method)) return refuse(problem('method'), { allow: methods.join(', ') });
      const isPreflight = request.method === 'OPTIONS';
      if (!(isPreflight ? isAllowed : admits)(request, receiver, sender)) return refuse(problem('origin'));
      if (isPreflight) return preflight(sender, methods.join(', '));
      const address = clientAddress?.(request.request(), context as C);
      const wait = limit && address ? await limit(address, Date.now()) : 0;
      if (wait) return refuse(problem('too-many'), { 'retry-after': String(wait) });
      const answered = await answer(request, receiver, sender);
      return 'title' in answered ? refuse(answered) : answered;
    } catch (error) {
      return refuse({ ...problem('failed'), cause: nameOf(error) }, { 'retry-after': '10' });
    }
  };
  const answerWhole: PlainReceiver = async (request, context) => {
    const answer = await answerTo(request, context);
    const { status, headers } = answer;
    // As to GET, without the body (RFC 9110 §9.3.2): not every server leaves it out by itself.
    return request.method === 'HEAD' ? new Response(null, { status, headers }) : answer;
  };
  const receive: Receiver<C> = async (request, ...[context]) =>
    responseOf(await answerWhole(askedBy(request), context));
  return withPlain(receive, answerWhole);
}

type Headings = Readonly<Record<string, string>>;

interface Parts extends Receiving, Pick<ReceiverOptions, 'cookieName' | 'cookieDomain'> {
  readonly store: ReceiverOptions['store'];
  readonly allowedOrigins: readonly string[];
}

interface Route {
  readonly methods: readonly string[];
  /** Whether the page that sent it may. @default a page of the same origin, or of one on the list */
  readonly admits?: (request: Asked, parts: Parts, sender: Sender) => boolean;
  readonly answer: (request: Asked, parts: Parts, sender: Sender) => Promise<Answer | Problem>;
}

const always = { 'cache-control': 'no-store' };

function isAllowed(_request: Asked, _parts: Parts, { allowed }: Sender): boolean {
  return allowed;
}

const records: Route = { methods: ['POST', 'OPTIONS'], answer: receiveRecord };
const routes: Readonly<Record<string, Route>> = {
  // Pages of one site share the cookie, whatever their origins: to read nothing of the answer, they need not be on the list.
  renew: {
    methods: ['POST', 'OPTIONS'],
    admits: (request, { allowedOrigins }) => isSameSite(request, allowedOrigins),
    answer: renew,
  },
  receipt: {
    methods: ['GET', 'HEAD'],
    answer: (request, { store, cookieName }) => ownReceipt(request, store, cookieName),
  },
};

function routeOf({ url }: Asked): Route {
  // What is resolved and what not is the same in an address as plain as most are.
  const last =
    /^https?:\/\/[^/?#]+\/(?:[\w-]+\/)*([\w-]+)$/.exec(url)?.[1] ??
    new URL(url).pathname.split('/').filter(Boolean).pop() ??
    '';
  return Object.hasOwn(routes, last) ? routes[last]! : records;
}

function renew(request: Asked, { cookieName, cookieDomain }: Parts, sender: Sender): Promise<Answer | Problem> {
  const cookie = renewedCookie(request, { name: cookieName, domain: cookieDomain }, Date.now());
  const credentials = 'access-control-allow-origin' in sender.headers && { 'access-control-allow-credentials': 'true' };
  return Promise.resolve(
    emptyResponse(204, { ...sender.headers, ...credentials, ...(cookie && { 'set-cookie': cookie }) }),
  );
}

function nameOf(error: unknown): string {
  const { name = 'Error', code } = (error ?? {}) as { name?: string; code?: unknown };
  return typeof code === 'string' && /^\w{1,40}$/.test(code) ? `${name} ${code}` : name;
}
