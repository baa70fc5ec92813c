import type { DefaultCategory } from './config-types.js';
import type { Service, StoredItem } from './service-types.js';

/** Where a fact was read: a URL; or `unverified`, for what is believed and was not found written by the vendor. */
export type Source = `https://${string}` | 'unverified';

/** What a site must say of itself to use a service, such as its account. Stands as `{name}` in the template's texts. */
export interface ServiceParameter {
  /** What it is and where the vendor shows it, in a few words. */
  readonly help: string;
  readonly example: string;
  /** A regular expression that the whole value must match: it becomes part of URLs and calls. */
  readonly pattern: string;
  /** Used where the site gives none. @default the site must give one */
  readonly default?: string;
}

/** A stored item, and who says so. */
export interface SourcedItem extends StoredItem {
  readonly source: Source;
}

/** A service as the catalogue has it: for every site, with the source of each fact. Plain data that JSON can carry. */
export interface ServiceTemplate<I extends string = string> extends Service<DefaultCategory, I> {
  readonly params?: Readonly<Record<string, ServiceParameter>>;
  readonly stored?: readonly SourcedItem[];
  readonly sources: {
    /** Of `load`, where the service has it. */
    readonly load?: Source;
    /** Of `start` and `stop`; where a vendor has no such call, where that is said. */
    readonly stop: Source;
    /** Of `privacy` and `optOut`. */
    readonly privacy: Source;
    /** Of `hosts`. */
    readonly hosts?: Source;
  };
}

/** What the package ships of a {@link ServiceTemplate}: all but the sources, which stand in `services.json`. */
export interface CatalogueService<I extends string = string> extends Service<DefaultCategory, I> {
  readonly params?: Readonly<Record<string, ServiceParameter>>;
}

/** What may be different on a site; `null` takes it away, such as `load: null` where the page loads a service itself. */
type Changes = { readonly [K in keyof Omit<Service, 'id' | 'category'>]?: Service[K] | null };

/** What a site says of itself to a service of the catalogue: the parameters, and what shall be different. */
export type ServiceReference<C extends string = string, A extends string = string> = {
  /** Another id, for a second account of one service. @default the template's id */
  readonly as?: A;
  /** @default the template's category */
  readonly category?: C;
} & Changes &
  Readonly<Record<string, unknown>>;
