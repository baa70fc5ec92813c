/** What stands in the banner's shadow root: places for its children, and nothing that is read. Made by hand: the banner waits for no renderer. */
export function fillShadow(root: ParentNode): void {
  const content = part('content', 'logo', 'title', 'close', 'text', 'note');
  content.append(part('links', 'policy', 'links'));
  root.append(content, part('actions', 'accept', 'reject', 'preferences'));
}

function part(name: string, ...slots: string[]): HTMLElement {
  const element = document.createElement('div');
  element.part.add(name);
  element.append(...slots.map((slot) => Object.assign(document.createElement('slot'), { name: slot })));
  return element;
}
