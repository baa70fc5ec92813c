/** What a record says, in words. */
export const states = {
  ConsentGiven: 'Given',
  RenewedConsentGiven: 'Given again',
  ConsentRefused: 'Refused',
  ConsentWithdrawn: 'Withdrawn',
};

const methods = {
  'banner:accept-all': '“Accept all” in the banner',
  'banner:reject-all': '“Reject all” in the banner',
  'preferences:accept-all': '“Accept all” in the preferences',
  'preferences:reject-all': '“Reject all” in the preferences',
  'preferences:save': '“Save choices” in the preferences',
  'embed:allow': '“Always allow” on an embed',
  api: 'the site’s own code',
};

const entities = { 'data-subject': 'A person', signal: 'The browser’s own signal', automation: 'A program' };

export const who = ({ entity_id: entity, expression_method: method }) =>
  `${entities[entity] ?? entity}, by ${methods[method] ?? method}`;

const clock = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });
const calendar = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });

export const timeOf = (text) => clock.format(new Date(text));
export const momentOf = (text) => calendar.format(new Date(text));

/** The beginning of an id or a hash is enough to tell one from another. */
export const short = (id) => id?.slice(0, 8) ?? 'none';
