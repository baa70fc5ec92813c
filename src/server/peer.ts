/** Loads a driver, or says what is missing where, and the cure. */
export async function loadPeer<T>(name: string, place: string, load: () => Promise<unknown>): Promise<T> {
  try {
    return (await load()) as T;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw error;
    throw new Error(`${place} needs the package "${name}", which is not installed: run \`npm install ${name}\`.`, {
      cause: error,
    });
  }
}
