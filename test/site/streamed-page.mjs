import { until } from './harness.mjs';

/** WebKit hands on nothing of a page that has sent less than this. */
const padding = `<!--${' '.repeat(1024)}-->`;

/**
 * Serves a page at `/` in parts: the first at once, each further one when the function that comes back is called.
 *
 * @param {{ page: (path: string, answer: import('./answers.mjs').Answer) => void }} site
 * @param {string[]} parts
 */
export function streamed(site, ...parts) {
  let sent = 1;
  site.page('/', {
    body: (async function* () {
      yield padding;
      for (const [index, part] of parts.entries()) {
        await until(() => sent > index);
        yield part;
      }
    })(),
  });
  return () => void sent++;
}
