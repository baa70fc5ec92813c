import { Refusal } from './refusal.js';

/**
 * Checks of values that came from outside. Each takes the value and its place, and returns it or throws a {@link Refusal}. Nothing
 * that is not named by a shape gets through.
 */
const refuse = (place, reason) => {
  throw new Refusal(place, reason);
};

export const text =
  (max, pattern, what = 'a text') =>
  (value, place) =>
    typeof value === 'string' && value.length <= max && (!pattern || pattern.test(value))
      ? value
      : refuse(place, `this is not ${what}, ${max} characters at most`);

export const oneOf =
  (...values) =>
  (value, place) =>
    values.includes(value) ? value : refuse(place, `use one of: ${values.map((one) => one || 'nothing').join(', ')}`);

export const flag = (value, place) =>
  typeof value === 'boolean' ? value : refuse(place, 'this is neither true nor false');

export const number =
  (min, max, { whole = false } = {}) =>
  (value, place) =>
    Number.isFinite(value) && value >= min && value <= max && (!whole || Number.isInteger(value))
      ? value
      : refuse(place, `use a ${whole ? 'whole ' : ''}number from ${min} to ${max}`);

export const list = (of, max) => (value, place) => {
  if (!Array.isArray(value) || value.length > max) refuse(place, `this is not a list of ${max} at most`);
  return value.map((one, index) => of(one, `${place}[${index}]`));
};

/** Own members alone: a name such as `__proto__` must stay a name. */
export const membersOf = (value, place) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value)
    : refuse(place, 'this is not an object');

/** Any names that fit a pattern, each with a value of one kind. */
export const record = (names, of, max) => (value, place) => {
  const members = membersOf(value, place);
  if (members.length > max) refuse(place, `has more than ${max} members`);
  return Object.fromEntries(
    members.map(([name, one]) => {
      if (!names.test(name)) refuse(place, `"${name.slice(0, 40)}" is no name that is known here`);
      return [name, of(one, `${place}.${name}`)];
    }),
  );
};

/** These members and no others. Those that end with `?` may be missing. */
export const shape = (members) => {
  const known = new Map(Object.entries(members).map(([name, of]) => [name.replace('?', ''), of]));
  const needed = Object.keys(members).filter((name) => !name.endsWith('?'));
  return (value, place) => {
    const given = membersOf(value, place).filter(([, one]) => one !== undefined);
    const at = (name) => (place ? `${place}.${name}` : name);
    for (const name of needed) if (!given.some(([one]) => one === name)) refuse(at(name), 'this is missing');
    return Object.fromEntries(
      given.map(([name, one]) => {
        if (!known.has(name)) refuse(place, `"${name.slice(0, 40)}" is not known here`);
        return [name, known.get(name)(one, at(name))];
      }),
    );
  };
};

/** The first of some checks that lets a value through; what the last one says if none does. */
export const either =
  (...checks) =>
  (value, place) => {
    for (const check of checks.slice(0, -1)) {
      try {
        return check(value, place);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
    }
    return checks.at(-1)(value, place);
  };
