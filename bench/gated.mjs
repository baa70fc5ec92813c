/**
 * The scripts that wait for consent, in three shapes.
 *
 * @typedef {'async' | 'ordered' | 'inline'} Shape
 * @typedef {{ src: string, async: boolean } | { text: string }} Gated `async`: waits for no other.
 */

/** What each shape is, for people. */
export const shapes = {
  async: 'files, each in a group of its own (`async`)',
  ordered: 'files, all in one ordered group',
  inline: 'inline scripts',
};

/** What each of them runs: the probe's list gets its number and the time. */
const body = (id) => `benchRan(${id});`;

/**
 * @param {Shape} shape
 * @param {number} count
 * @param {string} origin Of the third party that has the files.
 * @returns {Gated[]}
 */
export function gatedScripts(shape, count, origin) {
  return Array.from({ length: count }, (_, id) =>
    shape === 'inline' ? { text: body(id) } : { src: `${origin}/gated.js?id=${id}`, async: shape === 'async' },
  );
}

/** Answers for a third party: as small as a script can be, so that what is measured is not its own work. */
export function thirdPartyAnswer({ url }) {
  if (url.pathname !== '/gated.js') return undefined;
  return {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'max-age=3600' },
    body: body(Number(url.searchParams.get('id'))),
  };
}

/**
 * A script's tag.
 *
 * @param {Gated} script
 * @param {string} [attributes] What makes a contender hold it back.
 */
export function scriptTag({ src, async, text = '' }, attributes = '') {
  return `<script${async ? ' async' : ''}${attributes}${src ? ` src="${src}"` : ''}>${text}</script>`;
}
