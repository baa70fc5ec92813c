import type { ConsentRecord } from '../../src/records/record.js';
import { sender, type Sender } from '../../src/records/sender.js';
import { timingOf, type Timing } from '../../src/records/timing.js';
import { cleanPage } from './clean-page.js';
import { all, none } from './decisions.js';
import { endpoint, recordOfChange } from './records.js';
import { onTearDown } from './tear-down.js';

/** So that a test need not wait. */
export const quick: Partial<Timing> = { pause: 40, longestPause: 100, storage: 2000, answer: 2000 };

export interface SenderSetup {
  readonly start: (status?: number | readonly number[], query?: string, timing?: Partial<Timing>) => Started;
  readonly records: ConsentRecord[];
}

export interface Started extends Sender {
  readonly url: string;
  readonly arrived: ConsentRecord[];
  /** Takes what has arrived since. */
  readonly take: () => Promise<string[]>;
}

/** Senders to endpoints of this test alone. */
export function setupSender(): SenderSetup {
  cleanPage();
  const start: SenderSetup['start'] = (status, query = '', timing = {}) => {
    const { url, posts } = endpoint(status);
    const made = sender(url + query, timingOf({ timing: { ...quick, ...timing } }));
    onTearDown(made.stop);
    const arrived: ConsentRecord[] = [];
    const take = async (): Promise<string[]> => {
      arrived.push(...(await posts()));
      return arrived.map(({ record_id }) => record_id);
    };
    return { ...made, url, arrived, take };
  };
  return { start, records: Array.from({ length: 4 }, () => recordOfChange(null, none)) };
}

export const idsOf = (records: readonly ConsentRecord[]): string[] => records.map(({ record_id }) => record_id);
/** A withdrawal, a renewal and a withdrawal under one identifier. */
export const sameVisitor = (): ConsentRecord[] => [
  recordOfChange(all, none),
  recordOfChange(all, all),
  recordOfChange(all, none),
];
