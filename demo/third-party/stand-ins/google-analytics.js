/*
 * STAND-IN for Google Analytics 4, whose script cannot be had from npm. It is not Google's code: it sets the documented
 * first-party cookies (https://support.google.com/analytics/answer/11397207) and calls the demo's counting sink.
 */
(() => {
  const sink = new URL('/sink/google-analytics/g/collect', document.currentScript.src);
  const twoYears = 63072000;
  const now = Math.floor(Date.now() / 1000);
  const random = () => Math.floor(Math.random() * 2 ** 31);

  // GA4 writes to the highest domain that accepts a cookie; `localhost` alone accepts none.
  const labels = location.hostname.split('.');
  const domain = labels.length > 1 ? `; domain=${labels.slice(-2).join('.')}` : '';
  const remember = (name, value) => {
    if (new RegExp(`(^|; )${name}=`).test(document.cookie)) return;
    document.cookie = `${name}=${value}; path=/; max-age=${twoYears}; SameSite=Lax${domain}`;
  };
  remember('_ga', `GA1.1.${random()}.${now}`);
  remember('_ga_DEMO1234', `GS2.1.s${now}$o1$g0$t${now}$j60$l0$h0`);

  const report = (event) => {
    if (window['ga-disable-G-DEMO1234']) return;
    sink.search = new URLSearchParams({ v: '2', tid: 'G-DEMO1234', en: event, dl: location.pathname }).toString();
    navigator.sendBeacon(sink);
  };
  report('page_view');
  document.addEventListener('click', (event) => event.target.closest?.('[data-cta]') && report('cta_click'));
})();
