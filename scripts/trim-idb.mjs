import { trim } from './trim.mjs';

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
export const trimIdb = () =>
  trim('trim-idb', (id) =>
    /[\\/]idb[\\/]build[\\/]index\.js$/.test(id) ? extras.map((extra) => [extra, '']) : undefined,
  );
