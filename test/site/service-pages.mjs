/** Pages that name services, and vendors on this machine that behave as the real ones do. */
import assert from 'node:assert/strict';
import { servicesFile } from '../../bin/services-file.mjs';
import { configuration, until } from './kit.mjs';

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
 * Serves the vendors from the third party. `local` puts their addresses there into a script; `file` is what the command
 * writes for a site that names these services, with these addresses.
 *
 * @param {Awaited<ReturnType<typeof import('./sites.mjs').startSites>>['thirdParty']} thirdParty
 */
export function serveVendors(thirdParty) {
  const paths = Object.keys(vendors).map((url, index) => [url, `/vendor-${index}.js`]);
  for (const [url, path] of paths) thirdParty.page(path, { headers: javascript, body: `{${vendors[url]}}` });
  const local = (script) =>
    // A template has the parameter in its address.
    paths.reduce((text, [url, path]) => text.replace(addressOf(url), thirdParty.url(path)), script);
  return { local, file: (services = named) => local(servicesFile(JSON.parse(configuration({ services }))).text) };
}

/** Matches the address, with the account or with what stands for it. */
function addressOf(url) {
  const escaped = url.replace(/[.?+*()[\]\\]/g, '\\$&');
  return new RegExp(escaped.replace(/G-ABC123DEF4|1234567/, '($&|\\{id\\})'), 'g');
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

/** Waits until all three are loaded, and were told once what a vendor is told at first. */
export async function allLoaded(tab) {
  await until(async () => (await toldIn(tab)).length >= 5, { message: 'five calls' });
  const calls = await toldIn(tab);
  const of = (vendor) => calls.filter(([name]) => name === vendor).map(([, ...args]) => args);
  assert.deepEqual(of('hotjar'), [['1234567', 6]]);
  assert.deepEqual(
    of('gtag').map(([name, value]) => [name, name === 'js' ? Number.isNaN(Date.parse(value)) : value]),
    [
      ['js', false],
      ['config', 'G-ABC123DEF4'],
    ],
  );
  assert.deepEqual(of('fbq'), [
    ['init', '123456789012345'],
    ['track', 'PageView'],
  ]);
}
