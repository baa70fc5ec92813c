import type { Consent, DecisionEvent } from '../core/types.js';
import { wildcard } from '../core/wildcard.js';
import { noticeText, sha256 } from './notice.js';
import { outbox } from './outbox.js';
import { ConsentryRecordEvent } from './record-event.js';
import { recordOf, type ConsentRecord } from './record.js';
import { post } from './transport.js';

/** Where records go, and what they may tell. */
export interface RecordsOptions {
  /** A URL that takes a POST of JSON; relative URLs count from the page. */
  readonly endpoint: string;
  /** Paths that must not be recorded as they are: `/orders/*` records that text for every order; `*` for all. */
  readonly redactPaths?: readonly string[];
}

/** Records decisions and delivers them. */
export interface Recorder {
  /** `path` is where the decision was made, if that was on an earlier page. */
  readonly record: (
    event: DecisionEvent<string> & { readonly path?: string },
    consent: Consent<string>,
  ) => Promise<void>;
  /** Sends what an earlier visit could not. */
  readonly flush: () => Promise<void>;
}

export function recorder({ endpoint, redactPaths = [] }: RecordsOptions): Recorder {
  const box = outbox();
  const deliver = async (record: ConsentRecord): Promise<void> => {
    const delivery = await post(endpoint, record);
    if (delivery !== 'failed') box.remove(record);
    tell(record, delivery);
  };
  return {
    async record(event, { settings }) {
      const { notice, path = location.pathname } = event;
      const textHash = notice && (await sha256(noticeText(settings, notice)));
      const record = recordOf(event, settings, {
        textHash,
        origin: location.origin,
        path: redact(path, redactPaths),
        gpc: (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true,
      });
      if (!record) return;
      // Kept before it is sent: the page may be gone before the answer comes.
      box.put(record);
      tell(record, 'kept');
      await deliver(record);
    },
    async flush() {
      // One that is refused every time must not hold back the others.
      for (const record of box.all()) await deliver(record);
    },
  };
}

function tell(...what: ConstructorParameters<typeof ConsentryRecordEvent>): void {
  document.dispatchEvent(new ConsentryRecordEvent(...what));
}

function redact(path: string, patterns: readonly string[]): string {
  return patterns.find((pattern) => wildcard(pattern).test(path)) ?? path;
}
