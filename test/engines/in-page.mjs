/** Functions that run in the page. Each is sent as text: it stands alone. */

/**
 * Where to press an element with the mouse, once a visitor could.
 *
 * @param {string} selector `>>>` goes through shadow roots.
 * @param {string | null} text Of several elements the one with exactly this text.
 * @returns {{ x: number, y: number } | { why: string }}
 */
export function pointOf(selector, text) {
  const parts = selector.split('>>>').map((part) => part.trim());
  const inside = (roots, part) => roots.flatMap((root) => [...root.querySelectorAll(part)]);
  const found = parts.reduce(
    (roots, part, index) =>
      inside(index === 0 ? roots : roots.map(({ shadowRoot }) => shadowRoot).filter(Boolean), part),
    [globalThis.document],
  );
  const element = found.find(({ textContent }) => text === null || textContent.trim() === text);
  if (!element) return { why: `${found.length} elements match, none as wanted` };
  if (!element.checkVisibility({ visibilityProperty: true })) return { why: 'it is not visible' };
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  // Downwards from the document: in Firefox a shadow root does not see what covers its host.
  let hit = globalThis.document.elementFromPoint(x, y);
  while (hit?.shadowRoot && !element.contains(hit)) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  if (!element.contains(hit)) return { why: `${hit?.localName ?? 'nothing'} is there` };
  return { x, y };
}

/** Marks a document, to tell it from the next one. */
export function mark() {
  globalThis.__consentryLeft = true;
}

/**
 * Whether a document has come that is not the marked one, and how far it is.
 *
 * @param {string[]} states Of `document.readyState`.
 */
export function hasCome(states) {
  const { document, location } = globalThis;
  return !globalThis.__consentryLeft && /^https?:$/.test(location.protocol) && states.includes(document.readyState);
}

/** Collects what a page says in `console` and which errors nobody caught, for engines whose driver tells neither. */
export function listen() {
  const heard = { console: [], errors: [] };
  const text = (value) =>
    value instanceof Error ? String(value) : typeof value === 'object' ? JSON.stringify(value) : String(value);
  for (const type of ['debug', 'log', 'info', 'warn', 'error']) {
    const original = globalThis.console[type];
    globalThis.console[type] = (...values) => {
      heard.console.push({ type, text: values.map(text).join(' ') });
      original.apply(globalThis.console, values);
    };
  }
  globalThis.addEventListener('error', (event) => {
    // Also what did not load; that has no message.
    if (event.message) heard.errors.push(event.error ? String(event.error) : event.message);
  });
  globalThis.addEventListener('unhandledrejection', ({ reason }) => heard.errors.push(String(reason)));
  globalThis.__heard = heard;
}
