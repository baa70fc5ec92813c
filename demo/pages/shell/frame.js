import { byId } from './dom.js';

/** The framed page: same origin as this shell, so the panel can look inside. */
export function createFrame(path) {
  const frame = byId('frame');
  const show = () => {
    frame.src = path;
  };
  frame.addEventListener('load', () => {
    const page = contents();
    if (!page || page.location.href === 'about:blank') return;
    byId('address').textContent = page.location.host + page.location.pathname;
    page.document.addEventListener('click', followAcrossHosts, true);
  });
  keepToScale(frame, byId('viewport'));

  /** @returns the framed window, or `undefined` where it has left this origin */
  function contents() {
    try {
      return frame.contentWindow?.document ? frame.contentWindow : undefined;
    } catch {
      return undefined;
    }
  }
  return {
    show,
    contents,
    reload: () => (contents() ? frame.contentWindow.location.reload() : show()),
    /** Resolves once no page is left that could write anything. */
    empty: () =>
      new Promise((resolve) => {
        frame.addEventListener('load', resolve, { once: true });
        frame.src = 'about:blank';
      }),
  };
}

/** A link to a sibling host takes the shell along, so that the panel stays on the page's own origin. */
function followAcrossHosts(event) {
  const link = event.target.closest?.('a[href]');
  if (!link || link.host === location.host || !/demo\.localhost(:|$)/.test(link.host)) return;
  event.preventDefault();
  location.href = `${link.protocol}//${link.host}/?page=2`;
}

/** Shows the page at the width that was chosen, shrunk where the stage is narrower than that. */
function keepToScale(frame, viewport) {
  const choices = document.querySelectorAll('input[name="width"]');
  const fit = () => {
    const chosen = Number([...choices].find((choice) => choice.checked)?.value);
    const width = chosen || viewport.clientWidth;
    const scale = Math.min(1, viewport.clientWidth / width);
    frame.style.width = `${width}px`;
    frame.style.height = `${viewport.clientHeight / scale}px`;
    frame.style.transform = `scale(${scale})`;
    frame.style.left = `${(viewport.clientWidth - width * scale) / 2}px`;
    viewport.toggleAttribute('data-narrow', Boolean(chosen));
  };
  for (const choice of choices) choice.addEventListener('change', fit);
  new ResizeObserver(fit).observe(viewport);
}
