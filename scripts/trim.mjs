/**
 * Cuts pieces out of a package's code that no bundler may leave out, and fails the build where a piece is no longer written as it was.
 *
 * @param {string} name Of the plugin, and of the file in scripts/ that says what is cut.
 * @param {(id: string) => readonly (readonly [piece: RegExp, rest: string])[] | undefined} cutsOf By the path of a module: what is cut out of
 *   it, and what stays in its place.
 * @returns {import('rollup').Plugin}
 */
export function trim(name, cutsOf) {
  return {
    name,
    transform(code, id) {
      const cuts = cutsOf(id);
      if (!cuts) return null;
      for (const [piece] of cuts) {
        if (code.search(piece) < 0) this.error(`${id} has changed: see ${piece} in scripts/${name}.mjs.`);
      }
      return { code: cuts.reduce((text, [piece, rest]) => text.replace(piece, () => rest), code), map: null };
    },
  };
}
