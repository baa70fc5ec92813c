/**
 * Makes this browser a new visitor: expires every cookie the page can see, clears its storage and its databases, and
 * sets the counts back. The third party's own cookies are out of reach of any page but its own.
 */
export async function forget() {
  for (const pair of document.cookie.split('; ').filter(Boolean)) expire(pair.split('=')[0]);
  localStorage.clear();
  sessionStorage.clear();
  const databases = (await indexedDB.databases?.()) ?? [];
  for (const { name } of databases) indexedDB.deleteDatabase(name);
  await fetch('/events/reset', { method: 'POST' });
}

/** A cookie goes only with the domain and path it was set with, and a page cannot see those: try all. */
function expire(name) {
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.map((_, index) => `; domain=${labels.slice(index).join('.')}`)];
  for (const path of ['/', '/site', '/site/', '/scenario', '/scenario/']) {
    for (const domain of domains) document.cookie = `${name}=; path=${path}; max-age=0${domain}`;
  }
}
