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
