import { attempt, ConsentryError } from '../core/errors.js';
import { checkRecord, isGrant } from './check-record.js';
import { knownNotices, type KnownNotices } from './known-notices.js';
import { preflight, isSameSite, senderOf, type Sender } from './origins.js';
import { problem, problemResponse, type Problem } from './problem.js';
import { rateLimiter, type RateLimit } from './rate-limit.js';
import { readBody } from './read-body.js';
import { ownReceipt } from './own-receipt.js';
import type { NewRecord, RecordStore, StoredNotice } from './record-store.js';
import { renewedCookie } from './renew-cookie.js';

/** What the receiver is told of a site. `C`: what the server hands over beside a request, such as Node's own request. */
export interface ReceiverOptions<C = unknown> {
  readonly store: Pick<RecordStore, 'append' | 'read' | 'addNotices' | 'notice'>;
  /**
   * What `npx consentry notices` printed at release. Records of other notices are kept apart.
   *
   * @default those that the store has from earlier releases
   */
  readonly notices?: readonly StoredNotice[];
  /** Origins besides its own whose pages may send, such as `https://www.example.com`. @default none */
  readonly allowedOrigins?: readonly string[];
  /** `false` for none. Needs {@link ReceiverOptions.clientAddress}. @default 30 a minute, and 60 at once */
  readonly rateLimit?: RateLimit | false;
  /** The visitor's address, to count requests by; it is kept nowhere. @default none, so that nothing is counted */
  readonly clientAddress?: (request: Request, context: C) => string | null | undefined;
  /** As in the configuration of the pages: `cookie.name`. @default 'consentry' */
  readonly cookieName?: string;
  /** As in the configuration of the pages: `cookie.domain`. @default the host alone */
  readonly cookieDomain?: string;
  /** Of a record, in bytes. @default 32768 */
  readonly maxBytes?: number;
  /** Told of what was refused, or failed. There is nothing in it that identifies a visitor: it may be logged. */
  readonly onError?: (problem: ReceiverProblem) => void;
}

/** A problem, with what a developer may know and a sender need not. */
export interface ReceiverProblem extends Problem {
  /** The name and the code of an error of the store, such as `ECONNREFUSED`; its message may quote a record. */
  readonly cause?: string | undefined;
}

/** Answers a request; `context` is handed on to `clientAddress`. Never rejects. */
export type Receiver<C = unknown> = (request: Request, context?: C) => Promise<Response>;

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
  return async (request, context) => {
    const sender = senderOf(request, allowedOrigins);
    const refuse = (told: ReceiverProblem, headers: Headings = {}): Response => {
      tell(told);
      const { type, title, status, errors } = told;
      return problemResponse(
        { type, title, status, ...(errors && { errors }) },
        { ...always, ...sender.headers, ...headers },
      );
    };
    try {
      // A page that nobody looks at yet: nothing was decided in it.
      if (/prefetch|prerender/.test(request.headers.get('sec-purpose') ?? '')) return empty(204);
      const { methods, answer } = routeOf(request);
      if (!methods.includes(request.method)) return refuse(problem('method'), { allow: methods.join(', ') });
      if (!sender.allowed) return refuse(problem('origin'));
      if (request.method === 'OPTIONS') return preflight(sender, methods.join(', '));
      const address = clientAddress?.(request, context as C);
      const wait = limit && address ? await limit(address, Date.now()) : 0;
      if (wait) return refuse(problem('too-many'), { 'retry-after': String(wait) });
      const answered = await answer(request, receiver, sender);
      return answered instanceof Response ? answered : refuse(answered);
    } catch (error) {
      return refuse({ ...problem('failed'), cause: nameOf(error) }, { 'retry-after': '10' });
    }
  };
}

type Headings = Readonly<Record<string, string>>;

interface Parts extends Pick<ReceiverOptions, 'store' | 'cookieName' | 'cookieDomain' | 'maxBytes'> {
  readonly allowedOrigins: readonly string[];
  readonly known: KnownNotices;
}

interface Route {
  readonly methods: readonly string[];
  readonly answer: (request: Request, parts: Parts, sender: Sender) => Promise<Response | Problem>;
}

const always = { 'cache-control': 'no-store' };

const records: Route = { methods: ['POST', 'OPTIONS'], answer: receive };
const routes: Readonly<Record<string, Route>> = {
  renew: { methods: ['POST', 'OPTIONS'], answer: renew },
  receipt: { methods: ['GET'], answer: (request, { store, cookieName }) => ownReceipt(request, store, cookieName) },
};

function routeOf({ url }: Request): Route {
  const last = new URL(url).pathname.split('/').filter(Boolean).pop() ?? '';
  return Object.hasOwn(routes, last) ? routes[last]! : records;
}

/** Sets no cookie: a slow answer to a grant would overwrite a withdrawal that was made meanwhile. */
async function receive(
  request: Request,
  { store, known, maxBytes = 32_768 }: Parts,
  sender: Sender,
): Promise<Response | Problem> {
  const { headers } = request;
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json' || (headers.get('content-encoding') ?? 'identity') !== 'identity')
    return problem('media-type');
  const body = await readBody(request, maxBytes);
  if (typeof body === 'string') return problem(body);
  const value = parsed(body.text);
  if (value === undefined) return problem('malformed');
  const now = Date.now();
  const checked = checkRecord(value, now);
  if ('errors' in checked) return problem('invalid', checked.errors);
  await known.ready();
  const { record } = checked;
  const outcome = await store.append({ record, receivedTime: now, apart: await isApart(record, known) });
  return empty(outcome === 'stored' ? 201 : 200, sender.headers);
}

/**
 * Whether the other half of the proof is missing. Where nothing was shown, or nobody knows what (plain http), a grant proves
 * little; to refuse, or to take back a grant, one need not have been told anything.
 */
async function isApart(
  { privacy_notice: notice, event_state }: NewRecord['record'],
  known: KnownNotices,
): Promise<boolean> {
  return notice.text_hash === null ? isGrant(event_state) : !(await known.has(notice.text_hash));
}

function renew(
  request: Request,
  { allowedOrigins, cookieName, cookieDomain }: Parts,
  sender: Sender,
): Promise<Response | Problem> {
  if (!isSameSite(request, allowedOrigins)) return Promise.resolve(problem('origin'));
  const cookie = renewedCookie(request, { name: cookieName, domain: cookieDomain }, Date.now());
  const credentials = 'access-control-allow-origin' in sender.headers && { 'access-control-allow-credentials': 'true' };
  return Promise.resolve(empty(204, { ...sender.headers, ...credentials, ...(cookie && { 'set-cookie': cookie }) }));
}

function empty(status: number, headers: Headings = {}): Response {
  return new Response(null, { status, headers: { ...always, ...headers } });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A developer's mistake, before it can get into a header. */
function checkCookie({ cookieName = 'consentry', cookieDomain = 'localhost' }: ReceiverOptions<never>): void {
  if (!/^[\w-]{1,40}$/.test(cookieName))
    throw new ConsentryError('cookie-name', 'cookieName', 'Give what the pages have in cookie.name.');
  if (!/^[a-z\d][a-z\d.-]*$/i.test(cookieDomain))
    throw new ConsentryError('cookie-domain', 'cookieDomain', 'Give what the pages have in cookie.domain.');
}

function nameOf(error: unknown): string {
  const { name = 'Error', code } = (error ?? {}) as { name?: string; code?: unknown };
  return typeof code === 'string' && /^\w{1,40}$/.test(code) ? `${name} ${code}` : name;
}
