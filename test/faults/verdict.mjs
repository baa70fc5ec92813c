/** A record and the decision it is of say the same in these. */
const keyOf = ({ path, time, method, purposes: { functional, analytics, advertising } }) =>
  JSON.stringify([path, time, method, functional, analytics, advertising]);

const keyOfRecord = (record) =>
  keyOf({
    path: record.source.path,
    time: record.event_time,
    method: record.expression_method,
    purposes: record.purposes,
  });

/** @param {string[]} from @param {string[]} without */
function minus(from, without) {
  const rest = [...without];
  return from.filter((one) => {
    const index = rest.indexOf(one);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}

/**
 * What is wrong with the end of one life: nothing, where every decision is at the receiver exactly once, and nothing else
 * is there nor waits in the browser.
 *
 * @param {object} life
 * @param {readonly object[]} records Those that the receiver has from this browser.
 * @returns {string[]}
 */
export function complaints({ error, decisions, left = [], told }, records) {
  const made = decisions.map(keyOf);
  const there = records.map(keyOfRecord);
  const rejected = told.filter(({ delivery }) => delivery === 'rejected');
  const ids = new Set(records.map(({ record_id: id }) => id));
  return [
    ...(error ? [error] : []),
    ...minus(made, there).map((key) => `lost: ${key}`),
    ...minus(there, made).map((key) => `more than was decided: ${key}`),
    ...(ids.size === records.length ? [] : ['a record_id is there twice']),
    ...left.map((name) => `left in the browser: ${name}`),
    ...rejected.map(({ record_id: id }) => `rejected: ${id}`),
  ];
}

/** Groups records by the seed in the name of their origin. */
export function bySeed(records) {
  const groups = new Map();
  for (const record of records) {
    const seed = Number(/\/\/s(\d+)\./.exec(record.source.origin)?.[1]);
    groups.set(seed, [...(groups.get(seed) ?? []), record]);
  }
  return groups;
}
