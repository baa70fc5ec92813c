/** How long services have to write again what was erased, in milliseconds, before it is looked for once more. */
export const LOOK_AGAIN = 2000;

/**
 * Calls back once, after that time or as the page is left, whichever comes first: then services have had their turn to
 * write as it is left, and `leaving` says that nothing can be waited for any more.
 *
 * @param signal Calls it off.
 */
export function lookAgain(look: (leaving: boolean) => void, signal: AbortSignal): void {
  let looked = false;
  const once = (leaving: boolean): void => {
    if (looked || signal.aborted) return;
    looked = true;
    look(leaving);
  };
  addEventListener('pagehide', () => once(true), { once: true, signal });
  setTimeout(once, LOOK_AGAIN, false);
}
