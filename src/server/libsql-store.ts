import { libsqlDatabase } from './libsql-database.js';
import { loadPeer } from './peer.js';
import { recordStore } from './sql-record-store.js';
import type { LibsqlConnection } from './libsql-database.js';
import type { RecordStore, RecordStoreOptions } from './record-store.js';

export interface LibsqlStoreOptions extends RecordStoreOptions {
  /** A file, which is made where it is not there, in a folder that is; or `:memory:`. */
  readonly path: string;
}

/** Keeps records in one file of libSQL (SQLite): nothing to install but the package `libsql`. */
export function libsqlStore({ path, ...options }: LibsqlStoreOptions): RecordStore {
  if (!path) throw new TypeError('libsqlStore needs a path: libsqlStore({ path: "consentry.db" }).');
  return recordStore(async () => {
    const { default: Database } = await loadPeer<{ default: new (path: string) => LibsqlConnection }>(
      'libsql',
      'libsqlStore',
      // Its own types would bring those of Node into every room.
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-assertion
      () => import('libsql' as string),
    );
    return libsqlDatabase(new Database(path));
  }, options);
}
