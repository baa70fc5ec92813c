/** Pages that name services, and vendors on this machine that behave as the real ones do. */
import { servicesFile } from '../../bin/services-file.mjs';
import { configuration } from './kit.mjs';

const javascript = { 'content-type': 'text/javascript; charset=utf-8' };

/** Notes in the page what a vendor was told, as `[vendor, ...arguments]`. */
const told = (vendor, list) => `(window.told ??= []).push([${JSON.stringify(vendor)}, ...${list}]);`;

/** Keeps a cookie and an entry of the storage, as the catalogue says that this vendor does. */
const keeps = (cookie) => `document.cookie = '${cookie}=1; path=/; max-age=1000';`;

/** By the address at which the real script lies. */
const vendors = {
  // Takes what waits in its data layer, and of that only real Arguments objects; then every later call at once.
  'https://www.googletagmanager.com/gtag/js?id=G-ABC123DEF4': `${keeps('_ga')}
    const take = (entry) => {
      if (String(entry) === '[object Arguments]') ${told('gtag', 'entry')}
    };
    dataLayer.forEach(take);
    dataLayer.push = (entry) => take(entry);`,
  // Calls go to \`callMethod\` once it is there; it refuses to start for a stub of another version.
  'https://connect.facebook.net/en_US/fbevents.js': `${keeps('_fbp')}
    if (fbq.version !== '2.0' || fbq !== _fbq || !fbq.loaded || fbq.push !== fbq) throw new Error('No pixel code.');
    fbq.callMethod = (...args) => { ${told('fbq', 'args')} };
    while (fbq.queue.length) fbq.callMethod(...fbq.queue.shift());`,
  'https://static.hotjar.com/c/hotjar-1234567.js?sv=6': `${keeps('_hjSession_1234567')}
    ${told('hotjar', '[_hjSettings.hjid, _hjSettings.hjsv]')}
    (hj.q ?? []).forEach((args) => { ${told('hj', 'args')} });`,
};

/** What the page of these tests names: three of the catalogue, each with an account. */
export const named = [
  { service: 'hotjar', id: '1234567' },
  { service: 'google-analytics', id: 'G-ABC123DEF4' },
  { service: 'meta-pixel', id: '123456789012345' },
];

/**
 * Serves the vendors from the third party, and hands back what writes a site's file of services with their addresses there.
 *
 * @param {Awaited<ReturnType<typeof import('./sites.mjs').startSites>>['thirdParty']} thirdParty
 */
export function serveVendors(thirdParty) {
  const paths = Object.keys(vendors).map((url, index) => [url, `/vendor-${index}.js`]);
  for (const [url, path] of paths) thirdParty.page(path, { headers: javascript, body: `{${vendors[url]}}` });
  return (services = named) => {
    let { text } = servicesFile(JSON.parse(configuration({ services })));
    for (const [url, path] of paths) text = text.replaceAll(url, thirdParty.url(path));
    return text;
  };
}

/** The file of services, as a file of the site and its tag. */
export function servicesTag(site, text, attributes = '') {
  site.page('/consentry-services.js', { headers: javascript, body: text });
  return `<script ${attributes} src="/consentry-services.js"></script>`;
}

/** What the vendors were told so far. */
export function toldIn(tab) {
  return tab.eval(() => JSON.parse(JSON.stringify(globalThis.told ?? [])));
}
