import { withdrawal } from '../gating/withdrawal.js';
import { consentRecords } from '../records/consent-records.js';
import type { Effect } from '../core/types.js';
import type { PageConfig } from './page-config.js';

/** The effects that have nothing to do on most pages; a file of their own, fetched when they have. */
export function lateEffects({ records, reloadOnWithdraw = 'auto' }: PageConfig): readonly Effect[] {
  return [withdrawal({ reload: reloadOnWithdraw }), ...(records ? [consentRecords(records)] : [])];
}
