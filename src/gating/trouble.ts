/** Development only: tells of a released script that fails, or that holds back its group for too long. */
export function warnOfTrouble(copy: HTMLScriptElement, timeout: number): void {
  if (!copy.src) return;
  const timer = setTimeout(() => {
    console.warn(`[consentry] ${copy.src} took longer than ${timeout} ms; its group goes on without it.`);
  }, timeout);
  copy.addEventListener('load', () => clearTimeout(timer));
  copy.addEventListener('error', () => {
    clearTimeout(timer);
    console.warn(`[consentry] ${copy.src} failed to load; its group goes on without it.`);
  });
}
