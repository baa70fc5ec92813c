import type { Effect } from './core/types.js';
import { scriptGate, type ScriptGateOptions } from './gating/script-gate.js';
import { serviceLoader, type ServiceLoaderOptions } from './gating/service-loader.js';
import { withdrawal, type WithdrawalOptions } from './withdrawal/withdrawal.js';
import { otherTabs } from './storage/other-tabs.js';
import { domEvents } from './surface/dom-events.js';
import { reopenControl } from './surface/reopen-control.js';

/** What differs from one site to another in the effects that every site needs. */
export interface StandardEffectsOptions {
  /** How gated elements are released. */
  readonly gate?: ScriptGateOptions;
  /** How services are loaded. */
  readonly loader?: ServiceLoaderOptions;
  /** When the page reloads. */
  readonly withdrawal?: WithdrawalOptions;
  /** Whether the small button that opens the preferences is there once a decision stands. @default true */
  readonly reopen?: boolean;
}

/**
 * What every site needs: what loads services, the gate, the withdrawal, other tabs, events on `document`, and the button
 * that opens the preferences. Records and the interface are added to it: they need an endpoint, and a way to be loaded.
 */
export function standardEffects({
  gate,
  loader,
  withdrawal: options,
  reopen = true,
}: StandardEffectsOptions = {}): Effect[] {
  return [
    serviceLoader(loader),
    scriptGate(gate),
    withdrawal(options),
    otherTabs(),
    domEvents(),
    ...(reopen ? [reopenControl()] : []),
  ];
}
