import { executeServerCommand } from '@web/test-runner-commands';
import { checkConfig } from '../../src/core/config.js';
import type { Choices, Decision, DecisionEvent, Settings } from '../../src/core/types.js';
import { recordOf, type ConsentRecord, type RecordContext } from '../../src/records/record.js';
import { decisionWith, eventWith } from './decisions.js';
import { onTearDown } from './tear-down.js';

export const context: RecordContext = { textHash: null, origin: 'https://example.com', path: '/pricing', gpc: false };

export function settingsWith(over: Partial<Settings<string>> = {}): Settings<string> {
  return { ...checkConfig({ policy: { version: '2025-05-21', url: '/privacy' } }), ...over };
}

/** The record of a change from some choices (`null`: none were made) to others. */
export function recordOfChange(before: Choices | null, after: Choices, over: Partial<Decision> = {}): ConsentRecord {
  const previous = before && decisionWith({ choices: before, consentId: '22222222-2222-4222-8222-222222222222' });
  const event: DecisionEvent<string> = eventWith({ decision: decisionWith({ choices: after, ...over }), previous });
  return recordOf(event, settingsWith(), context)!;
}

/** What the JSON Schema has against it. */
export function complaints(record: unknown): Promise<string[]> {
  return executeServerCommand<string[], object>('validate-record', record as object);
}

/** An endpoint of this test alone, that answers with this status; `posts` takes what arrived. */
export function endpoint(status = 204): { url: string; posts: () => Promise<ConsentRecord[]> } {
  const from = crypto.randomUUID();
  const posts = async (): Promise<ConsentRecord[]> => {
    const bodies = await executeServerCommand<string[], object>('posts', { from });
    return bodies.map((body) => JSON.parse(body) as ConsentRecord);
  };
  return { url: `/test-server/answer?status=${status}&from=${from}`, posts };
}

/** A fault that cannot be made for real in a page: every call of this method fails until the test ends. */
export function breakStorage(method: 'getItem' | 'setItem' | 'removeItem', name = 'SecurityError'): () => void {
  const original = Object.getOwnPropertyDescriptor(Storage.prototype, method)!;
  const mend = (): void => void Object.defineProperty(Storage.prototype, method, original);
  Object.defineProperty(Storage.prototype, method, {
    ...original,
    value() {
      throw new DOMException('broken by a test', name);
    },
  });
  onTearDown(mend);
  return mend;
}
