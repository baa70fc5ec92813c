/* PostHog, the real client from npm (posthog-js), reporting to the demo's counting sink. */
import posthog from 'posthog-js/dist/module.no-external.js';
import { onCallToAction, sinkFor } from './shared/page.mjs';

const sink = sinkFor('posthog');

// Tests drive this page with a headless browser, which PostHog would drop silently as a bot.
posthog.init('phc_demo', {
  api_host: sink,
  ui_host: sink,
  persistence: 'localStorage+cookie',
  autocapture: true,
  capture_pageview: true,
  request_batching: false,
  opt_out_useragent_filter: true,
  disable_external_dependency_loading: true,
  disable_session_recording: true,
  disable_surveys: true,
  capture_performance: false,
  advanced_disable_toolbar_metrics: true,
});

window.posthog = posthog;
onCallToAction((name) => posthog.capture('cta_clicked', { name }));
