/** True in the development build: warnings, measurements and the long texts of errors live behind it. */
declare const __DEV__: boolean;

/** True in `dist/cdn`: a classic script finds its UI by URL, a module by `import()`. */
declare const __CLASSIC__: boolean;

/** The package's version. */
declare const __VERSION__: string;
