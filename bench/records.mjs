import { startPostgres } from '../test/server/postgres-cluster.mjs';
import { postgresStore } from '../dist/server-postgres.js';
import { atRest } from './records/at-rest.mjs';
import { contenders } from './records/contenders.mjs';
import { load } from './records/load.mjs';
import { inRounds, rotated } from './rounds.mjs';
import { table } from './table.mjs';

/** How many records are kept in a second, durably, on PostgreSQL. */
export const title = () => 'Consent records on PostgreSQL';

export const defaults = {
  rounds: '9',
  minutes: '8',
  seconds: '1.5',
  widths: '1,8,64',
  rest: '20000',
  contenders: 'insert,store,direct,http,receiver',
};

export { contenders };

export const explanation = `
A cluster of its own, fsync and synchronous_commit on. *Senders*: as many at a time, each sends its next record once the one before is
committed. All on this one machine: senders, server and PostgreSQL share its processors.

- *plain INSERT*: one row a statement, prepared, of the same table, by as many connections as there are senders: the limit.
- *postgresStore*: \`append\` in the same process, by one connection, whatever waits in one statement.
- *consentRecords*: the receiver with that store, given a web request in the same process, by no connection.
- *plain INSERT behind HTTP*: Node's HTTP server in a process of its own, which parses the body and inserts the row by as many
  connections; *consentRecords behind HTTP* is the receiver in such a server, with a \`postgresStore\`. The difference between the first and this
  one is what HTTP takes.
- *Processor*: microseconds for each record, by senders, server and PostgreSQL together. What else the machine is doing hardly changes it.
- *p50*, *p99*: milliseconds from sending to the acknowledgement. *Of each record* at rest: 1.1 kB of JSON, all by 64 senders.`;

const columns = [
  { title: 'records a second', key: 'rate', compared: true },
  { title: 'processor', key: 'processor', compared: true },
  { title: 'p50', key: 'p50', compared: true },
  { title: 'p99', key: 'p99', compared: true },
];

/** What is measured here needs no browser. */
export async function start() {
  const { url, stop } = await startPostgres({ max_connections: '400', max_wal_size: '4GB' });
  const store = postgresStore({ connectionString: url });
  await store.ready();
  await store.close();
  return { url, version: 'PostgreSQL, fsync on', close: stop };
}

/**
 * @typedef {object} Options
 * @property {number} rounds
 * @property {number} minutes
 * @property {number} seconds For which each contender is under load in a round.
 * @property {number[]} widths How many send at a time.
 * @property {number} rest How many records are weighed at rest; 0 for none.
 * @property {string[]} contenders
 */

/**
 * @param {Awaited<ReturnType<typeof start>>} bench
 * @param {Options} options
 * @param {(text: string) => void} tell Of how far it has come.
 * @returns {Promise<{ rounds: number, text: string }>} Markdown.
 */
export async function measure({ url }, options, tell) {
  const { seconds, widths, contenders: names, rest } = options;
  const cases = widths.map((width) => ({ width, rows: new Map(names.map((name) => [contenders[name].name, []])) }));
  const keepers = await startAll(url, names, widths, tell);
  try {
    const rounds = await inRounds(options, async (round) => {
      for (const { width, rows } of cases) {
        tell(`round ${round + 1}: ${width} senders`);
        for (const name of rotated(names, round))
          rows.get(contenders[name].name).push(await once(keepers.get(`${name} ${width}`), { width, seconds }));
      }
    });
    const texts = cases.map(({ width, rows }) => section(width, rows));
    if (rest) texts.push(`## At rest\n\n${await atRest(url, rest)}`);
    return { rounds, text: texts.join('\n\n') };
  } finally {
    for (const keeper of keepers.values()) await keeper.close();
  }
}

/** All that are compared, in all widths, each after so many records that its code is compiled: a server does not start anew each second. */
async function startAll(url, names, widths, tell) {
  const keepers = new Map();
  for (const width of widths) {
    tell(`warming up: ${width} senders`);
    for (const name of names) {
      const keeper = await contenders[name].start(url, width);
      keepers.set(`${name} ${width}`, keeper);
      await load(keeper, { width, seconds: width === 1 ? 3 : 1.5 });
    }
  }
  return keepers;
}

/** Its first fifth of a second does not count: connections have been idle. */
async function once(keeper, { width, seconds }) {
  await load(keeper, { width, seconds: 0.2 });
  return load(keeper, { width, seconds });
}

function section(width, rows) {
  const overHttp = new Map([...rows].filter(([name]) => name.endsWith('behind HTTP')));
  return [
    `## ${width === 1 ? 'One sender' : `${width} senders`}`,
    table(columns, rows),
    ...(overHttp.size > 1 ? ['Compared over HTTP:', table(columns.slice(0, 2), overHttp)] : []),
  ].join('\n\n');
}
