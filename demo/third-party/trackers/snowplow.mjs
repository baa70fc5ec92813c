/* Snowplow, the real client from npm (@snowplow/browser-tracker), reporting to the demo's counting sink. */
import * as snowplow from '@snowplow/browser-tracker';
import { onCallToAction, sinkFor } from './shared/page.mjs';

const sink = new URL(sinkFor('snowplow'));

snowplow.newTracker('sp', sink.origin, {
  appId: 'demo',
  postPath: `${sink.pathname}/tp2`,
  eventMethod: 'post',
  bufferSize: 1,
  stateStorageStrategy: 'cookieAndLocalStorage',
  discoverRootDomain: true,
});
snowplow.trackPageView();

window.snowplow = snowplow;
onCallToAction((name) => snowplow.trackStructEvent({ category: 'cta', action: 'click', label: name }));
