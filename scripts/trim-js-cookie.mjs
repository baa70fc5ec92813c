/**
 * Leaves out of the classic script what it never calls of js-cookie: reading, and making variants. No minifier may, as
 * they are members of an object. Fails the build where js-cookie is no longer written as it was.
 */
const unused = ['get', 'remove', 'withAttributes', 'withConverter', 'read', 'attributes', 'converter'];

/** @returns {import('rollup').Plugin} */
export function trimJsCookie() {
  return {
    name: 'trim-js-cookie',
    transform(code, id) {
      if (!/[\\/]js-cookie[\\/]/.test(id)) return null;
      const found = members(this.parse(code)).filter(({ key }) => unused.includes(key.name));
      if (found.length !== unused.length) this.error('js-cookie has changed: see scripts/trim-js-cookie.mjs.');
      let text = code;
      // From the last to the first, so that places stay true.
      for (const { start, end } of found.sort((a, b) => b.start - a.start)) {
        text = text.slice(0, start) + text.slice(end).replace(/^\s*,/, '');
      }
      return { code: text, map: null };
    },
  };
}

function members(node) {
  if (!node || typeof node !== 'object') return [];
  const own = node.type === 'Property' ? [node] : [];
  return [...own, ...Object.values(node).flat().flatMap(members)];
}
