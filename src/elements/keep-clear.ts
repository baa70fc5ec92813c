/** Between the banner and what has the focus: more than there is between a card and its edge. In pixels. */
const GAP = 24;

/**
 * Keeps what has the focus in sight beside the banner (WCAG 2.2, 2.4.11). The page scrolls as if it ended where the banner begins, by a
 * style sheet of the document: nothing moves, and no style of the page is touched. Where that does not help, as with the last link
 * of the page, the banner goes to the other edge. Returns what ends it.
 */
export function keepClear(banner: HTMLElement): () => void {
  const position = banner.getAttribute('position') ?? '';
  let edge = /^top/.exec(position)?.[0] ?? 'bottom';
  const own = getComputedStyle(document.documentElement).getPropertyValue(`scroll-padding-${edge}`);
  const sheet = new CSSStyleSheet();
  const pad = (): void => {
    // Of a page whose own header sticks as well, the larger.
    const size = `max(${parseFloat(own) ? own : '0px'},${banner.offsetHeight + GAP}px)`;
    sheet.replaceSync(`:root{scroll-padding-${edge}:${size}!important}`);
  };
  const stepAside = (): void => {
    const { activeElement } = document;
    if (banner.contains(activeElement) || !isCovered(activeElement!, banner)) return;
    edge = edge === 'top' ? 'bottom' : 'top';
    banner.setAttribute('position', position.replace(/^[a-z]*/, edge));
    pad();
  };
  const onFocus = (): void => {
    requestAnimationFrame(stepAside);
    // Some pages scroll smoothly.
    document.addEventListener('scrollend', stepAside, { once: true });
  };
  const observer = new ResizeObserver(pad);
  observer.observe(banner);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.addEventListener('focusin', onFocus);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', onFocus);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    banner.setAttribute('position', position);
  };
}

function isCovered(element: Element, banner: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const over = banner.getBoundingClientRect();
  return top >= over.top && bottom <= over.bottom && left >= over.left && right <= over.right;
}
