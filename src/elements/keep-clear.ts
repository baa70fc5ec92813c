/**
 * Keeps what has the focus in sight beside the banner (WCAG 2.2, 2.4.11). The page scrolls as if it ended where a wide banner begins, by a
 * style sheet of the document: nothing moves, and no style of the page is touched. Where that does not help, as with the last link
 * of the page, the banner goes to the other edge. Only for who goes on by Tab: under a pointer nothing moves. Returns what ends it.
 */
export function keepClear(banner: HTMLElement): () => void {
  const position = banner.getAttribute('position') ?? '';
  let edge = position.startsWith('top') ? 'top' : 'bottom';
  const sheet = new CSSStyleSheet();
  const pad = (): void => {
    const { offsetWidth, offsetHeight } = banner;
    // Beside a narrow one there is room. With more than there is between a card and its edge, and room for an outline. In pixels.
    const rule = offsetWidth * 2 > innerWidth ? `:root{scroll-padding-${edge}:${offsetHeight + 24}px!important}` : '';
    sheet.replaceSync(rule);
  };
  const stepAside = (): void => {
    const host = document.activeElement!;
    // In a component, what is in it: that one may be larger than the banner.
    const focused = host.shadowRoot?.activeElement ?? host;
    if (focused.matches(':is(body,:modal *)') || banner.contains(focused) || !isCovered(focused, banner)) return;
    edge = edge === 'top' ? 'bottom' : 'top';
    banner.setAttribute('position', position.replace(/^[a-z]*/, edge));
    pad();
    focused.scrollIntoView({ block: 'nearest' });
  };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Tab') requestAnimationFrame(stepAside);
  };
  const observer = new ResizeObserver(pad);
  observer.observe(banner);
  // Of a field that the page has given the focus at once.
  requestAnimationFrame(stepAside);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.addEventListener('keyup', onKey);
  return () => {
    observer.disconnect();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    document.removeEventListener('keyup', onKey);
  };
}

/** Wholly: what is larger than the banner is seen beside it. */
function isCovered(element: Element, banner: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const over = banner.getBoundingClientRect();
  return top >= over.top && bottom <= over.bottom && left >= over.left && right <= over.right;
}
