/**
 * Leaves out of consentry-later.js what it never uses of idb: iterating over cursors, and the shortcuts of a database. idb adds them
 * as it loads, so no bundler may. Fails the build where idb is no longer written as it was.
 */
const extras = [
  /const readMethods = [^]*?(?=const advanceMethodProps)/,
  /const advanceMethodProps = [^]*?(?=export \{)/,
  /if \(getCursorAdvanceMethods\(\)\.includes\(func\)\) \{[^]*?\n {4}\}/,
  /has\(target, prop\) \{[^]*?\n {4}\},/,
  /if \(terminated\)[^]*?;/,
  /if \(blocked\) \{[^]*?\n {4}\}/g,
];

/** @returns {import('rollup').Plugin} */
export function trimIdb() {
  return {
    name: 'trim-idb',
    transform(code, id) {
      if (!/[\\/]idb[\\/]build[\\/]index\.js$/.test(id)) return null;
      if (extras.some((extra) => code.search(extra) < 0)) this.error('idb has changed: see scripts/trim-idb.mjs.');
      return { code: extras.reduce((text, extra) => text.replace(extra, ''), code), map: null };
    },
  };
}
