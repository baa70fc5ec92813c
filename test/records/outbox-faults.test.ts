import { expect } from 'chai';
import type { Entry } from '../../src/records/database.js';
import { OUTBOX_KEY } from '../../src/records/names.js';
import { outbox } from '../../src/records/outbox.js';
import { cleanPage } from '../support/clean-page.js';
import { none } from '../support/decisions.js';
import { breakOpening, openOutbox, recordOfChange } from '../support/records.js';
import { onTearDown } from '../support/tear-down.js';
import { until, wait } from '../support/until.js';

function setup(count = 3): Entry[] {
  cleanPage();
  return Array.from({ length: count }, () => ({ record: recordOfChange(null, none), kept: Date.now(), tries: 0 }));
}

describe('outbox', () => {
  it('keeps records for the life of the page where storage is blocked', async () => {
    const [first, second] = setup() as [Entry, Entry];
    breakOpening('throws');
    const box = openOutbox();
    for (const entry of [first, second]) await box.put(entry);
    await box.replace({ ...second, tries: 1 });
    expect(await box.all()).to.deep.equal([first, { ...second, tries: 1 }]);
    await box.remove(first.record.record_id);
    expect(await box.all()).to.deep.equal([{ ...second, tries: 1 }]);
  });

  it('waits for a storage that hangs no longer than it may, and then keeps records in memory', async () => {
    const [entry] = setup() as [Entry];
    breakOpening('hangs');
    const box = outbox(OUTBOX_KEY, 5, 100);
    const start = performance.now();
    await box.put(entry);
    expect(performance.now() - start).to.be.within(90, 600);
    expect(await box.all()).to.deep.equal([entry]);
    await box.remove(entry.record.record_id);
    expect(await box.all()).to.deep.equal([]);
  });

  it('holds a record once that reached the disk late, and not at all where it is delivered by then', async () => {
    const [first, second] = setup() as [Entry, Entry];
    const open = breakOpening('hangs');
    const box = outbox(OUTBOX_KEY, 5, 50);
    for (const entry of [first, second]) await box.put(entry);
    await box.remove(second.record.record_id);
    open();
    await until('the first is on disk', async () => (await openOutbox().all()).length > 0);
    await wait(300);
    expect(await box.all()).to.deep.equal([first]);
    expect(await openOutbox().all()).to.deep.equal([first]);
  });

  it('calls back with what a slow disk hands out, which comes before what was kept since', async () => {
    const [first, second] = setup() as [Entry, Entry];
    await openOutbox().put(first);
    const open = breakOpening('hangs');
    let calls = 0;
    const box = outbox(OUTBOX_KEY, 5, 50, () => (calls += 1));
    await box.put(second);
    expect(await box.all()).to.deep.equal([second]);
    open();
    await until('it calls back', () => calls > 0);
    expect(await box.all()).to.deep.equal([first, second]);
    await wait(100);
    expect(calls).to.equal(1);
  });

  it('hands out a grant before its withdrawal, however slow the disk is', async () => {
    const [grant, withdrawal] = setup() as [Entry, Entry];
    await openOutbox().put(grant);
    let open = breakOpening('hangs');
    const box = outbox(OUTBOX_KEY, 5, 50);
    await box.all();
    open();
    await until('the grant has come late', async () => (await box.all()).length === 1);
    await openOutbox().put(withdrawal);
    open = breakOpening('hangs');
    await box.all();
    open();
    await wait(200);
    breakOpening('hangs');
    expect(await box.all()).to.deep.equal([grant, withdrawal]);
    await box.replace({ ...grant, tries: 1 });
    expect((await box.all())[0]).to.deep.equal({ ...grant, tries: 1 });
  });

  it('is not kept from its work by a tab that has the database open and does not let go', async () => {
    const [entry] = setup() as [Entry];
    await openOutbox().put(entry);
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(OUTBOX_KEY);
      opening.onsuccess = () => resolve(opening.result);
    });
    onTearDown(() => db.close());
    const box = openOutbox();
    await box.remove(entry.record.record_id);
    // Behind the deletion, which waits, everything waits: memory has to do.
    const quick = outbox(OUTBOX_KEY, 5, 200);
    await quick.put(entry);
    expect(await quick.all()).to.deep.equal([entry]);
    db.close();
    await until('it is on disk', async () => (await openOutbox().all()).length === 1);
  });
});
