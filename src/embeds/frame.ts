/** What a page may say of the frame, on the embed. */
export const frameAttributes: readonly string[] = ['allow', 'allowfullscreen', 'loading', 'referrerpolicy', 'sandbox'];

/** The frame that an embed opens into. */
export function frameOf(embed: HTMLElement): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.part.add('frame');
  frame.title = embed.title;
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  for (const name of ['src', ...frameAttributes]) {
    const value = embed.getAttribute(name);
    if (value !== null) frame.setAttribute(name, value);
  }
  return frame;
}
