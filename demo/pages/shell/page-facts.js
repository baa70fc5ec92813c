/** What the panel reads in the framed page: its configuration, the state of consent, and what stands gated. */
export function readPage(page) {
  const config = readConfig(page);
  const state = page.consentry?.state;
  return {
    config,
    state: state && { status: state.status, reason: state.reason, grants: state.grants, time: state.decision?.time },
    gated: [...page.document.querySelectorAll('[data-consent]')].filter(isPlaceholder).map((element) => ({
      name: nameOf(element),
      expression: element.getAttribute('data-consent'),
      open: Boolean(state) && holds(element.getAttribute('data-consent'), state),
    })),
  };
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
  return element.localName === 'iframe' ? pathname.slice(1) : pathname.split('/').pop();
}

/** The same small grammar as the library's: `a`, `!a`, `a & b`, `a | b`. */
function holds(expression, { status, grants }) {
  const term = (text) =>
    text.startsWith('!') ? status === 'decided' && grants[text.slice(1).trim()] === false : grants[text] === true;
  return expression.split('|').some((all) => all.split('&').every((part) => term(part.trim())));
}
