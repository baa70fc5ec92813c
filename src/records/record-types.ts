/* Made by scripts/record-types.mjs from record.schema.json: change that. */
/* eslint-disable @typescript-eslint/consistent-indexed-object-style, @typescript-eslint/no-redundant-type-constituents */

/**
 * RFC 9562, version 4.
 */
export type Uuid = string;
/**
 * What happened to a category, or to categories and services as a whole: newly given; given before, and still; refused, and not given before; or given before, and taken back.
 */
export type EventState = 'ConsentGiven' | 'RenewedConsentGiven' | 'ConsentRefused' | 'ConsentWithdrawn';

/**
 * One decision of one visitor, as an append-only event after ISO/IEC TS 27560. The terms of event_state are those of the Data Privacy Vocabulary (https://w3.org/ns/dpv).
 */
export interface ConsentRecord {
  /**
   * Of this schema.
   */
  readonly schema_version: '1.0';
  /**
   * Identifies this event. The same record may arrive more than once: store it once.
   */
  readonly record_id: string;
  /**
   * Links the records of one browser. A refusal that follows no grant bears one that is used once.
   */
  readonly consent_id: string;
  /**
   * The record before this one, of the same consent_id and as this browser knows it; null where there is none. Where refusals are linked, the one before a new consent_id too.
   */
  readonly previous_record_id: Uuid | null;
  /**
   * RFC 3339, UTC, by the visitor's clock.
   */
  readonly event_time: string;
  readonly event_state: EventState;
  /**
   * Expressed by an act of its own, not assumed from silence.
   */
  readonly event_type: 'expressed';
  /**
   * Who expressed it: a person; a signal of the browser, such as Global Privacy Control; or a program, such as an extension that clicks, or the site's own code.
   */
  readonly entity_id: 'data-subject' | 'signal' | 'automation';
  /**
   * Which control expressed it: a button of the banner or of the preferences, or code that called the library (api).
   */
  readonly expression_method:
    | 'banner:accept-all'
    | 'banner:reject-all'
    | 'preferences:accept-all'
    | 'preferences:reject-all'
    | 'preferences:save'
    | 'embed:allow'
    | 'api';
  /**
   * How long it holds: ISO 8601, in days, from 1 to 400.
   */
  readonly validity_duration: string;
  /**
   * Who is responsible, as the site says it.
   */
  readonly controller?: {
    readonly name: string;
    /**
     * Absolute or relative; of no other scheme than http and https, and without a name or a password.
     */
    readonly url?: string;
  };
  /**
   * What the visitor was told.
   */
  readonly privacy_notice: {
    /**
     * Where the policy can be read, absolute or relative; of no other scheme than http and https, and without a name or a password. null where the site does not say.
     */
    readonly url: string | null;
    /**
     * Of the policy.
     */
    readonly version: string;
    /**
     * SHA-256 of the canonical JSON of the notice that was shown; null without Web Crypto, or where none was shown.
     */
    readonly text_hash: string | null;
  };
  /**
   * BCP 47; null where no notice was shown.
   */
  readonly language: string | null;
  /**
   * The rules by which the visitor was asked, not where the visitor is: nothing before a grant (opt-in), all until a refusal (opt-out), or told only (notice).
   */
  readonly regime: 'opt-in' | 'opt-out' | 'notice';
  readonly purposes: Choices;
  /**
   * What happened to each category that is a choice.
   */
  readonly purpose_states: {
    readonly [k: string]: EventState;
  };
  /**
   * The services that were listed, and whether each is allowed: by a choice of its own, else as its category.
   */
  readonly services: {
    readonly [k: string]: boolean;
  };
  /**
   * What the browser itself said.
   */
  readonly signals: {
    /**
     * Whether the browser sent Global Privacy Control.
     */
    readonly gpc: boolean;
  };
  /**
   * GDPR art. 6(1)(a).
   */
  readonly lawful_basis: 'consent';
  /**
   * Where the decision was made.
   */
  readonly source: {
    /**
     * As browsers write it, such as https://example.com:8443; null, in letters, where a document has none of its own.
     */
    readonly origin: string;
    /**
     * Without query and fragment, and without what looks like an address of a person; may be redacted.
     */
    readonly path: string;
  };
  /**
   * What asked.
   */
  readonly client: {
    /**
     * Name and version.
     */
    readonly library: string;
    /**
     * SHA-256 of the canonical JSON of the configuration; null without Web Crypto.
     */
    readonly config_hash: string | null;
  };
}
/**
 * The choices, by category.
 */
export interface Choices {
  readonly essential: true;
  readonly [k: string]: boolean | true;
}
