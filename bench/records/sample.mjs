import { createHash, randomUUID } from 'node:crypto';

const text = JSON.stringify({
  controller: { name: 'Example AB', url: 'https://example.com' },
  language: 'en',
  policy: { url: '/privacy', version: '2026-11-01' },
  schema_version: '1.0',
});
const hash = createHash('sha256').update(text).digest('hex');

/** The one to which the records refer. */
export const sampleNotice = { hash, text };

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
