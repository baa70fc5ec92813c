/**
 * Everything that bears `data-consent`, in the order of the document. What stands in a shadow root that the page handed
 * over comes where its host stands; a root whose host is out of sight comes last.
 */
export function gatedElements(page: ParentNode, roots: Iterable<ParentNode>): Element[] {
  const found = new Set<Element>();
  const left = new Set([...roots].filter((root) => root !== page));
  const walk = (root: ParentNode): void => {
    left.delete(root);
    const hosts = [...left].filter((one) => one instanceof ShadowRoot && one.host.getRootNode() === root);
    const here: (Element | ParentNode)[] = [...root.querySelectorAll('[data-consent]'), ...hosts];
    for (const one of here.sort(byPlace)) {
      if (one instanceof Element) found.add(one);
      else walk(one);
    }
  };
  walk(page);
  for (const root of left) walk(root);
  return [...found];
}

/** A gated host comes before what stands in it. */
function byPlace(a: Element | ParentNode, b: Element | ParentNode): number {
  const [first, second] = [placeOf(a), placeOf(b)];
  if (first === second) return a instanceof Element ? -1 : 1;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function placeOf(one: Element | ParentNode): Node {
  return one instanceof ShadowRoot ? one.host : one;
}
