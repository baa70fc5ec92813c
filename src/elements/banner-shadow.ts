/**
 * What stands in the banner's shadow root: places for its children, and nothing that is read. Made by hand: the banner waits for no
 * renderer. The row of buttons is no part: a page that could style it could make one of them wider, or cover it.
 */
export function fillShadow(root: ParentNode): void {
  const content = box('content', 'logo', 'title', 'close', 'text', 'note');
  content.append(box('links', 'policy', 'links'));
  for (const element of [content, content.lastElementChild!]) element.part.value = element.className;
  root.append(content, box('actions', 'accept', 'reject', 'preferences'));
}

function box(className: string, ...slots: string[]): HTMLElement {
  const element = Object.assign(document.createElement('div'), { className });
  element.append(...slots.map((slot) => Object.assign(document.createElement('slot'), { name: slot })));
  return element;
}
