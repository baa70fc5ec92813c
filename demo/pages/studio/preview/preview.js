import { debounce, el } from '../dom.js';
import { toCss } from '../state/css.js';
import { same } from '../state/path.js';
import { themes } from '../data/themes.js';
import { previewSetup } from './preview-setup.js';
import { playVisit } from './visit.js';

const pageUrl = new URL('../page/index.html', import.meta.url).href;
const themeFile = (name) => new URL(`../../consentry/themes/${name}.css`, import.meta.url).href;

/**
 * The page under the designer's hand. What is only a matter of style is changed in place; for the rest the page is loaded again behind
 * the one that is seen, and takes its place when it is ready.
 * @param {{ place: HTMLElement, logoUrl: () => string | undefined, onShown: (page: Window) => void }} options
 */
export function createPreview({ place, logoUrl, onShown }) {
  let shown;
  let wanted;
  let lookedAt;
  let coming = Promise.resolve();

  const load = async (setup, state) => {
    const before = shown?.contentWindow;
    const frame = el('iframe', { title: 'The page with the banner', src: pageUrl, inert: true, class: 'coming' });
    frame.studioSetup = { ...setup, page: state.view.page };
    const arrived = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    place.append(frame);
    await arrived;
    if (wanted.setup !== setup) return frame.remove();
    await dress(frame, wanted.state);
    await playVisit(frame.contentWindow, wanted.state.view.visit);
    const { direction, config } = setup;
    const looksAt = [wanted.state.view.visit, direction, config.appearance?.layout].join();
    // What is looked at is where it was.
    if (before && lookedAt === looksAt) frame.contentWindow.scrollTo({ top: before.scrollY, behavior: 'instant' });
    shown?.remove();
    shown = frame;
    lookedAt = looksAt;
    frame.removeAttribute('class');
    frame.inert = false;
    await dress(frame, wanted.state);
    onShown(frame.contentWindow);
  };
  const reload = debounce(() => {
    const { setup, state } = wanted;
    coming = coming.then(() => wanted.setup === setup && load(setup, state)).catch((error) => console.error(error));
  }, 120);

  return {
    show(state) {
      const setup = previewSetup(state, logoUrl());
      const again = !wanted || !same(setup, wanted.setup) || wanted.state.view.visit !== state.view.visit;
      wanted = { setup: again ? setup : wanted.setup, state };
      if (again) reload();
      else if (shown) void dress(shown, state).then(() => onShown(shown.contentWindow));
    },
    /** Loads it anew, as the visitor's own reload would not: with nothing stored. */
    restart() {
      wanted = { ...wanted, setup: { ...wanted.setup } };
      reload();
    },
    get page() {
      return shown?.contentWindow;
    },
  };
}

/** Theme, custom properties and the page's own scheme, which need no reload. Resolves when the theme's file is there. */
async function dress(frame, state) {
  const { document } = frame.contentWindow;
  document.documentElement.dataset.page = state.view.page;
  const theme = themes.some(({ name }) => name === state.theme) ? themeFile(state.theme) : '';
  const link = document.getElementById('studio-theme') ?? addTo(document, 'link', 'studio-theme');
  const style = document.getElementById('studio-style') ?? addTo(document, 'style', 'studio-style');
  style.textContent = toCss(state);
  if ((link.getAttribute('href') ?? '') === theme) return;
  if (!theme) return void link.remove();
  const arrived = new Promise((resolve) => ['load', 'error'].forEach((name) => link.addEventListener(name, resolve)));
  Object.assign(link, { rel: 'stylesheet', href: theme });
  await arrived;
}

function addTo(document, tag, id) {
  const element = Object.assign(document.createElement(tag), { id });
  // The designer's own rules stand last.
  if (tag === 'link') document.head.insertBefore(element, document.getElementById('studio-style'));
  else document.head.append(element);
  return element;
}
