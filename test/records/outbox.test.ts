import { expect } from 'chai';
import { outbox, OUTBOX_KEY } from '../../src/records/outbox.js';
import type { ConsentRecord } from '../../src/records/record.js';
import { cleanPage } from '../support/clean-page.js';
import { none } from '../support/decisions.js';
import { breakStorage, recordOfChange } from '../support/records.js';

function setup(): { records: ConsentRecord[] } {
  cleanPage();
  return { records: Array.from({ length: 30 }, () => recordOfChange(null, none)) };
}

const idsOf = (records: readonly ConsentRecord[]): string[] => records.map(({ record_id }) => record_id);

describe('outbox', () => {
  it('keeps records from one visit to the next, the oldest first', () => {
    const [first, second] = setup().records as [ConsentRecord, ConsentRecord];
    outbox().put(first);
    outbox().put(second);
    expect(outbox().all()).to.deep.equal([first, second]);
  });

  it('stores nothing while it is empty, and nothing once it is empty again', () => {
    const [record] = setup().records as [ConsentRecord];
    const box = outbox();
    expect(box.all()).to.deep.equal([]);
    expect(localStorage.length).to.equal(0);
    box.put(record);
    box.remove(record);
    expect(localStorage.getItem(OUTBOX_KEY)).to.equal(null);
  });

  it('removes only the record that is named, also where it was read anew', () => {
    const [first, second] = setup().records as [ConsentRecord, ConsentRecord];
    const box = outbox();
    box.put(first);
    box.put(second);
    box.remove(JSON.parse(JSON.stringify(first)) as ConsentRecord);
    expect(box.all()).to.deep.equal([second]);
  });

  it('keeps the newest 20', () => {
    const { records } = setup();
    const box = outbox();
    records.forEach((record) => box.put(record));
    expect(idsOf(box.all())).to.deep.equal(idsOf(records.slice(-20)));
  });

  for (const garbage of ['{', 'null', '5', '"x"', '{"record_id":1}', '[null]', '[5,"x",[]]']) {
    it(`takes ${garbage} for an empty outbox, and replaces it`, () => {
      const [record] = setup().records as [ConsentRecord];
      localStorage.setItem(OUTBOX_KEY, garbage);
      const box = outbox();
      expect(box.all()).to.deep.equal([]);
      box.put(record);
      expect(outbox().all()).to.deep.equal([record]);
      box.remove(record);
      expect(box.all()).to.deep.equal([]);
    });
  }

  it('keeps records for the life of the page where storage is blocked', () => {
    const [first, second] = setup().records as [ConsentRecord, ConsentRecord];
    for (const method of ['getItem', 'setItem', 'removeItem'] as const) breakStorage(method);
    const box = outbox();
    box.put(first);
    box.put(second);
    expect(box.all()).to.deep.equal([first, second]);
    box.remove(first);
    expect(box.all()).to.deep.equal([second]);
  });

  it('holds each record once where storage is full, and stores all when there is room', () => {
    const [first, second, third] = setup().records as [ConsentRecord, ConsentRecord, ConsentRecord];
    const box = outbox();
    box.put(first);
    const mend = breakStorage('setItem', 'QuotaExceededError');
    box.put(second);
    expect(idsOf(box.all())).to.deep.equal(idsOf([first, second]));
    mend();
    box.put(third);
    expect(idsOf(outbox().all())).to.deep.equal(idsOf([first, second, third]));
  });
});
