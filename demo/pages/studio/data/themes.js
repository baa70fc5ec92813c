/**
 * The ready themes of the package: the name of the file in `/consentry/themes/`, and what a designer reads. What they set is read from
 * the files themselves.
 */
export const themes = [];

/** @param {string} name of a theme in the list */
export const themeUrl = (name) => `/consentry/themes/${name}.css`;
