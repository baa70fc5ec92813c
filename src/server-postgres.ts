export { postgresStore } from './server/postgres-store.js';
export type { PostgresPool, PostgresStoreOptions } from './server/postgres-store.js';
export type * from './server/record-store.js';
