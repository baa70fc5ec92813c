/* Mixpanel, the real client from npm (mixpanel-browser), reporting to the demo's counting sink. */
import mixpanel from 'mixpanel-browser';
import { onCallToAction, sinkFor } from './shared/page.mjs';

const sink = sinkFor('mixpanel');

mixpanel.init('demo', {
  api_host: sink,
  persistence: 'cookie',
  batch_requests: false,
  track_pageview: true,
  ignore_dnt: true,
  record_sessions_percent: 0,
});

window.mixpanel = mixpanel;
onCallToAction((name) => mixpanel.track('CTA clicked', { name }));
