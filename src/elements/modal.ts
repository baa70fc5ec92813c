import { enter } from './enter.js';

/**
 * Lets the page wait for the banner, which stands beside its body, and lets it go where the banner cannot be seen: what a blocker
 * has hidden must not hold anyone. Not by a `<dialog>` in the shadow root: the buttons in it have no `offsetParent`, and
 * automatic clients take them for hidden. `onEscape` is called for the Escape key. Returns what ends it.
 */
export function makeModal(banner: HTMLElement, onEscape: () => void): () => void {
  const { body } = document as { body: HTMLElement | null };
  // What the page itself has made inert stays so.
  const waiting = body?.inert ? null : body;
  const letGo = (): void => {
    if (waiting) waiting.inert = false;
  };
  const look = (): void => {
    if (!isSeen(banner)) letGo();
  };
  const observer = new IntersectionObserver(([entry]) => {
    if (!entry!.isIntersecting) letGo();
  });
  // No observer tells when a banner fades, or is hidden late.
  const timer = setInterval(look, 500);
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') onEscape();
  };
  banner.addEventListener('keydown', onKey);
  banner.ariaModal = 'true';
  // First, while it is still known where the focus was.
  enter(banner);
  if (waiting) waiting.inert = true;
  observer.observe(banner);
  return () => {
    observer.disconnect();
    clearInterval(timer);
    banner.removeEventListener('keydown', onKey);
    letGo();
  };
}

function isSeen(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  const { checkVisibility } = element as Partial<HTMLElement>;
  const options = { opacityProperty: true, visibilityProperty: true };
  return width * height > 0 && checkVisibility?.call(element, options) !== false;
}
