/**
 * The practical limit: a banner of a few lines, written by hand, that inserts all scripts in the handler of the click. What it
 * lacks is everything else.
 */
import { scriptTag } from '../gated.mjs';

/** Runs in the page. */
function start() {
  const { document, localStorage } = globalThis;
  const releaseAll = () => {
    for (const placeholder of document.querySelectorAll('script[type="text/plain"]')) {
      const copy = document.createElement('script');
      copy.async = placeholder.hasAttribute('async');
      if (placeholder.src) copy.src = placeholder.src;
      else copy.text = placeholder.text;
      placeholder.after(copy);
    }
  };
  const ask = () => {
    const banner = document.createElement('div');
    banner.id = 'bare-banner';
    banner.style.cssText = 'position:fixed;inset:auto 0 0;padding:1em;background:#fff;border-top:1px solid';
    banner.append('May we use cookies? ');
    const answer = (text, granted) => {
      const button = document.createElement('button');
      button.textContent = text;
      button.onclick = () => {
        localStorage.setItem('bare', String(granted));
        banner.remove();
        if (granted) releaseAll();
      };
      banner.append(button);
    };
    answer('Accept all', true);
    answer('Reject all', false);
    document.body.append(banner);
  };
  document.addEventListener('DOMContentLoaded', () => {
    const decided = localStorage.getItem('bare');
    if (!decided) ask();
    else if (decided === 'true') releaseAll();
  });
}

/** @type {import('./contenders.mjs').Contender} */
export const bare = {
  name: 'bare',
  head: () => `<script>(${start})();\n//# sourceURL=bare.js</script>`,
  gated: (script) => scriptTag(script, ' type="text/plain"'),
  banner: '#bare-banner',
  accept: '#bare-banner button',
  own: ['bare.js'],
};

/**
 * No library at all, and scripts that are not held back: for returning visits.
 *
 * @type {import('./contenders.mjs').Contender}
 */
export const none = { name: 'none', head: () => '', gated: (script) => scriptTag(script), own: [] };
