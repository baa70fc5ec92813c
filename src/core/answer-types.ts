/** How a decision was expressed; becomes `expression_method` in the consent record. */
export type Method =
  | 'banner:accept-all'
  | 'banner:reject-all'
  | 'preferences:accept-all'
  | 'preferences:reject-all'
  | 'preferences:save'
  /** “Always allow” on an embed. */
  | 'embed:allow'
  | 'api';

/** Who expressed a decision; becomes `entity_id` in the consent record. */
export type Entity =
  /** A person. */
  | 'data-subject'
  /** A preference that the browser sends, such as Global Privacy Control. */
  | 'signal'
  /** A program: an extension that clicks for its user, or code of the site. */
  | 'automation';

/** What a decision should say of itself in its record. */
export interface AnswerOptions {
  /** Which control was used. @default 'api' */
  readonly method?: Method | undefined;
  /** @default 'automation' where the method is `api`, else 'data-subject' */
  readonly entity?: Entity | undefined;
}
