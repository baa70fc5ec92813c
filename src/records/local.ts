/** What is kept in localStorage under this name, as text; `null` where there is nothing, or storage is blocked. */
export function readLocal(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** `null` removes it. Returns whether that worked: blocked or full storage keeps nothing. */
export function writeLocal(name: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}
