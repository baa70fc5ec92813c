import { ancestors, isInTopLayer, styleOf } from './ancestors.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How much of a button a pointer hits, in percent of nine points on it. What only has to be scrolled to counts as hit. */
export function reach(button: Element): number {
  const { left, top, width, height } = button.getBoundingClientRect();
  if (width * height === 0) return 0;
  const at = [0.15, 0.5, 0.85];
  const points = at.flatMap((x) => at.map((y): Point => ({ x: left + x * width, y: top + y * height })));
  const hit = points.filter((point) => hits(button, point) || isScrolledAway(button, point));
  return Math.round((100 * hit.length) / points.length);
}

function hits(button: Element, { x, y }: Point): boolean {
  const found = (button.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  return found !== null && button.contains(found);
}

function isScrolledAway(button: Element, point: Point): boolean {
  for (const element of ancestors(button)) {
    const { overflowX, overflowY } = styleOf(element);
    const scrolls = /auto|scroll/.test(overflowX + overflowY) && element !== button;
    if (scrolls && !isInside(element.getBoundingClientRect(), point)) return true;
    if (isInTopLayer(element) || styleOf(element).position === 'fixed') return false;
  }
  const { scrollWidth, scrollHeight, clientWidth, clientHeight } = button.ownerDocument.documentElement;
  const { scrollX, scrollY } = button.ownerDocument.defaultView!;
  if (isInside(new DOMRect(0, 0, clientWidth, clientHeight), point)) return false;
  return isInside(new DOMRect(-scrollX, -scrollY, scrollWidth, scrollHeight), point);
}

function isInside({ left, right, top, bottom }: DOMRect, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
