import { id, name, url, words } from './fields.js';
import { Refusal } from './refusal.js';
import { list, oneOf, shape, text } from './shapes.js';

const stored = shape({
  name: text(100),
  'kind?': oneOf('cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage'),
  retention: text(40),
  'purpose?': words,
  'domain?': text(200, /^[\w.:*-]*$/, 'a domain'),
  'path?': text(200),
  'httpOnly?': (value, place) => {
    if (typeof value !== 'boolean') throw new Refusal(place, 'this is neither true nor false');
    return value;
  },
});

/** Data that the studio carries from an import to an export without reading it; JSON by its origin. */
const carried = (value, place) => {
  if (JSON.stringify(value).length > 20_000) throw new Refusal(place, 'this is too long');
  return value;
};

/** Members by which a service runs something, or goes on when it was told to stop. No link brings them, and no preview gets them. */
export const running = ['load', 'start', 'stop', 'hosts', 'reload'];

const whole = shape({
  id,
  name,
  category: id,
  provider: name,
  'purpose?': words,
  'privacy?': url,
  'optOut?': url,
  'stored?': list(stored, 60),
  ...Object.fromEntries(running.map((member) => [`${member}?`, carried])),
});

/** A service as a configuration has it: the site's own, or one of the catalogue by its name. */
export const service = (value, place) => {
  if (typeof value === 'string') return id(value, place);
  if (typeof value?.service !== 'string') return whole(value, place);
  id(value.service, `${place}.service`);
  if (value.as !== undefined) id(value.as, `${place}.as`);
  if (value.category !== undefined) id(value.category, `${place}.category`);
  return carried(value, place);
};

/** Whether the studio knows what it is; of one of the catalogue it has the name alone. */
export const isWhole = (one) => typeof one === 'object' && one.service === undefined;

/** What may be shown, or come with a link: nothing in it runs. That a site takes the catalogue's own loading away stays. */
export const shownOf = (one) => {
  const unloaded = one.service !== undefined && one.load === null;
  const members = Object.entries(one).filter(([member]) => !running.includes(member));
  return { ...Object.fromEntries(members), ...(unloaded && { load: null }) };
};
