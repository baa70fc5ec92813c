export { libsqlStore } from './server/libsql-store.js';
export type { LibsqlStoreOptions } from './server/libsql-store.js';
export type * from './server/record-store.js';
