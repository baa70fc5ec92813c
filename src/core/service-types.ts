/**
 * A call as data, as JSON can carry it: a dotted path from `window`, then the arguments.
 *
 * - `["fbq", "consent", "revoke"]` calls; a function that does not exist is passed over.
 * - `["ga-disable-G-1=", true]` assigns: the path ends with `=`. With `||=` only where nothing stands.
 * - `["uetq=new UET", { "ti": "1" }]` constructs, and assigns what comes of it.
 *
 * A text that is just `"{now}"`, anywhere in the arguments, stands for a `Date`, `"{timestamp}"` for milliseconds since
 * 1970, and `"{@uetq}"` for what the path `uetq` holds at that moment. No path may go through `prototype` and the like,
 * or end at what runs text as code, such as `eval`.
 */
export type Call = readonly [path: string, ...args: unknown[]];

/** Where something is kept on the visitor's device. */
export type StorageKind = 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage';

/** Something that a service keeps on the visitor's device. */
export interface StoredItem {
  /** The exact name; `*` stands for any run of characters. */
  readonly name: string;
  /** @default 'cookie' */
  readonly kind?: StorageKind;
  /** An ISO 8601 duration such as `P13M` or `PT30M`, or `session`, or `persistent` (until it is erased). */
  readonly retention: string;
  readonly purpose?: string;
  /** Set where it is stored on the provider's own domain, out of reach of any script of the site. */
  readonly domain?: string;
  /** The path of a cookie that is set on one; it can be erased and seen on pages below it alone. @default '/' */
  readonly path?: string;
  /** A cookie that no script can see or erase. @default false */
  readonly httpOnly?: boolean;
}

/** A function that exists before its library does, and keeps the calls that are made until then. */
export interface CallQueue {
  /** Dotted path of the function; with `methods`, of the list that bears them. Left alone where something is there. */
  readonly path: string;
  /** Dotted path of the list in which calls wait. @default `path` itself with `methods`, else its member `q` */
  readonly into?: string;
  /** Whether a call waits as an `Arguments` object, which some libraries insist on, or as a list. @default 'arguments' */
  readonly as?: 'arguments' | 'array';
  /** Methods of the list; each keeps its calls as `[method, ...arguments]`. */
  readonly methods?: readonly string[];
  /** The member of the function that takes its calls once the library has put it there, such as Meta's `callMethod`. */
  readonly handOver?: string;
}

/** A script of a service. */
export interface ServiceScript {
  readonly src: string;
  /** More attributes, such as `{ "data-domain": "example.com" }`, or `{ "type": "module" }`. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** How a service is started, once it is granted. In this order. */
export interface ServiceLoad {
  /**
   * Values by their dotted path from `window`, in the order given; each is put there unless something stands there.
   * `{now}`, `{timestamp}` and `{@path}` mean here what they mean in a call.
   */
  readonly globals?: Readonly<Record<string, unknown>>;
  readonly queues?: readonly CallQueue[];
  /** Calls before any script is asked for; most go into a queue. */
  readonly calls?: readonly Call[];
  /** URLs of style sheets. */
  readonly styles?: readonly string[];
  /** Scripts, one after the other. */
  readonly scripts?: readonly ServiceScript[];
  /** Calls when all scripts have run. */
  readonly ready?: readonly Call[];
}

/** One third-party tool, as plain data that JSON can carry. */
export interface Service<C extends string = string, I extends string = string> {
  /** Lower-case letters, digits and hyphens, 32 at most; no category may have the same. */
  readonly id: I;
  readonly name: string;
  readonly category: C;
  /** The company that receives the data. */
  readonly provider: string;
  readonly purpose?: string;
  /** URL of the provider's privacy page. */
  readonly privacy?: string;
  /** URL of the provider's opt-out page. */
  readonly optOut?: string;
  /** How it is started. @default the page brings it, by elements with `data-consent` */
  readonly load?: ServiceLoad;
  /** Origins that it talks to, as in a Content-Security-Policy: `https://*.hotjar.com`. */
  readonly hosts?: readonly string[];
  readonly stored?: readonly StoredItem[];
  /** Calls made when consent comes back in a page where the service was told to stop. */
  readonly start?: readonly Call[];
  /** Calls that tell the service to stop; a call whose function does not exist is skipped. */
  readonly stop?: readonly Call[];
  /**
   * Whether a withdrawal reloads the page where the service ran. `false` only for one that its `stop` calls silence
   * for good. @default true
   */
  readonly reload?: boolean;
}
