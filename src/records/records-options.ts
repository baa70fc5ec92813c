/** Where records go, and what they may tell. */
export interface RecordsOptions {
  /** A URL that takes a POST of JSON; relative URLs count from the page. */
  readonly endpoint: string;
  /** Paths that must not be recorded as they are: `/orders/*` records that text for every order; `*` for all. */
  readonly redactPaths?: readonly string[];
  /**
   * What becomes of refusals that follow no grant. `one-off`: recorded under an identifier that is used once, and
   * forgotten with the delivery. `linked`: under one that this browser keeps (needs a reason). `off`: not recorded.
   * @default 'one-off'
   */
  readonly refusals?: 'one-off' | 'linked' | 'off';
  /**
   * Whether the endpoint is asked once a day to set the cookie again, which Safari else removes after seven days without a
   * visit; see docs/records.md.
   * @default false
   */
  readonly renew?: boolean;
}
