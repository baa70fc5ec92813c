import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';

const text = `insert into consent_records
  (consent_id, record_id, received_time, apart, document, document_hash, chain_id, chain_seq, link_hash)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
const chain = randomUUID();

/**
 * What a store is compared with: one row a statement, prepared, of the same table, by as many connections as there are senders.
 *
 * @param {string} url
 * @param {number} width
 */
export async function plainInsert(url, width) {
  const clients = await Promise.all(
    Array.from({ length: width }, async () => {
      const client = new pg.Client(url);
      await client.connect();
      return client;
    }),
  );
  return {
    /** By the connection of this sender. */
    async append(record, sender) {
      const document = JSON.stringify(record);
      const hash = createHash('sha256').update(document).digest();
      const { consent_id, record_id } = record;
      const values = [consent_id, record_id, new Date().toISOString(), false, document, hash, chain, 0, hash];
      await clients[sender].query({ name: 'plain', text, values });
    },
    close: () => Promise.all(clients.map((client) => client.end())),
  };
}
