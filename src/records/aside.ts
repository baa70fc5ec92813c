import type { Entry } from './database.js';
import { ASIDE_KEY } from './names.js';
import { outbox } from './outbox.js';
import type { Timing } from './timing.js';

/** Records that the endpoint refused: it may be mended. */
export interface Aside {
  /** Resolves with whether it is on disk. */
  put(entry: Entry): Promise<boolean>;
  /** Hands back what is worth another attempt where the address of the endpoint has changed. */
  onStart(): Promise<void>;
  /** Hands back, once, what was refused before the endpoint took another record. */
  onDelivery(): Promise<void>;
}

/** Keeps twenty of them, as long as any record. `back` takes those that are to be sent again, and says whether it has them on disk. */
export function aside(endpoint: string, { storage, life }: Timing, back: (entry: Entry) => Promise<boolean>): Aside {
  const box = outbox(ASIDE_KEY, 20, storage);
  /** Whether there may be anything that was not tried again. */
  let isNews = true;
  const revive = async (isTaking: boolean): Promise<void> => {
    for (const { record, kept, refusedBy, again } of await box.all()) {
      const isElsewhere = refusedBy !== endpoint;
      const isOver = Date.now() - kept > life;
      if (!isOver && !isElsewhere && (again || !isTaking)) continue;
      const entry: Entry = { record, kept, tries: 0, ...(!isElsewhere && { again: true }) };
      if (isOver || (await back(entry))) await box.remove(record.record_id);
    }
  };
  return {
    async put(entry) {
      isNews = true;
      return box.put({ ...entry, refusedBy: endpoint });
    },
    onStart: () => revive(false),
    async onDelivery() {
      if (!isNews) return;
      isNews = false;
      await revive(true);
    },
  };
}
