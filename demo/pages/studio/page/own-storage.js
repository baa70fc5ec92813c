/*
 * A page in the studio keeps what it stores to itself, until it is loaded again: a cookie jar and storages in memory. Neither does the
 * designer's trying become a decision of another page of this host, nor is anything erased that such a page has stored.
 */
(() => {
  const jar = new Map();
  const put = (line) => {
    const [pair, ...attributes] = line.split(';');
    const at = pair.indexOf('=');
    const gone = attributes.some((one) => /^\s*(max-age\s*=\s*(0|-\d+)|expires\s*=.*\b19\d\d\b)/i.test(one));
    if (gone) jar.delete(pair.slice(0, at).trim());
    else jar.set(pair.slice(0, at).trim(), pair.slice(at + 1).trim());
  };
  const cookies = () => [...jar].map((pair) => pair.join('=')).join('; ');

  const storage = () => {
    const items = Object.create(null);
    const methods = {
      getItem: (name) => items[name] ?? null,
      setItem: (name, value) => void (items[name] = String(value)),
      removeItem: (name) => void delete items[name],
      clear: () => Object.keys(items).forEach((name) => delete items[name]),
      key: (index) => Object.keys(items)[index] ?? null,
    };
    return new Proxy(items, {
      get: (_, name) => (name === 'length' ? Object.keys(items).length : (methods[name] ?? items[name])),
    });
  };

  const give = (target, name, descriptor) => Object.defineProperty(target, name, { configurable: true, ...descriptor });
  give(document, 'cookie', { get: cookies, set: put });
  give(window, 'localStorage', { value: storage() });
  give(window, 'sessionStorage', { value: storage() });
  // Nobody else is to be told, and nothing of theirs to be found.
  for (const name of ['cookieStore', 'indexedDB', 'caches', 'BroadcastChannel'])
    give(window, name, { value: undefined });
})();
