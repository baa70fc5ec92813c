import { expect } from 'chai';
import { consentRecords } from '../../src/records/consent-records.js';
import type { ConsentRecord } from '../../src/records/record.js';
import type { ConsentryRecordEvent } from '../../src/records/record-event.js';
import { setupRecorder } from '../support/recorder.js';
import { breakOpening, endpoint, keptNames, tellings, waiting } from '../support/records.js';
import { consoleLines } from '../support/reports.js';
import { onTearDown } from '../support/tear-down.js';
import { until } from '../support/until.js';

describe('consentRecords, where a record finds no place on disk,', () => {
  it('leaves it to the next page: the same records, each with its reference', async () => {
    const mend = breakOpening('throws');
    const { consent, posts, settled } = setupRecorder(503);
    const told: boolean[] = [];
    const note = ({ delivery, onDisk }: ConsentryRecordEvent): void => void (delivery === 'kept' && told.push(onDisk));
    document.addEventListener('consentry-record', note);
    onTearDown(() => document.removeEventListener('consentry-record', note));
    for (const decide of ['acceptAll', 'rejectAll'] as const) {
      consent[decide]();
      await settled();
    }
    expect(told).to.deep.equal([false, false]);
    consent.stop();
    expect(keptNames()).to.have.length(2);
    await posts();
    mend();
    const next = endpoint();
    consentRecords({ endpoint: next.url }).start(consent);
    const arrived: ConsentRecord[] = [];
    await until('both are delivered', async () => arrived.push(...(await next.posts())) && arrived.length === 2);
    expect(arrived.map(({ event_state }) => event_state)).to.deep.equal(['ConsentGiven', 'ConsentWithdrawn']);
    expect(arrived.map((record) => record.previous_record_id)).to.deep.equal([null, arrived[0]!.record_id]);
    await until('nothing waits', async () => (await waiting()).length === 0);
    expect(keptNames()).to.deep.equal([]);
  });

  it('has it once, where storage answers too late', async () => {
    const mend = breakOpening('hangs');
    const { consent, posts } = setupRecorder(503);
    const told = tellings();
    consent.acceptAll();
    await until('an attempt has failed', () => told.some(([delivery]) => delivery === 'failed'), 5000);
    expect(keptNames()).to.have.length(1);
    mend();
    await until('it is on disk', () => keptNames().length === 0, 5000);
    consent.stop();
    const [record] = await posts();
    expect(await waiting()).to.deep.equal([record]);
  });

  it('forgets its decision once it has arrived', async () => {
    breakOpening('throws');
    const { consent, posts, settled } = setupRecorder();
    consent.acceptAll();
    await settled();
    expect([(await posts()).length, keptNames()]).to.deep.equal([1, []]);
  });

  it('does not forget its decision where the endpoint refuses it', async () => {
    consoleLines('error');
    breakOpening('throws');
    const { consent, settled } = setupRecorder(422);
    consent.acceptAll();
    await settled();
    expect(keptNames()).to.have.length(1);
  });
});
