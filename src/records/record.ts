import { uuid } from './uuid.js';
import type { Controller, Decision, DecisionEvent, Method, Settings } from '../core/types.js';

/** What happened to a category or to the whole, in the terms of the Data Privacy Vocabulary (w3.org/ns/dpv). */
export type EventState = 'ConsentGiven' | 'RenewedConsentGiven' | 'ConsentRefused' | 'ConsentWithdrawn';

/**
 * One decision, as it is posted: an append-only event after ISO/IEC TS 27560. `record.schema.json` says the same.
 * It holds no IP address, user agent, query, fragment or referrer.
 */
export interface ConsentRecord {
  readonly schema_version: '1.0';
  /** A UUID of this event; the same record may arrive twice. */
  readonly record_id: string;
  /** A UUID that links the records of one browser; a refusal gets one that is used once. */
  readonly consent_id: string;
  /** RFC 3339, UTC. */
  readonly event_time: string;
  readonly event_state: EventState;
  readonly event_type: 'expressed';
  readonly entity_id: 'data-subject';
  readonly expression_method: Method;
  /** ISO 8601. */
  readonly validity_duration: string;
  readonly controller?: Controller;
  readonly privacy_notice: {
    readonly url: string | null;
    readonly version: string;
    /** SHA-256, in hexadecimal, of the notice that was shown; `null` without Web Crypto or where none was shown. */
    readonly text_hash: string | null;
  };
  /** BCP 47; `null` where no notice was shown. */
  readonly language: string | null;
  /** The choices, by category. */
  readonly purposes: Readonly<Record<string, boolean>>;
  readonly purpose_states: Readonly<Record<string, EventState>>;
  /** Whether each service is allowed: by a choice of its own, or as its category. */
  readonly services: Readonly<Record<string, boolean>>;
  readonly signals: { readonly gpc: boolean };
  readonly lawful_basis: 'consent';
  readonly source: { readonly origin: string; readonly path: string };
  readonly client: { readonly library: string };
}

/** What the record needs that the decision does not know. */
export interface RecordContext {
  readonly textHash: string | null;
  readonly origin: string;
  readonly path: string;
  readonly gpc: boolean;
}

/** The record of a decision. Pure but for the random ids. */
export function recordOf(
  event: DecisionEvent<string>,
  { policy, controller, categories, services }: Settings<string>,
  { textHash, origin, path, gpc }: RecordContext,
): ConsentRecord | null {
  const { decision, previous, notice, method } = event;
  if (!decision) return null;
  const stateFor = (one: Chosen): EventState => stateOf(isGranted(one, decision), isGranted(one, previous));
  // Essential is the first, and no choice.
  const decided = categories.slice(1).filter(({ id }) => decision.choices[id] !== undefined);
  const choosable = services.filter(({ category }) => decision.choices[category] !== undefined);
  return {
    schema_version: '1.0',
    record_id: uuid(),
    consent_id: decision.consentId ?? previous?.consentId ?? uuid(),
    event_time: new Date(decision.time).toISOString(),
    event_state: overall([...decided, ...choosable].map(stateFor)),
    event_type: 'expressed',
    entity_id: 'data-subject',
    expression_method: method ?? 'api',
    validity_duration: `P${decision.days}D`,
    ...(controller && { controller }),
    privacy_notice: { url: policy.url ?? null, version: decision.policyVersion, text_hash: textHash },
    language: notice?.language ?? null,
    purposes: { essential: true, ...byId(decided, (one) => isGranted(one, decision)) },
    purpose_states: byId(decided, stateFor),
    // One that a page only names, without the file that says what it is, has no category.
    services: byId(
      services.filter(({ category }) => category),
      (one) => one.category === 'essential' || isGranted(one, decision),
    ),
    signals: { gpc },
    lawful_basis: 'consent',
    source: { origin, path },
    client: { library: `consentry@${__VERSION__}` },
  };
}

/** A category, or a service of a category. */
interface Chosen {
  readonly id: string;
  readonly category?: string;
}

function byId<C extends Chosen, T>(chosen: readonly C[], tell: (one: C) => T): Record<string, T> {
  return Object.fromEntries(chosen.map((one) => [one.id, tell(one)]));
}

function isGranted({ id, category = id }: Chosen, decision: Decision | null): boolean {
  return (decision?.choices[id] ?? decision?.choices[category]) === true;
}

function stateOf(granted: boolean, before: boolean): EventState {
  if (granted) return before ? 'RenewedConsentGiven' : 'ConsentGiven';
  return before ? 'ConsentWithdrawn' : 'ConsentRefused';
}

/** A new grant names the whole; else a withdrawal; else a renewal; a refusal only where nothing else happened. */
function overall(states: readonly EventState[]): EventState {
  const order = ['ConsentGiven', 'ConsentWithdrawn', 'RenewedConsentGiven'] as const;
  return order.find((state) => states.includes(state)) ?? 'ConsentRefused';
}
