const json = (value) => ({ type: 'application/json', body: JSON.stringify(value) });

const posthogFlags = {
  featureFlags: {},
  featureFlagPayloads: {},
  flags: {},
  errorsWhileComputingFlags: false,
  supportedCompression: [],
  config: { enable_collect_everything: true },
  sessionRecording: false,
  surveys: false,
  toolbarParams: {},
  isAuthenticated: false,
  autocapture_opt_out: false,
  capturePerformance: false,
  hasFeatureFlags: false,
};

const answers = {
  posthog: (path) => json(/\/(flags|decide|config)\b/.test(path) ? posthogFlags : { status: 1 }),
  mixpanel: () => ({ type: 'text/plain', body: '1' }),
  amplitude: () => json({ code: 200, events_ingested: 1, payload_size_bytes: 1, server_upload_time: Date.now() }),
  snowplow: () => ({ type: 'text/plain', body: 'ok' }),
  clarity: () => ({ type: 'text/plain', body: '' }),
};

/** What a vendor's client must hear to believe that its report arrived, and so not to try again. */
export function sinkAnswer(tracker, path) {
  return (answers[tracker] ?? (() => json({})))(path);
}
