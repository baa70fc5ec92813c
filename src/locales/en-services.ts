/**
 * English, of what only a site shows whose visitors choose for single services: apart from `en.ts`, which every visitor who is asked downloads.
 * `{on}` and `{all}` are numbers of services.
 */
export const enServices = { mixed: '{on} of {all} on' };

/** The same of one language. */
export type ServiceTexts = Readonly<Record<keyof typeof enServices, string>>;
