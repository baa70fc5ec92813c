/*
 * STAND-IN for the HubSpot tracking code, which cannot be had from npm. It is not HubSpot's code: it sets the documented
 * first-party cookies, understands the two opt-out calls of its public API, and calls the demo's counting sink.
 */
(() => {
  const sink = new URL('/sink/hubspot/__ptq.gif', document.currentScript.src);
  const sixMonths = 15552000;
  const halfHour = 1800;
  const now = Date.now();
  const visitor = crypto.getRandomValues(new Uint32Array(4)).reduce((text, part) => text + part.toString(16), '');
  const remember = (name, value, seconds) => {
    document.cookie = `${name}=${value}; path=/; SameSite=Lax${seconds ? `; max-age=${seconds}` : ''}`;
  };
  const names = { __hstc: sixMonths, hubspotutk: sixMonths, __hssc: halfHour, __hssrc: 0 };

  remember('hubspotutk', visitor, names.hubspotutk);
  remember('__hstc', `20629287.${visitor}.${now}.${now}.${now}.1`, names.__hstc);
  remember('__hssc', `20629287.1.${now}`, names.__hssc);
  remember('__hssrc', '1', names.__hssrc);

  let silent = false;
  const report = (event) => {
    if (!silent) new Image().src = `${sink}?k=1&event=${event}`;
  };
  const run = ([command]) => {
    if (command !== 'revokeCookieConsent' && command !== 'doNotTrack') return;
    silent = true;
    for (const name of Object.keys(names)) document.cookie = `${name}=; path=/; max-age=0`;
  };
  for (const queue of ['_hsp', '_hsq']) {
    (window[queue] ?? []).forEach(run);
    window[queue] = { push: run };
  }
  report('pageview');
  document.addEventListener('click', (event) => event.target.closest?.('[data-cta]') && report('click'));
})();
