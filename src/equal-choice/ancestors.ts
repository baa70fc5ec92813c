/** An element and what it is shown in, from the inside to the outside: through slots and out of shadow roots. */
export function* ancestors(element: Element): Generator<Element> {
  let next: Element | null | undefined = element;
  while (next) {
    yield next;
    const parent: Node | null = next.assignedSlot ?? next.parentNode;
    next = parent?.nodeType === 11 ? (parent as Partial<ShadowRoot>).host : (parent as Element | null);
    if (next?.nodeType !== 1) return;
  }
}

/** What fades or cuts an element with itself: up to what is in the top layer, which nothing outside reaches. */
export function shownIn(element: Element): Element[] {
  const all = [...ancestors(element)];
  const top = all.findIndex(isInTopLayer);
  return top < 0 ? all : all.slice(0, top + 1);
}

/** Above the page, and so on any ground. */
export function isInTopLayer(element: Element): boolean {
  return [':popover-open', ':modal'].some((selector) => {
    try {
      return element.matches(selector);
    } catch {
      return false; // A browser that does not know the selector has no such layer.
    }
  });
}

export function styleOf(element: Element, pseudo?: string): CSSStyleDeclaration {
  return element.ownerDocument.defaultView!.getComputedStyle(element, pseudo);
}
