import { createHash } from 'node:crypto';

/**
 * An inline script, and the hash by which a Content-Security-Policy allows it.
 *
 * @param {string} text
 * @param {Record<string, string | undefined>} attributes
 */
export function scriptElement(text, attributes) {
  const list = Object.entries(attributes).filter(([, value]) => value);
  return `<script${list.map(([name, value]) => ` ${name}="${escape(value)}"`).join('')}>${text}</script>`;
}

/** @param {string} text */
export function policyFor(text) {
  return `Content-Security-Policy: script-src 'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
