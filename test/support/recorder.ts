import { settled as allSettled } from '../../src/core/settled.js';
import type { ConsentConfig, DecisionEvent } from '../../src/core/types.js';
import { consentRecords } from '../../src/records/consent-records.js';
import { LAST_RECORD_KEY } from '../../src/records/names.js';
import type { RecordsOptions } from '../../src/records/records-options.js';
import { endpoint } from './records.js';
import { setupConsent, type ConsentSetup } from './setup-consent.js';

export interface RecorderSetup extends ConsentSetup {
  readonly posts: ReturnType<typeof endpoint>['posts'];
  /** Waits for the work of the last decision. */
  readonly settled: () => Promise<unknown>;
}

/** A page that records, at an endpoint of this test alone. */
export function setupRecorder(
  status: number | readonly number[] = 204,
  options: Partial<RecordsOptions> = {},
  config: Partial<ConsentConfig<string>> = {},
): RecorderSetup {
  const { url, posts } = endpoint(status);
  const records = consentRecords({ endpoint: url, ...options });
  const made = setupConsent({ ...config, effects: [records] });
  return { ...made, posts, settled: () => allSettled(made.events.at(-1) as DecisionEvent<string>) };
}

/** What the next record refers to. */
export const last = (): unknown => JSON.parse(localStorage.getItem(LAST_RECORD_KEY) ?? 'null');
