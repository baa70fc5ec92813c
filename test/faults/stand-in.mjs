/** A store of a few lines, for as long as there is no other. */
export function memoryStore() {
  const records = new Map();
  return {
    async append({ record }) {
      const key = `${record.consent_id} ${record.record_id}`;
      if (records.has(key)) return 'duplicate';
      records.set(key, { record });
      return 'stored';
    },
    async *read() {
      yield* records.values();
    },
    // eslint-disable-next-line require-yield
    async *verify() {},
    notice: async () => null,
    addNotices: async () => undefined,
    close: async () => undefined,
  };
}
