import { randomUUID } from 'node:crypto';

const hash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

/** A record as a browser sends it: four categories, three services. */
export function sampleRecord() {
  return {
    schema_version: '1.0',
    record_id: randomUUID(),
    consent_id: randomUUID(),
    previous_record_id: null,
    event_time: new Date().toISOString(),
    event_state: 'ConsentGiven',
    event_type: 'expressed',
    entity_id: 'data-subject',
    expression_method: 'preferences:save',
    validity_duration: 'P183D',
    controller: { name: 'Example AB', url: 'https://example.com' },
    privacy_notice: { url: '/privacy', version: '2026-11-01', text_hash: hash },
    language: 'en',
    regime: 'opt-in',
    purposes: { essential: true, functional: true, analytics: true, advertising: false },
    purpose_states: {
      functional: 'RenewedConsentGiven',
      analytics: 'ConsentGiven',
      advertising: 'ConsentRefused',
    },
    services: { posthog: true, hotjar: true, 'google-analytics': false },
    signals: { gpc: false },
    lawful_basis: 'consent',
    source: { origin: 'https://example.com', path: '/pricing' },
    client: { library: 'consentry@0.1.0', config_hash: hash },
  };
}
