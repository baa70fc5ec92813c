import { expect } from 'chai';
import type { Notice } from '../../src/core/types.js';
import type { ConsentRecord } from '../../src/records/record.js';
import { consentRecords } from '../../src/records/consent-records.js';
import { KEPT_EVENT_KEY } from '../../src/records/names.js';
import { canonicalJson, noticeText, sha256 } from '../../src/records/notice.js';
import { goTo } from '../support/clean-page.js';
import { none } from '../support/decisions.js';
import { setupRecorder } from '../support/recorder.js';
import {
  breakOpening,
  breakStorage,
  endpoint,
  putInOutbox,
  recordOfChange,
  setAside,
  tellings,
  waiting,
} from '../support/records.js';
import { caughtReports, consoleLines } from '../support/reports.js';
import { onTearDown } from '../support/tear-down.js';
import { until, wait } from '../support/until.js';

describe('consentRecords', () => {
  it('has a record on disk before it sends it or says that it is kept', async () => {
    const order: string[] = [];
    const { transaction } = IDBDatabase.prototype;
    const { fetch: original } = window;
    IDBDatabase.prototype.transaction = function (...args) {
      const made = transaction.apply(this, args);
      if (args[1] === 'readwrite') made.addEventListener('complete', () => order.push(args[2]?.durability ?? ''));
      return made;
    };
    window.fetch = (...args) => {
      order.push('fetch');
      return original(...args);
    };
    onTearDown(() => {
      IDBDatabase.prototype.transaction = transaction;
      window.fetch = original;
    });
    document.addEventListener('consentry-record', () => order.push('kept'), { once: true });
    const { consent, settled } = setupRecorder(503);
    await wait(50);
    order.length = 0;
    consent.rejectAll();
    await settled();
    expect(order.slice(0, 2)).to.deep.equal(['strict', 'kept']);
    expect(order.indexOf('fetch')).to.be.above(1);
  });

  for (const [status, delivery, place] of [
    [204, 'delivered', [0, 0]],
    [422, 'rejected', [0, 1]],
    [503, 'failed', [1, 0]],
  ] as const) {
    it(`tells the page that a record is kept, and that it is ${delivery} where the endpoint answers ${status}`, async () => {
      consoleLines('error');
      const { consent, settled } = setupRecorder(status);
      const told = tellings();
      consent.acceptAll();
      await settled();
      expect(told.slice(0, 2).map(([how]) => how)).to.deep.equal(['kept', delivery]);
      expect([(await waiting()).length, (await setAside()).length]).to.deep.equal(place);
    });
  }

  it('tells of a record of an earlier visit too', async () => {
    const { consent } = setupRecorder();
    const record = recordOfChange(null, none);
    await putInOutbox([record]);
    const told = tellings();
    consentRecords({ endpoint: endpoint().url }).start(consent);
    await until('it is told', () => told.length);
    expect(told).to.deep.equal([['delivered', record.record_id]]);
  });

  for (const how of ['throws', 'hangs'] as const) {
    it(`sends a record even where nothing can be kept, as storage ${how}, and in time for a reload`, async () => {
      for (const method of ['getItem', 'setItem', 'removeItem'] as const) breakStorage(method);
      breakOpening(how);
      const { consent, posts, settled } = setupRecorder();
      const told = tellings();
      consent.acceptAll();
      await settled();
      if (how === 'hangs') await until('it has waited for storage', () => told.length > 1, 4000);
      expect(await posts()).to.have.length(1);
      expect(told.map(([delivery]) => delivery)).to.deep.equal(['kept', 'delivered']);
    });
  }

  it('does not keep the one who decides waiting', async () => {
    const { consent, settled } = setupRecorder();
    const mend = breakOpening('hangs');
    const start = performance.now();
    consent.acceptAll();
    expect(consent.allows('analytics')).to.equal(true);
    expect(performance.now() - start).to.be.below(100);
    mend();
    await settled();
  });

  it('records in the order of decisions, each where it was made', async () => {
    const { consent, posts } = setupRecorder();
    goTo('/first');
    consent.noticeShown({ language: 'en', texts: { title: 'x'.repeat(100_000) } });
    consent.acceptAll();
    goTo('/second');
    consent.rejectAll();
    goTo('/third');
    const records: ConsentRecord[] = [];
    await until('both are delivered', async () => records.push(...(await posts())) && records.length === 2, 5000);
    expect(records.map(({ source }) => source.path)).to.deep.equal(['/first', '/second']);
    expect(records[1]!.previous_record_id).to.equal(records[0]!.record_id);
  });

  it('names the configuration by its hash, without what only code can say', async () => {
    const { consent, posts, settled } = setupRecorder(204, {}, { serviceChoices: true });
    consent.acceptAll();
    await settled();
    const { categories, services, texts, policy, cookie } = consent.settings;
    const text = canonicalJson({ categories, services, texts, policy, cookie, serviceChoices: true });
    expect((await posts())[0]!.client.config_hash).to.equal(await sha256(text));
  });

  it('hashes a notice when it is shown, not when it is answered', async () => {
    const { consent, posts, settled } = setupRecorder();
    const notice: { language: string; texts: Record<string, string> } = { language: 'en', texts: { title: 'Shown' } };
    const hash = await sha256(noticeText(consent.settings, notice));
    consent.noticeShown(notice as Notice);
    consent.hide();
    consent.showBanner();
    await wait(600);
    notice.texts.title = 'Changed behind our back';
    consent.rejectAll();
    await settled();
    expect((await posts())[0]!.privacy_notice.text_hash).to.equal(hash);
  });

  it('is not stopped by a decision that is too damaged to be recorded', async () => {
    const reports = caughtReports();
    const { consent, posts, settled } = setupRecorder();
    const broken = { origin: 'this-tab', decision: { choices: { analytics: true }, time: 1e99 } } as never;
    consent.stop();
    const { url, posts: arrived } = endpoint();
    localStorage.setItem(KEPT_EVENT_KEY, JSON.stringify(broken));
    const stop = consentRecords({ endpoint: url }).start(
      Object.assign(Object.create(consent) as typeof consent, {
        subscribe: (listener: Parameters<typeof consent.subscribe>[0]) => {
          listener(consent.state, { ...(broken as object), waitUntil: () => undefined } as never);
          return consent.subscribe(listener);
        },
      }),
    );
    consent.rejectAll();
    await settled();
    expect(await arrived()).to.have.length(1);
    expect([reports.length, await posts()]).to.deep.equal([1, []]);
    expect(localStorage.getItem(KEPT_EVENT_KEY)).to.equal(null);
    stop();
  });
});
