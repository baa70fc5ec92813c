/** Where a choice is offered. */
export type ChoiceSurface = 'banner' | 'preferences' | 'other';

export interface Choice {
  readonly surface: ChoiceSurface;
  readonly scope: ParentNode;
  readonly accept: HTMLElement | null;
  readonly reject: HTMLElement | null;
}

/** Finds the two answers in a document, an element of ours, or whatever holds buttons that are marked as ours are. */
export function findChoice(root: ParentNode): Choice {
  const dialog = find(root, 'consentry-preferences')?.shadowRoot?.querySelector('dialog[open]');
  const banner = find(root, 'consentry-banner');
  const scope = dialog ?? banner ?? root;
  return {
    surface: dialog ? 'preferences' : banner ? 'banner' : 'other',
    scope,
    accept: scope.querySelector('[slot=accept], [data-action=accept-all]'),
    reject: scope.querySelector('[slot=reject], [data-action=reject-all]'),
  };
}

function find(root: ParentNode, name: string): Element | null {
  return (root as Partial<Element>).localName === name ? (root as Element) : root.querySelector(name);
}
