const pattern = (name) => new RegExp(`^${name.split('*').map(escapeText).join('.*')}$`);
const escapeText = (text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** Everything that the page can see in this browser, each item with the service that declared it. */
export async function readStored(page, config) {
  const items = [
    ...names('cookie', page.document.cookie.split('; ').filter(Boolean).map(splitCookie)),
    ...names('localStorage', Object.entries({ ...page.localStorage })),
    ...names('sessionStorage', Object.entries({ ...page.sessionStorage })),
    ...names('indexedDB', await databases(page)),
  ];
  return items.map((item) => ({ ...item, owner: ownerOf(item, config) }));
}

const names = (kind, entries) => entries.map(([name, value]) => ({ kind, name, value }));

function splitCookie(pair) {
  const [name, ...value] = pair.split('=');
  return [name, value.join('=')];
}

async function databases(page) {
  const list = (await page.indexedDB.databases?.().catch(() => [])) ?? [];
  return list.map(({ name }) => [name, '']);
}

function ownerOf({ kind, name }, { cookie, services = [] }) {
  const ours = cookie?.name ?? 'consentry';
  if (name === ours && kind === 'cookie') return 'Consentry: your decision';
  if (kind === 'localStorage' && (name.startsWith(ours) || name.startsWith('consentry')))
    return 'Consentry: records to send';
  const service = services.find(({ stored = [] }) =>
    stored.some((item) => (item.kind ?? 'cookie') === kind && !item.domain && pattern(item.name).test(name)),
  );
  return service?.name;
}
