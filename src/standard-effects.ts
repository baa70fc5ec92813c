import type { Effect } from './core/types.js';
import { scriptGate, type ScriptGateOptions } from './gating/script-gate.js';
import { withdrawal, type WithdrawalOptions } from './gating/withdrawal.js';
import { otherTabs } from './storage/other-tabs.js';
import { domEvents } from './surface/dom-events.js';
import { reopenControl } from './surface/reopen-control.js';

/** What differs from one site to another in the effects that every site needs. */
export interface StandardEffectsOptions {
  /** How gated elements are released. */
  readonly gate?: ScriptGateOptions;
  /** When the page reloads. */
  readonly withdrawal?: WithdrawalOptions;
  /** Whether the small button that opens the preferences is there once a decision stands. @default true */
  readonly reopen?: boolean;
}

/**
 * What a script tag brings by itself: the gate, the withdrawal, other tabs, events on `document`, and the button that
 * opens the preferences. Records and the interface are added to it: they need an endpoint, and a way to be loaded.
 */
export function standardEffects({ gate, withdrawal: options, reopen = true }: StandardEffectsOptions = {}): Effect[] {
  return [scriptGate(gate), withdrawal(options), otherTabs(), domEvents(), ...(reopen ? [reopenControl()] : [])];
}
