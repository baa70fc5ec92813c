/* Microsoft Clarity, the real client from npm (clarity-js), reporting to the demo's counting sink. */
import { clarity } from 'clarity-js';
import { onCallToAction, sinkFor } from './shared/page.mjs';

const sink = sinkFor('clarity');

// A callback, not a URL: Clarity keeps an upload URL in `_clsk` without its scheme and reads it back as https.
let stopped = false;
const upload = (body) => {
  if (stopped) return;
  void fetch(`${sink}/collect`, { method: 'POST', body, credentials: 'include', keepalive: body.length < 60_000 });
};

const start = () => {
  stopped = false;
  clarity.start({ projectId: 'demo', upload, delay: 200, track: true, content: true });
  clarity.consentv2({ ad_Storage: 'denied', analytics_Storage: 'granted' });
};

// Stopping makes Clarity send what it still holds, which after a withdrawal is dropped instead, and puts a queue of
// its own in the place of the global.
const stop = () => {
  stopped = true;
  clarity.stop();
  window.clarity = command;
};

const own = { start, stop };
const command = (method, ...args) => (own[method] ?? clarity[method])(...args);

start();
window.clarity = command;
onCallToAction((name) => clarity.event('cta', name));
