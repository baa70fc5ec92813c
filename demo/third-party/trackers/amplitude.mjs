/* Amplitude, the real client from npm (@amplitude/analytics-browser), reporting to the demo's counting sink. */
import * as amplitude from '@amplitude/analytics-browser';
import { onCallToAction, sinkFor } from './shared/page.mjs';

const sink = sinkFor('amplitude');

amplitude.init('demo-amplitude-key', {
  serverUrl: `${sink}/2/httpapi`,
  flushIntervalMillis: 100,
  flushQueueSize: 1,
  fetchRemoteConfig: false,
  remoteConfig: { fetchRemoteConfig: false },
  enableDiagnostics: false,
  autocapture: { pageViews: true, sessions: true, attribution: true },
});

window.amplitude = amplitude;
onCallToAction((name) => amplitude.track('CTA Clicked', { name }));
