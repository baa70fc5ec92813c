import type { NewRecord } from './record-store.js';

/** Of a notice what a record says again. */
export interface NoticeFacts {
  readonly language: unknown;
  readonly version: unknown;
  readonly url: unknown;
  readonly controller: unknown;
  readonly controllerUrl: unknown;
  /** By the id of the service; `undefined` where the notice does not tell. */
  readonly categoryOf: ReadonlyMap<unknown, unknown>;
}

/** Of canonical JSON; of anything else there are none, and no record agrees with it. */
export function noticeFacts(text: string): NoticeFacts {
  const { language, policy, controller, services } = parsed(text);
  const listed = Array.isArray(services) ? services.map(members) : [];
  return {
    language,
    version: members(policy).version,
    url: members(policy).url ?? null,
    controller: members(controller).name,
    controllerUrl: members(controller).url || undefined,
    categoryOf: new Map(listed.map(({ id, category }) => [id, category])),
  };
}

/** Whether a record says of what was shown the same as the notice that it refers to. */
export function agrees({ privacy_notice, language, controller }: NewRecord['record'], facts: NoticeFacts): boolean {
  return (
    facts.version === privacy_notice.version &&
    facts.url === privacy_notice.url &&
    facts.language === language &&
    facts.controller === controller?.name &&
    facts.controllerUrl === controller?.url
  );
}

function parsed(text: string): Record<string, unknown> {
  try {
    return members(JSON.parse(text));
  } catch {
    return {};
  }
}

function members(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
