/** Writes without end, and prints the ids of what was acknowledged, a line each: `node durability-writer.mjs ADDRESS`. */
import { writeSync } from 'node:fs';
import { libsqlStore } from '../../dist/server-libsql.js';
import { postgresStore } from '../../dist/server-postgres.js';
import { newRecord } from './records.mjs';

const [address] = process.argv.slice(2);
const store = address.startsWith('postgres')
  ? postgresStore({ connectionString: address })
  : libsqlStore({ path: address });

async function send() {
  for (;;) {
    const record = newRecord({}, { receivedTime: Date.now() });
    await store.append(record);
    // At once, and not through a buffer of this process.
    writeSync(1, `${record.record.record_id}\n`);
  }
}

await Promise.all(Array.from({ length: 16 }, send));
