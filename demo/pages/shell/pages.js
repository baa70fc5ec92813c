const pages = {
  site: { path: '/site/' },
  1: { path: '/scenario/1/' },
  2: { path: '/scenario/2/', host: 'www.demo.localhost' },
  3: { path: '/scenario/3/' },
};
const sharedDomain = /(^|\.)demo\.localhost$/;

/** The page that the address asks for, or `undefined` while the browser is being sent to the host that it needs. */
export function currentPage() {
  const name = new URLSearchParams(location.search).get('page') ?? 'site';
  const page = pages[name] ?? pages.site;
  if (page.host && !sharedDomain.test(location.hostname)) {
    location.replace(addressOf(name));
    return undefined;
  }
  return { name: pages[name] ? name : 'site', path: page.path };
}

/** Scenario 2 needs subdomains. The others go back to the plain host, where the cookies of scenario 2 are not seen. */
function addressOf(name) {
  const url = new URL(`/?page=${name}`, location.href);
  if (pages[name].host) url.hostname = sharedDomain.test(location.hostname) ? location.hostname : pages[name].host;
  else if (sharedDomain.test(location.hostname)) url.hostname = 'localhost';
  return url.href;
}

export function linkPages(current) {
  for (const link of document.querySelectorAll('[data-page]')) {
    link.href = addressOf(link.dataset.page);
    if (link.dataset.page === current) link.setAttribute('aria-current', 'page');
  }
}
