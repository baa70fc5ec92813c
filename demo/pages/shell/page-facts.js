/** What the panel reads in the framed page: its configuration, the state of consent, and what stands gated. */
export function readPage(page) {
  const config = readConfig(page);
  const state = page.consentry?.state;
  return {
    config,
    state: state && { reason: state.reason, grants: shownGrants(state, config), time: state.decision?.time },
    gated: [...page.document.querySelectorAll('[data-consent], consentry-embed')]
      .filter(isPlaceholder)
      .map((element) => ({ name: nameOf(element), ...gateOf(element, state) })),
  };
}

/** The categories, and those services that are not as their category. */
function shownGrants({ grants }, { services = [] }) {
  const asCategory = (id) => services.some((service) => service.id === id && grants[service.category] === grants[id]);
  return Object.fromEntries(Object.entries(grants).filter(([id]) => !asCategory(id)));
}

/** What it waits for, and whether it is open; an embed may be without being granted. */
function gateOf(element, state) {
  const isEmbed = element.localName === 'consentry-embed';
  const expression = isEmbed
    ? (element.getAttribute('service') ?? element.getAttribute('category'))
    : element.getAttribute('data-consent');
  const granted = Boolean(state) && holds(expression, state);
  const open = isEmbed ? Boolean(element.shadowRoot?.querySelector('iframe')) : granted;
  return { expression, open, once: open && !granted };
}

function readConfig(page) {
  try {
    return JSON.parse(page.document.getElementById('consentry-config').textContent);
  } catch {
    return { categories: [], services: [] };
  }
}

/** A released script is a copy beside its placeholder; only the placeholder counts. */
function isPlaceholder(element) {
  return element.localName !== 'script' || element.type === 'text/plain';
}

function nameOf(element) {
  const address = element.dataset.src ?? element.getAttribute('src');
  if (!address) return 'inline script';
  const { pathname } = new URL(address, element.baseURI);
  return /^(iframe|consentry-embed)$/.test(element.localName) ? pathname.slice(1) : pathname.split('/').pop();
}

/** The same small grammar as the library's: `a`, `!a`, `a & b`, `a | b`. */
function holds(expression, { choices, grants }) {
  const term = (text) => (text.startsWith('!') ? choices[text.slice(1).trim()] === false : grants[text] === true);
  return expression.split('|').some((all) => all.split('&').every((part) => term(part.trim())));
}
