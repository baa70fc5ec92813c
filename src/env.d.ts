/** True in the development build: warnings, measurements and the long texts of errors live behind it. */
declare const __DEV__: boolean;

/** True in `dist/cdn`: a classic script finds its UI by URL, a module by `import()`. */
declare const __CLASSIC__: boolean;

/** The package's version. */
declare const __VERSION__: string;

/** Made of `record.schema.json` while we build; see scripts/record-check.mjs. */
declare module 'virtual:record-check' {
  /** Whether it is a record; `errors` says what of the last one is wrong. */
  export const validate: {
    (value: unknown): boolean;
    errors?: readonly SchemaError[] | null;
  };
  /** The names of all members that a record may have. */
  export const names: readonly string[];

  export interface SchemaError {
    /** JSON Pointer. */
    readonly instancePath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
  }
}

/** The text of the file: the build puts it into the module that imports it. */
declare module '*.sql' {
  const text: string;
  export { text as default };
}

/** What we use of it: the drivers run where Node's modules are. */
declare module 'node:crypto' {
  export function createHash(algorithm: 'sha256'): {
    update(text: string): { digest(): Uint8Array<ArrayBuffer> };
  };
}

/** What we use of it; its own types would bring those of Node. */
declare module 'pg' {
  const pg: { readonly Pool: new (options: Readonly<Record<string, unknown>>) => unknown };
  export { pg as default };
}
