/*
 * STAND-IN for Hotjar, whose script cannot be had from npm. It is not Hotjar's code: it sets the documented first-party
 * cookies and the `hjViewportId` session key, and calls the demo's counting sink.
 */
(() => {
  const sink = new URL('/sink/hotjar/api/v2/client', document.currentScript.src);
  const site = '1234567';
  const year = 31536000;
  const halfHour = 1800;
  const id = () => crypto.getRandomValues(new Uint32Array(4)).join('-');
  const remember = (name, value, seconds) => {
    document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${seconds}; SameSite=Lax`;
  };

  remember(`_hjSessionUser_${site}`, btoa(JSON.stringify({ id: id(), created: Date.now() })), year);
  remember(`_hjSession_${site}`, btoa(JSON.stringify({ id: id(), c: Date.now() })), halfHour);
  sessionStorage.setItem('hjViewportId', id());

  const report = (event) => navigator.sendBeacon(`${sink}?site=${site}&event=${event}`);
  window.hj = (...args) => void report(String(args[0]));
  report('pageview');
  document.addEventListener('click', (event) => event.target.closest?.('[data-cta]') && report('click'));
})();
