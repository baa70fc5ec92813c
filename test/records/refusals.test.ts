import { expect } from 'chai';
import { LAST_RECORD_KEY } from '../../src/records/names.js';
import { goTo } from '../support/clean-page.js';
import { last, setupRecorder, type RecorderSetup } from '../support/recorder.js';
import { complaints, databases } from '../support/records.js';
import { onTearDown } from '../support/tear-down.js';

describe('refusals', () => {
  const decide = async ({ consent, posts, settled }: RecorderSetup, ...names: ('acceptAll' | 'rejectAll')[]) => {
    for (const name of names) {
      consent[name]();
      await settled();
    }
    return posts();
  };

  it('bear an identifier that is used once and kept nowhere, unless they take back a grant', async () => {
    const records = await decide(setupRecorder(), 'rejectAll', 'rejectAll', 'acceptAll', 'rejectAll', 'rejectAll');
    const ids = records.map(({ consent_id }) => consent_id);
    expect(ids[2]).to.equal(ids[3]);
    expect(new Set(ids).size).to.equal(4);
    expect(records.map(({ previous_record_id }) => previous_record_id)).to.deep.equal([
      null,
      null,
      null,
      records[2]!.record_id,
      null,
    ]);
    expect(localStorage.length).to.equal(0);
    expect(document.cookie).to.not.contain('i=');
  });

  it('leave of a grant its last record, as long as it stands', async () => {
    const made = setupRecorder();
    const [first, second] = await decide(made, 'acceptAll', 'acceptAll');
    expect(second!.previous_record_id).to.equal(first!.record_id);
    expect(last()).to.deep.equal({ consent_id: second!.consent_id, record_id: second!.record_id });
    await decide(made, 'rejectAll');
    expect(last()).to.equal(null);
  });

  it('are linked by one that the browser keeps, where the site says so', async () => {
    const records = await decide(
      setupRecorder(204, { refusals: 'linked' }),
      'rejectAll',
      'rejectAll',
      'acceptAll',
      'rejectAll',
    );
    const ids = records.map(({ consent_id }) => consent_id);
    expect(ids[0]).to.equal(ids[1]);
    expect(ids[2]).to.equal(ids[3]);
    const before = records.map(({ previous_record_id }) => previous_record_id);
    expect(before).to.deep.equal([null, ...records.slice(0, 3).map(({ record_id }) => record_id)]);
    for (const record of records) expect(await complaints(record)).to.deep.equal([]);
  });

  it('are not recorded where the site says so, but withdrawals are', async () => {
    const records = await decide(
      setupRecorder(204, { refusals: 'off' }),
      'rejectAll',
      'acceptAll',
      'rejectAll',
      'rejectAll',
    );
    expect(records.map(({ event_state }) => event_state)).to.deep.equal(['ConsentGiven', 'ConsentWithdrawn']);
    expect([await databases(), localStorage.length]).to.deep.equal([[], 0]);
  });

  for (const garbage of ['{', 'null', '5', '{}', '{"consent_id":"x","record_id":"y"}', '[]']) {
    it(`take ${garbage} for no record before`, async () => {
      const made = setupRecorder();
      localStorage.setItem(LAST_RECORD_KEY, garbage);
      const [record] = await decide(made, 'acceptAll');
      expect(record!.previous_record_id).to.equal(null);
    });
  }

  it('refer to no record of another identifier', async () => {
    const made = setupRecorder();
    localStorage.setItem(
      LAST_RECORD_KEY,
      JSON.stringify({ consent_id: crypto.randomUUID(), record_id: crypto.randomUUID() }),
    );
    const [record] = await decide(made, 'acceptAll');
    expect(record!.previous_record_id).to.equal(null);
  });
});

describe('a record', () => {
  it('holds nothing of all that a page could tell', async () => {
    const bait = [
      'anna@example.com',
      'GA1.1.bait',
      'fb.1.bait',
      'secretquery',
      'secretpart',
      'Baited title',
      'baitvalue',
    ];
    document.title = 'Baited title';
    document.cookie = '_ga=GA1.1.bait; path=/';
    document.cookie = '_fbp=fb.1.bait; path=/';
    const { consent, posts, settled } = setupRecorder(204, { redactPaths: ['/private/*'] });
    localStorage.setItem('user', 'baitvalue');
    goTo('/mail/anna@example.com?secretquery=1#secretpart');
    Object.defineProperty(document, 'referrer', { value: 'https://example.com/secretquery', configurable: true });
    onTearDown(() => Reflect.deleteProperty(document, 'referrer'));
    for (const decide of ['acceptAll', 'rejectAll'] as const) {
      consent[decide]();
      await settled();
    }
    const text = JSON.stringify(await posts());
    expect(text).to.contain('/mail/*');
    const { userAgent, platform, language } = navigator;
    for (const found of [...bait, userAgent, platform, `"${language}"`, 'Chrome', 'Mozilla'])
      expect(text, found).to.not.contain(found);
  });
});
