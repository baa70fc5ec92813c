import { idOf, categoryOf } from './services.js';
import { themes } from '../data/themes.js';
import { tokenNamed } from '../data/tokens.js';
import { most, positions } from './blank.js';
import { service } from './check-services.js';
import { id, language, name, ownUrl, url, version, words } from './fields.js';
import { Refusal } from './refusal.js';
import { either, flag, list, number, oneOf, record, shape, text } from './shapes.js';
import { kinds } from './token-kinds.js';

const view = shape({
  width: number(240, 2560, { whole: true }),
  page: oneOf('light', 'dark'),
  direction: oneOf('auto', 'ltr', 'rtl'),
  visit: oneOf('first', 'returning', 'preferences', 'embeds', 'closed'),
  gpc: flag,
});

const appearance = shape({
  layout: oneOf('card', 'bar', 'modal', 'inline'),
  position: oneOf('', ...Object.values(positions).flat()),
  density: oneOf('roomy', 'compact'),
  scheme: oneOf('', 'auto', 'light', 'dark'),
  headingLevel: number(1, 6, { whole: true }),
  logo: ownUrl,
  links: list(shape({ text: name, url }), most.links),
  closable: flag,
});

const tokens = (value, place) => {
  const checked = record(/^[a-z-]{1,40}$/, (one) => one, 40)(value, place);
  return Object.fromEntries(
    Object.entries(checked).map(([key, one]) => {
      const token = tokenNamed(key);
      if (!token) throw new Refusal(`${place}.${key}`, 'there is no such custom property');
      return [key, kinds[token.kind].check(token)(one, `${place}.${key}`)];
    }),
  );
};

const cookie = shape({
  'name?': text(40, /^[\w-]+$/, 'the name of a cookie'),
  'domain?': text(200, /^[a-z\d][a-z\d.-]*$/i, 'a domain'),
  'days?': number(1, 400, { whole: true }),
});
const records = shape({
  endpoint: url,
  'redactPaths?': list(text(200), 50),
  'refusals?': oneOf('one-off', 'linked', 'off'),
  'renew?': flag,
});

const state = shape({
  view,
  appearance,
  theme: oneOf('', ...themes.map((theme) => theme.name)),
  tokens,
  language,
  texts: record(/^[a-z]{2,3}(-[A-Za-z\d]{2,8}){0,2}$/, record(/^[a-zA-Z]{1,40}$/, words, 120), 80),
  policy: shape({ version, url }),
  controller: shape({ name, url }),
  categories: list(shape({ id, 'label?': name, 'description?': words }), most.categories),
  services: list(service, most.services),
  serviceChoices: flag,
  reopen: flag,
  carried: shape({
    'cookie?': cookie,
    'records?': either(oneOf(false), records),
    'reloadOnWithdraw?': oneOf('auto', 'always', 'never'),
    'debug?': flag,
  }),
});

/**
 * A state that came from outside, checked member by member.
 * @throws {Refusal} for the first that is wrong
 */
export function checkState(value) {
  const checked = state(value, '');
  const ids = checked.categories.map((category) => category.id);
  if (new Set(ids).size < ids.length) throw new Refusal('categories', 'two have the same id');
  checkServices(checked.services, ['essential', ...ids]);
  return checked;
}

/** As the library does, which takes no such configuration. */
function checkServices(services, categories) {
  const ids = services.map(idOf);
  services.forEach((one, index) => {
    const place = `services[${index}]`;
    if (ids.indexOf(ids[index]) < index) throw new Refusal(place, `another one has the id "${ids[index]}" too`);
    if (categories.includes(ids[index])) throw new Refusal(place, `a category has the id "${ids[index]}" too`);
    const category = categoryOf(one);
    if (category !== undefined && !categories.includes(category))
      throw new Refusal(place, `it is of the category "${category}", and there is none`);
  });
}
