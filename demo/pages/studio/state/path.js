/** @returns what stands at a dotted path, or `undefined` */
export function getAt(value, path) {
  return path.split('.').reduce((at, name) => at?.[name], value);
}

/** A copy with a value at a dotted path; `undefined` takes the member away. What is not on the way stays the same object. */
export function setAt(value, path, next) {
  const [name, ...rest] = path.split('.');
  const member = rest.length ? setAt(value?.[name] ?? {}, rest.join('.'), next) : next;
  if (Array.isArray(value)) return value.map((one, index) => (String(index) === name ? member : one));
  const copy = { ...value, [name]: member };
  if (member === undefined) delete copy[name];
  return copy;
}

export const same = (one, other) => one === other || JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));

/** Objects with their members in one order, so that equal ones read equal. */
function ordered(value) {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, ordered(one)]));
}

/** A copy that lacks these members. */
export const without = (value, ...names) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
