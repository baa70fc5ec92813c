import { ConsentryError } from '../core/errors.js';
import type { Problem } from './problem.js';
import type { RateLimit } from './rate-limit.js';
import type { RecordStore, StoredNotice } from './record-store.js';

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

/** Answers a request; `context` is handed on to `clientAddress`, which may need it. Never rejects. */
export type Receiver<C = unknown> = (
  request: Request,
  ...context: unknown extends C ? [context?: unknown] : [context: C]
) => Promise<Response>;

/** A developer's mistake, before it can get into a header. */
export function checkCookie({ cookieName = 'consentry', cookieDomain = 'localhost' }: ReceiverOptions<never>): void {
  if (!/^[\w-]{1,40}$/.test(cookieName))
    throw new ConsentryError('cookie-name', 'cookieName', 'Give what the pages have in cookie.name.');
  if (!/^[a-z\d][a-z\d.-]*$/i.test(cookieDomain))
    throw new ConsentryError('cookie-domain', 'cookieDomain', 'Give what the pages have in cookie.domain.');
}
