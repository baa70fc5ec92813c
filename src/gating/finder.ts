import type { Released } from '../core/types.js';

/** Finds gated elements, whenever they are added, in the document and in the roots that the page handed over. */
export interface Finder {
  /** Looks at all that is there; also at roots that were handed over since. */
  readonly lookAll: () => void;
  readonly stop: () => void;
}

/** `look` hands back an element that must be looked at again as soon as anything follows it. */
export function finder({ roots }: Released, look: (element: Element) => Element | undefined): Finder {
  let unfinished: Element | undefined;
  const see = (element: Element): void => {
    unfinished = look(element);
  };
  const scan = (root: ParentNode): void => {
    root.querySelectorAll('[data-consent]').forEach(see);
  };
  const observer = new MutationObserver((records) => {
    // What comes next in the page tells that its text is whole, and has to wait for it.
    if (unfinished) see(unfinished);
    for (const { target, attributeName, addedNodes } of records) {
      if (attributeName) see(target as Element);
      for (const node of addedNodes as Iterable<Node> as Iterable<Element>) {
        if (!node.hasAttribute) continue;
        if (node.hasAttribute('data-consent')) see(node);
        scan(node);
      }
    }
  });
  return {
    lookAll: () => {
      // Also what was handed over once, and is no more.
      observer.disconnect();
      for (const root of [document, ...roots]) {
        observer.observe(root, { childList: true, subtree: true, attributeFilter: ['data-consent'] });
        scan(root);
      }
    },
    stop: () => {
      observer.disconnect();
    },
  };
}
