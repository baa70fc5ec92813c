import { blank, positions, textsKey } from './blank.js';
import { membersOf } from './shapes.js';
import { same } from './path.js';
import { Refusal } from './refusal.js';

/** Members of a configuration that the studio does not show, and hands on as they are. */
const handedOn = ['cookie', 'records', 'reloadOnWithdraw', 'debug'];

/** The configuration of a state, without what the library does anyway. JSON can carry it. */
export function toConfig(state) {
  const { policy, controller, categories, services, serviceChoices, reopen, language, texts, carried } = state;
  const words = filled(texts[textsKey(state)] ?? {});
  const named = categories.map((category) =>
    Object.keys(filled(category)).length > 1 ? filled(category) : category.id,
  );
  const look = appearanceOf(state.appearance);
  return {
    policy: { version: policy.version || blank.policy.version, ...(policy.url && { url: policy.url }) },
    ...(controller.name && { controller: filled(controller) }),
    categories: named,
    ...(services.length && { services }),
    ...(serviceChoices && { serviceChoices }),
    ...carried,
    ...(reopen || { reopen }),
    ...(language && { language }),
    ...(Object.keys(look).length && { appearance: look }),
    ...(Object.keys(words).length && { texts: words }),
  };
}

const filled = (members) =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== '' && value !== undefined));

function appearanceOf(appearance) {
  const { layout } = appearance;
  const allowed = positions[layout];
  const kept = { ...appearance, position: allowed.includes(appearance.position) ? appearance.position : undefined };
  const initial = { ...blank.appearance, position: allowed[0] };
  return Object.fromEntries(
    Object.entries(kept).filter(([name, value]) => value !== undefined && !same(value, initial[name])),
  );
}

/**
 * The state of a configuration: the reverse, on a blank state. It is to be checked.
 * @throws {Refusal} where it is none
 */
export function fromConfig(config) {
  const { policy, controller, categories, services, appearance, texts, language, ...more } = Object.fromEntries(
    membersOf(config, 'configuration'),
  );
  if (!policy) throw new Refusal('policy', 'this is missing; every configuration names the version of its policy');
  const look = { ...blank.appearance, ...appearance };
  if (!appearance?.position) look.position = positions[look.layout]?.[0] ?? '';
  const state = {
    ...blank,
    policy: { ...blank.policy, url: '', ...policy },
    controller: { ...blank.controller, ...controller },
    categories: withEssential(categories) ?? blank.categories,
    services: services ?? [],
    serviceChoices: more.serviceChoices ?? false,
    reopen: more.reopen ?? true,
    language: language ?? '',
    appearance: look,
    texts: texts ? { [language || 'en']: texts } : {},
    carried: Object.fromEntries(handedOn.filter((name) => more[name] !== undefined).map((name) => [name, more[name]])),
  };
  const unknown = Object.keys(more).find(
    (name) => !handedOn.includes(name) && !['serviceChoices', 'reopen'].includes(name),
  );
  if (unknown) throw new Refusal('configuration', `"${unknown.slice(0, 40)}" is not known here`);
  return state;
}

/** Essential is always there, whether a site names it or not. */
function withEssential(categories) {
  if (!Array.isArray(categories)) return categories;
  const all = categories.map((entry) => (typeof entry === 'string' ? { id: entry } : entry));
  return all.some((category) => category?.id === 'essential') ? all : [{ id: 'essential' }, ...all];
}
