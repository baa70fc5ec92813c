import type { AnswerOptions, Entity, Method } from './answer-types.js';
import type {
  Appearance,
  Category,
  Controller,
  CookieOptions,
  DefaultCategory,
  OwnLanguage,
  Policy,
  Settings,
} from './config-types.js';
import type { Service } from './service-types.js';

export type * from './answer-types.js';
export type * from './config-types.js';
export type * from './erasure-types.js';
export type * from './service-types.js';

/** Which part of the interface is due. */
export type Surface = 'none' | 'banner' | 'preferences';

/** Why the grants are what they are. */
export type Reason =
  /** A valid, current decision stands. */
  | 'decided'
  /** No decision was ever stored, or none that can be read. */
  | 'no-decision'
  /** The stored decision has outlived its life. */
  | 'expired'
  /** The visitor answered another policy version: the old choices are shown, nothing is granted. */
  | 'policy-changed';

/**
 * Granted (`true`) or refused (`false`), per category, and per service where it differs from its category. A category
 * that is absent was not decided.
 */
export type Choices<C extends string = string> = Readonly<Partial<Record<C, boolean>>>;

/** One complete, dated answer; the content of the cookie. */
export interface Decision<C extends string = string> {
  /** When it was made, in milliseconds since 1970. */
  readonly time: number;
  /** How long it holds, in days. */
  readonly days: number;
  /** The policy version that the visitor answered. */
  readonly policyVersion: string;
  readonly choices: Choices<C>;
  /** Links the records of one browser; absent from a full refusal, which needs no identifier. */
  readonly consentId?: string | undefined;
}

/** The one frozen snapshot that everything is derived from. It is replaced, never changed. */
export interface ConsentState<C extends string = DefaultCategory> {
  readonly reason: Reason;
  /** What is allowed right now. Essential is always `true`; all else is `false` until proven granted. */
  readonly grants: Readonly<Record<C, boolean>>;
  /**
   * What the valid decision says of each category and, by exception or by its category, of each service. `undefined`
   * where it says nothing.
   */
  readonly choices: Choices<C>;
  /** The valid decision; `null` while undecided. */
  readonly decision: Decision<C> | null;
  /** An answer to another policy version. It grants nothing; the preferences show its choices. */
  readonly outdated: Decision<C> | null;
  readonly surface: Surface;
}

/** What was on the screen when a decision was made. */
export interface Notice {
  /** BCP 47. */
  readonly language: string;
  /** Every string that was shown, by its key. */
  readonly texts: Readonly<Record<string, string>>;
}

/** A decision has taken effect. Handed to subscribers as their second argument. */
export interface DecisionEvent<C extends string = DefaultCategory> {
  /** `null` when a stored decision has vanished or expired. */
  readonly decision: Decision<C> | null;
  readonly previous: Decision<C> | null;
  /** Categories and services that were granted a moment ago and no longer are. */
  readonly withdrawn: readonly C[];
  /** As the caller named it; of decisions of this tab. */
  readonly method?: Method | undefined;
  /** As the caller named it. */
  readonly entity?: Entity | undefined;
  readonly notice: Notice | null;
  /** Only decisions of this tab are recorded; the others were recorded where they were made. */
  readonly origin: 'this-tab' | 'other-tab' | 'restored';
  /** Holds back a reload after a withdrawal until the work is done, for a bounded time. */
  waitUntil(work: Promise<unknown>): void;
  /** What {@link DecisionEvent.waitUntil} was handed so far. */
  readonly work: readonly Promise<unknown>[];
}

/** Called at once with the current state, then on every change. `event` is there when a decision changed. */
export type Listener<C extends string = DefaultCategory> = (state: ConsentState<C>, event?: DecisionEvent<C>) => void;

/**
 * What has been let go in this document. It outlives any one consent object: what was released may run,
 * even after it was removed.
 */
export interface Released {
  /**
   * Categories and services under whose name code was let go. A page that starts code of its own adds the category, so
   * that a withdrawal reloads.
   */
  readonly categories: Set<string>;
  /** When, by `performance.now()`. */
  readonly elements: WeakMap<Element, number>;
  readonly urls: Set<string>;
  /** Content that loads by our leave, and is shut again when that ends. */
  readonly opened: Set<WeakRef<Element>>;
  /** Shadow roots that were handed over by `observe`. */
  readonly roots: Set<ParentNode>;
  /** What makes each gate look at the document and all roots. */
  readonly gates: Set<() => void>;
}

/** The object that everything else is handed; one per document and cookie name. */
export interface Consent<C extends string = DefaultCategory> {
  /** The snapshot that stands now. */
  readonly state: ConsentState<C>;
  /** What the visitor was shown last in this document; the next decision refers to it. */
  readonly notice: Notice | null;
  /** The configuration, complete. */
  readonly settings: Settings<C>;
  /** What was let go in this document. */
  readonly released: Released;
  /** Whether the category, or the service, is granted now. */
  allows(id: C): boolean;
  /** Grants every category. */
  acceptAll(options?: AnswerOptions): void;
  /** Refuses every category that is a choice. */
  rejectAll(options?: AnswerOptions): void;
  /**
   * Stores these choices, of categories and of single services. What is not named keeps its present choice, but a
   * service does not stay granted where its category is refused; essential cannot be refused.
   */
  save(choices: Choices<C>, options?: AnswerOptions): void;
  /** Takes back grants, all or those of the named categories and services, by storing a refusal. */
  withdraw(ids?: readonly C[], options?: AnswerOptions): void;
  /** Reads again what is stored, and follows it: another tab, or a server, may have changed it. */
  refresh(origin?: 'other-tab' | 'restored'): void;
  /** Asks, even where a decision stands. */
  showBanner(): void;
  /** Opens the second layer. */
  showPreferences(): void;
  /** Takes the interface away, without an answer. */
  hide(): void;
  /** The interface says what it shows. */
  noticeShown(notice: Notice): void;
  /** Calls the listener at once, and on every change; returns what ends that. */
  subscribe(listener: Listener<C>): () => void;
  /** Starts these effects, but for those whose name has been started before. */
  use(effects: readonly Effect[]): void;
  /** Ends all effects and forgets this object. Gates stay shut; what was released is remembered. */
  stop(): void;
}

/**
 * Something that reacts to consent. Effects are started in the order of their phases, and are called in that
 * order on every change: signals before gates before observers.
 */
export interface Effect {
  /** Of effects with the same name only the first is started: a script tag and a bundle may bring the same. */
  readonly name: string;
  readonly phase: 'signal' | 'gate' | 'observe';
  /** Starts it, and returns what stops it. */
  readonly start: (this: void, consent: Consent<string>) => () => void;
}

/** What a site configures. JSON can express all of it but `effects`. */
export interface ConsentConfig<C extends string = DefaultCategory, S extends string = string> {
  /** What the visitor is told elsewhere. */
  readonly policy: Policy;
  /** Who is responsible for the processing (GDPR art. 13(1)(a)). */
  readonly controller?: Controller;
  /** @default ['essential', 'functional', 'analytics', 'advertising'] */
  readonly categories?: readonly (C | Category<C>)[];
  /** What the preferences list, and what a withdrawal tells and erases. */
  readonly services?: readonly Service<NoInfer<C>, S>[];
  /** Whether the preferences have a switch for each service, too. @default false */
  readonly serviceChoices?: boolean;
  /** Where the decision is kept. */
  readonly cookie?: CookieOptions;
  /** How the banner looks and where it stands. */
  readonly appearance?: Appearance;
  /** BCP 47, or the language itself; see docs/languages.md. @default the page's `lang`, else the browser's, else English */
  readonly language?: string | OwnLanguage;
  /** Replaces texts of the interface, by their key in `locales/en*.ts`. */
  readonly texts?: Readonly<Record<string, string>>;
  /** What reacts to consent; in code only. */
  readonly effects?: readonly Effect[];
}
