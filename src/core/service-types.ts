/** A call as data: a dotted path from `window`, then the arguments, as in `["fbq", "consent", "revoke"]`. */
export type Call = readonly [path: string, ...args: unknown[]];

/** Something that a service keeps on the visitor's device. */
export interface StoredItem {
  /** The exact name; `*` stands for any run of characters. */
  readonly name: string;
  /** @default 'cookie' */
  readonly kind?: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB';
  /** An ISO 8601 duration such as `P13M` or `PT30M`, or `session`, or `persistent` (until it is erased). */
  readonly retention: string;
  readonly purpose?: string;
  /** Set where it is stored on the provider's own domain, out of reach of any script of the site. */
  readonly domain?: string;
}

/** One third-party tool, as plain data that JSON can carry. */
export interface Service<C extends string = string> {
  readonly id: string;
  readonly name: string;
  readonly category: C;
  /** The company that receives the data. */
  readonly provider: string;
  readonly purpose?: string;
  /** URL of the provider's privacy page. */
  readonly privacy?: string;
  /** URL of the provider's opt-out page. */
  readonly optOut?: string;
  readonly stored?: readonly StoredItem[];
  /** Calls made when consent comes back in a page where the service was told to stop. */
  readonly start?: readonly Call[];
  /** Calls that tell the service to stop; a call whose function does not exist is skipped. */
  readonly stop?: readonly Call[];
}
