/**
 * Lets the page wait for the dialog, and lets it go where the dialog cannot be seen: what a blocker has hidden must not hold
 * anyone. `onEscape` is called for the Escape key. Returns what ends it, and gives the focus back.
 */
export function makeModal(dialog: HTMLDialogElement, onEscape: () => void): () => void {
  const before = document.activeElement as HTMLElement | null;
  let isDue = true;
  const open = (): void => {
    if (!isDue || dialog.open) return;
    dialog.showModal();
    dialog.focus({ preventScroll: true });
  };
  const onCancel = (event: Event): void => {
    event.preventDefault();
    onEscape();
  };
  const observer = new IntersectionObserver(() => {
    if (isSeen(dialog)) return;
    isDue = false;
    dialog.close();
    // Still there for whoever finds it, but nothing waits for it.
    dialog.show();
  });
  dialog.addEventListener('cancel', onCancel);
  // A browser may close it at a second Escape without asking.
  dialog.addEventListener('close', open);
  open();
  observer.observe(dialog);
  return () => {
    isDue = false;
    observer.disconnect();
    dialog.removeEventListener('cancel', onCancel);
    dialog.removeEventListener('close', open);
    dialog.close();
    before?.focus({ preventScroll: true });
  };
}

function isSeen(dialog: HTMLDialogElement): boolean {
  const { width, height } = dialog.getBoundingClientRect();
  const { checkVisibility } = dialog as Partial<HTMLDialogElement>;
  return (
    width * height > 0 && checkVisibility?.call(dialog, { opacityProperty: true, visibilityProperty: true }) !== false
  );
}
