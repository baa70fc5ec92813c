/**
 * Keeps what has the focus in sight beside the banner (WCAG 2.2, 2.4.11). The page scrolls as if it ended where the banner begins, by a
 * style sheet of the document: nothing moves, and no style of the page is touched. Where that does not help, as with the last link
 * of the page, the banner goes to the other edge. Returns what ends it.
 */
export function keepClear(banner: HTMLElement): () => void {
  const position = banner.getAttribute('position') ?? '';
  let edge = position.startsWith('top') ? 'top' : 'bottom';
  const sheet = new CSSStyleSheet();
  // With more than there is between a card and its edge, and room for an outline. In pixels.
  const pad = (): void => sheet.replaceSync(`:root{scroll-padding-${edge}:${banner.offsetHeight + 24}px!important}`);
  const stepAside = (): void => {
    const focused = document.activeElement!;
    const { x, y, width, height } = focused.getBoundingClientRect();
    const seen = document.elementFromPoint(x + width / 2, y + height / 2);
    if (banner.contains(focused) || !banner.contains(seen)) return;
    edge = edge === 'top' ? 'bottom' : 'top';
    banner.setAttribute('position', position.replace(/^[a-z]*/, edge));
    pad();
    focused.scrollIntoView({ block: 'nearest' });
  };
  const observer = new ResizeObserver(pad);
  const onFocus = (): unknown => requestAnimationFrame(stepAside);
  observer.observe(banner);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.addEventListener('focusin', onFocus);
  return () => {
    observer.disconnect();
    sheet.disabled = true;
    document.removeEventListener('focusin', onFocus);
  };
}
