/** What stands in the banner's shadow root: places for its children, and nothing that is read. Made by hand: the banner waits for no renderer. */
export function bannerShadow(root: ParentNode, isModal: boolean): HTMLDialogElement | undefined {
  const links = part('links', 'policy', 'links');
  const content = part('content', 'logo', 'title', 'close', 'text', 'note');
  content.append(links);
  const children = [content, part('actions', 'accept', 'reject', 'preferences')];
  if (!isModal) {
    root.append(...children);
    return undefined;
  }
  const dialog = document.createElement('dialog');
  dialog.part.add('dialog');
  // Its whole text is read, and no button is a step ahead of the others.
  dialog.tabIndex = -1;
  dialog.autofocus = true;
  dialog.append(...children);
  root.append(dialog);
  return dialog;
}

function part(name: string, ...slots: string[]): HTMLElement {
  const element = document.createElement('div');
  element.part.add(name);
  element.append(...slots.map((slot) => Object.assign(document.createElement('slot'), { name: slot })));
  return element;
}
