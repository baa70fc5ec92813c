import { expect } from 'chai';
import { settled as allSettled } from '../../src/core/settled.js';
import type { DecisionEvent } from '../../src/core/types.js';
import { consentRecords } from '../../src/records/consent-records.js';
import { noticeText, sha256 } from '../../src/records/notice.js';
import { outbox } from '../../src/records/outbox.js';
import type { ConsentryRecordEvent } from '../../src/records/record-event.js';
import { goTo } from '../support/clean-page.js';
import { all, none, storeDecision } from '../support/decisions.js';
import { breakStorage, complaints, endpoint, recordOfChange } from '../support/records.js';
import { consoleLines } from '../support/reports.js';
import { setupConsent, type ConsentSetup } from '../support/setup-consent.js';
import { onTearDown } from '../support/tear-down.js';
import { until, wait } from '../support/until.js';

interface Setup extends ConsentSetup {
  readonly posts: ReturnType<typeof endpoint>['posts'];
  /** Waits for the work of the last decision. */
  readonly settled: () => Promise<unknown>;
}

function setup(status = 204, redactPaths?: string[]): Setup {
  const { url, posts } = endpoint(status);
  const records = consentRecords({ endpoint: url, ...(redactPaths && { redactPaths }) });
  const made = setupConsent({ effects: [records] });
  return { ...made, posts, settled: () => allSettled(made.events.at(-1) as DecisionEvent<string>) };
}

describe('consentRecords', () => {
  it('posts a valid record of a decision, and keeps nothing once it arrived', async () => {
    const { consent, posts, settled } = setup();
    consent.acceptAll({ method: 'banner:accept-all' });
    await settled();
    const [record, ...others] = await posts();
    expect(others).to.deep.equal([]);
    expect(await complaints(record)).to.deep.equal([]);
    expect(record).to.include({ expression_method: 'banner:accept-all', event_state: 'ConsentGiven' });
    expect(record!.consent_id).to.equal(consent.state.decision!.consentId);
    expect(localStorage.length).to.equal(0);
  });

  it('refers to exactly what was shown, by its hash', async () => {
    const { consent, posts, settled } = setup();
    const notice = { language: 'fr', texts: { title: 'Vos choix' } };
    consent.noticeShown(notice);
    consent.rejectAll();
    await settled();
    const [record] = await posts();
    expect(record!.privacy_notice.text_hash).to.equal(await sha256(noticeText(consent.settings, notice)));
    expect(record!.language).to.equal('fr');
  });

  it('tells neither query nor fragment, and not the page that came before', async () => {
    const { consent, posts, settled } = setup();
    goTo('/account?mail=a@example.com#secret');
    consent.rejectAll();
    await settled();
    const [record] = await posts();
    expect(record!.source).to.deep.equal({ origin: location.origin, path: '/account' });
    expect(JSON.stringify(record)).to.not.match(/secret|mail|Mozilla|Chrome/);
  });

  it('replaces a path that must not be recorded with its pattern', async () => {
    const { consent, posts, settled } = setup(204, ['/orders/*', '/users/*/mail']);
    for (const [path, recorded] of [
      ['/orders/12345', '/orders/*'],
      ['/users/7/mail', '/users/*/mail'],
      ['/users/7', '/users/7'],
    ] as const) {
      goTo(path);
      consent.rejectAll();
      await settled();
      expect((await posts())[0]!.source.path).to.equal(recorded);
    }
  });

  it('records only what was decided in this tab', async () => {
    const { consent, posts } = setup();
    storeDecision({ choices: all });
    consent.refresh('other-tab');
    consent.showPreferences();
    await wait(100);
    expect(await posts()).to.deep.equal([]);
  });

  it('keeps a record that failed, and sends it on the next visit', async () => {
    const { consent, posts, settled } = setup(503);
    consent.acceptAll();
    await settled();
    const [sent] = await posts();
    expect(outbox().all()).to.deep.equal([sent]);
    consent.stop();
    const next = endpoint();
    consentRecords({ endpoint: next.url }).start(consent);
    await until('the outbox is empty', () => outbox().all().length === 0);
    expect(await next.posts()).to.deep.equal([sent]);
  });

  it('has kept a record before it is sent: the page may be gone before the answer comes', async () => {
    const { consent, settled } = setup(503);
    consent.rejectAll();
    await until('it is kept', () => outbox().all().length === 1);
    await settled();
  });

  it('tries each once while the endpoint still fails, so that none holds back another, and keeps the order', async () => {
    const { consent } = setup();
    const kept = [recordOfChange(null, none), recordOfChange(null, all)];
    kept.forEach((record) => outbox().put(record));
    const { url, posts } = endpoint(500);
    consentRecords({ endpoint: url }).start(consent);
    await wait(150);
    expect(await posts()).to.deep.equal(kept);
    expect(outbox().all()).to.deep.equal(kept);
  });

  it('gives up a record that the endpoint will never take, and sends the others', async () => {
    consoleLines('error');
    const { consent, settled } = setup(422);
    consent.acceptAll();
    await settled();
    expect(outbox().all()).to.deep.equal([]);
  });

  for (const [status, delivery] of [
    [204, 'delivered'],
    [422, 'rejected'],
    [503, 'failed'],
  ] as const) {
    it(`tells the page that a record is kept, and that it is ${delivery} where the endpoint answers ${status}`, async () => {
      consoleLines('error');
      const told: [string, unknown][] = [];
      const note = ({ delivery: how, record }: ConsentryRecordEvent): void => {
        // Kept means kept: whoever is told finds it in the outbox.
        const isThere = outbox()
          .all()
          .some(({ record_id }) => record_id === record.record_id);
        told.push([how, isThere]);
      };
      document.addEventListener('consentry-record', note);
      onTearDown(() => document.removeEventListener('consentry-record', note));
      const { consent, settled } = setup(status);
      consent.acceptAll();
      await settled();
      expect(told).to.deep.equal([
        ['kept', true],
        [delivery, delivery === 'failed'],
      ]);
    });
  }

  it('tells of a record of an earlier visit too', async () => {
    const { consent } = setup();
    outbox().put(recordOfChange(null, none));
    let told: ConsentryRecordEvent | undefined;
    document.addEventListener('consentry-record', (event) => (told = event), { once: true });
    consentRecords({ endpoint: endpoint().url }).start(consent);
    await until('it is told', () => told);
    expect([told!.delivery, told!.record.event_state]).to.deep.equal(['delivered', 'ConsentRefused']);
  });

  it('sends a record even where nothing can be kept', async () => {
    const { consent, posts, settled } = setup();
    for (const method of ['getItem', 'setItem', 'removeItem'] as const) breakStorage(method);
    consent.acceptAll();
    await settled();
    expect(await posts()).to.have.length(1);
  });
});
