import type { Decision, DecisionEvent, Settings } from '../core/types.js';
import type { ConsentRecord, EventState } from './record-types.js';
import { uuid } from './uuid.js';

export type { ConsentRecord, EventState } from './record-types.js';

/** A decision that may have been made on an earlier page. */
export interface RecordedEvent extends DecisionEvent<string> {
  /** Where it was made, if not here. */
  readonly path?: string;
  /** A UUID that becomes the record's: whoever records it makes the same record. Missing on plain http. */
  readonly seed?: string | undefined;
  /** What an earlier page made of it and could not put on disk. */
  readonly record?: ConsentRecord;
}

/** What the record needs that the decision does not know. */
export interface RecordContext {
  readonly textHash: string | null;
  readonly configHash: string | null;
  readonly origin: string;
  readonly path: string;
  readonly gpc: boolean;
}

/**
 * The record of a decision, which refers to none before it yet. Pure but for the random ids. What stands here is all that
 * there is in a record: no address, user agent, query, fragment, referrer, cookie or title.
 */
export function recordOf(
  event: RecordedEvent,
  { policy, controller, categories, services }: Settings<string>,
  { textHash, configHash, origin, path, gpc }: RecordContext,
): ConsentRecord | null {
  const { decision, previous, notice, method = 'api', entity, seed = uuid() } = event;
  if (!decision) return null;
  const stateFor = (one: Chosen): EventState => stateOf(isGranted(one, decision), isGranted(one, previous));
  // Essential is the first, and no choice.
  const decided = categories.slice(1).filter(({ id }) => decision.choices[id] !== undefined);
  const choosable = services.filter(({ category }) => decision.choices[category] !== undefined);
  return {
    schema_version: '1.0',
    record_id: seed,
    // One that is used once is the record's own: it links nothing.
    consent_id: decision.consentId ?? previous?.consentId ?? seed,
    previous_record_id: null,
    event_time: new Date(decision.time).toISOString(),
    event_state: overall([...decided, ...choosable].map(stateFor)),
    event_type: 'expressed',
    entity_id: entity ?? (method === 'api' ? 'automation' : 'data-subject'),
    expression_method: method,
    validity_duration: `P${decision.days}D`,
    // Member by member: what else a configuration holds is none of the endpoint's business.
    ...(controller && { controller: { name: controller.name, ...(controller.url && { url: controller.url }) } }),
    privacy_notice: { url: policy.url ?? null, version: decision.policyVersion, text_hash: textHash },
    language: notice?.language ?? null,
    regime: 'opt-in',
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
    client: { library: `consentry@${__VERSION__}`, config_hash: configHash },
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
