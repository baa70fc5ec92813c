import { expect } from 'chai';
import type { Entry } from '../../src/records/database.js';
import { OUTBOX_KEY } from '../../src/records/names.js';
import { outbox } from '../../src/records/outbox.js';
import { cleanPage } from '../support/clean-page.js';
import { none } from '../support/decisions.js';
import { databases, openOutbox, recordOfChange } from '../support/records.js';
import { onTearDown } from '../support/tear-down.js';

function setup(count = 3): Entry[] {
  cleanPage();
  return Array.from({ length: count }, () => ({ record: recordOfChange(null, none), kept: Date.now(), tries: 0 }));
}

/** A database of this name, made by somebody else. */
function foreign(version: number, fill: (db: IDBDatabase) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(OUTBOX_KEY, version);
    opening.onupgradeneeded = () => fill(opening.result);
    opening.onerror = () => reject(opening.error!);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

const sameStore = (db: IDBDatabase): IDBObjectStore => {
  const store = db.createObjectStore('records', { autoIncrement: true });
  store.createIndex('id', 'record.record_id', { unique: true });
  return store;
};

describe('outbox', () => {
  it('keeps records from one visit to the next, the oldest first', async () => {
    const entries = setup();
    for (const entry of entries) await openOutbox().put(entry);
    expect(await openOutbox().all()).to.deep.equal(entries);
  });

  it('makes no database while there is nothing to keep, and leaves none behind', async () => {
    const [entry] = setup() as [Entry];
    const box = openOutbox();
    expect(await box.all()).to.deep.equal([]);
    await box.remove('x');
    await box.replace(entry);
    expect(await databases()).to.deep.equal([]);
    await box.put(entry);
    expect(await databases()).to.deep.equal([OUTBOX_KEY]);
    await box.remove(entry.record.record_id);
    expect(await databases()).to.deep.equal([]);
  });

  it('removes only the record that is named', async () => {
    const [first, second] = setup() as [Entry, Entry];
    for (const entry of [first, second]) await openOutbox().put(entry);
    await openOutbox().remove(first.record.record_id);
    expect(await openOutbox().all()).to.deep.equal([second]);
  });

  it('keeps a record once, in its place, with what became of it', async () => {
    const [first, second] = setup() as [Entry, Entry];
    const box = openOutbox();
    for (const entry of [first, second, first]) await box.put(entry);
    await box.replace({ ...first, tries: 2 });
    expect(await box.all()).to.deep.equal([{ ...first, tries: 2 }, second]);
  });

  it('does not bring back what another tab has delivered meanwhile', async () => {
    const [first, second] = setup() as [Entry, Entry];
    for (const entry of [first, second]) await openOutbox().put(entry);
    await openOutbox().remove(first.record.record_id);
    await openOutbox().replace({ ...first, tries: 1 });
    expect(await openOutbox().all()).to.deep.equal([second]);
  });

  it('keeps the newest', async () => {
    const entries = setup(8);
    const box = outbox(OUTBOX_KEY, 5, 2000);
    for (const entry of entries) await box.put(entry);
    expect(await box.all()).to.deep.equal(entries.slice(-5));
  });

  it('loses nothing to a tab that deletes the empty database meanwhile', async () => {
    const entries = setup(40);
    const [one, other] = [openOutbox(), openOutbox()];
    // One empties it again and again, while the other puts.
    await Promise.all(
      entries.map(async (entry, index) => {
        await (index % 2 ? one.put(entry).then(() => one.remove(entry.record.record_id)) : other.put(entry));
        if (index % 4 === 0) await one.remove(entry.record.record_id);
      }),
    );
    const kept = entries.filter((_entry, index) => index % 4 === 2).map(({ record }) => record.record_id);
    expect((await openOutbox().all()).map(({ record }) => record.record_id)).to.have.members(kept);
  });

  it('loses nothing that is put between the look whether it is empty and its deletion', async () => {
    const [first, second] = setup() as [Entry, Entry];
    await openOutbox().put(first);
    const { count } = IDBObjectStore.prototype;
    onTearDown(() => (IDBObjectStore.prototype.count = count));
    let counts = 0;
    let putting: Promise<boolean> | undefined;
    IDBObjectStore.prototype.count = function () {
      counts += 1;
      // The first look is that of the removal, the second that of the deletion.
      if (counts === 2) putting = openOutbox().put(second);
      return count.call(this);
    };
    await openOutbox().remove(first.record.record_id);
    await putting;
    expect(counts).to.equal(2);
    expect(await openOutbox().all()).to.deep.equal([second]);
  });

  it('throws out what is no record, and keeps the rest', async () => {
    const [entry] = setup() as [Entry];
    await foreign(1, (db) => {
      const store = sameStore(db);
      for (const garbage of [
        5,
        'x',
        null,
        [],
        { record: null },
        { record: { record_id: 5 } },
        { ...entry, tries: 'x' },
      ])
        store.add(garbage);
    });
    await openOutbox().put({ ...entry, record: { ...entry.record, record_id: crypto.randomUUID() } });
    expect(await openOutbox().all()).to.have.length(1);
    expect(await openOutbox().all()).to.have.length(1);
  });

  it('takes the place of a database that is not its own', async () => {
    const [entry] = setup() as [Entry];
    await foreign(1, (db) => void db.createObjectStore('other'));
    expect(await openOutbox().all()).to.deep.equal([]);
    expect(await databases()).to.deep.equal([]);
    await foreign(1, (db) => void db.createObjectStore('records'));
    await openOutbox().put(entry);
    expect(await openOutbox().all()).to.deep.equal([entry]);
  });

  it('shares the database of a later version that still has its store', async () => {
    const [entry] = setup() as [Entry];
    await foreign(7, (db) => {
      sameStore(db);
      db.createObjectStore('more');
    });
    await openOutbox().put(entry);
    expect(await openOutbox().all()).to.deep.equal([entry]);
  });

  it('leaves one of a later version alone that has not, and keeps records in memory', async () => {
    const [entry] = setup() as [Entry];
    await foreign(7, (db) => void db.createObjectStore('other'));
    const box = openOutbox();
    await box.put(entry);
    expect([await box.all(), await openOutbox().all()]).to.deep.equal([[entry], []]);
    expect(await databases()).to.deep.equal([OUTBOX_KEY]);
  });

  it('waits for nobody to let go of it: another tab may upgrade or delete it at any time', async () => {
    const [entry] = setup() as [Entry];
    await openOutbox().put(entry);
    await foreign(9, () => undefined);
    expect(await openOutbox().all()).to.deep.equal([entry]);
  });
});
