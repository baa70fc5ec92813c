import { expect } from 'chai';
import { settled as allSettled } from '../../src/core/settled.js';
import type { ConsentConfig, DecisionEvent, Notice } from '../../src/core/types.js';
import { consentRecords } from '../../src/records/consent-records.js';
import { KEPT_EVENT_KEY, LAST_RECORD_KEY } from '../../src/records/names.js';
import { canonicalJson, noticeText, sha256 } from '../../src/records/notice.js';
import type { RecordsOptions } from '../../src/records/records-options.js';
import { goTo } from '../support/clean-page.js';
import { all, none, storeDecision } from '../support/decisions.js';
import {
  breakOpening,
  breakStorage,
  complaints,
  databases,
  endpoint,
  putInOutbox,
  recordOfChange,
  setAside,
  tellings,
  waiting,
} from '../support/records.js';
import { caughtReports, consoleLines } from '../support/reports.js';
import { setupConsent, type ConsentSetup } from '../support/setup-consent.js';
import { onTearDown } from '../support/tear-down.js';
import { until, wait } from '../support/until.js';

interface Setup extends ConsentSetup {
  readonly posts: ReturnType<typeof endpoint>['posts'];
  /** Waits for the work of the last decision. */
  readonly settled: () => Promise<unknown>;
}

function setup(
  status: number | readonly number[] = 204,
  options: Partial<RecordsOptions> = {},
  config: Partial<ConsentConfig<string>> = {},
): Setup {
  const { url, posts } = endpoint(status);
  const records = consentRecords({ endpoint: url, ...options });
  const made = setupConsent({ ...config, effects: [records] });
  return { ...made, posts, settled: () => allSettled(made.events.at(-1) as DecisionEvent<string>) };
}

const last = (): unknown => JSON.parse(localStorage.getItem(LAST_RECORD_KEY) ?? 'null');

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
    expect([Object.keys(localStorage), await databases()]).to.deep.equal([[LAST_RECORD_KEY], []]);
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
    const { consent, posts, settled } = setup(204, { redactPaths: ['/orders/*', '/users/*/mail'] });
    for (const [path, recorded] of [
      ['/orders/12345', '/orders/*'],
      ['/users/7/mail', '/users/*/mail'],
      ['/users/7', '/users/7'],
      ['/mail/anna@example.com/in', '/mail/*/in'],
      ['/mail/anna%40example.com', '/mail/*'],
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
    expect(await waiting()).to.deep.equal([sent]);
    consent.stop();
    const next = endpoint();
    consentRecords({ endpoint: next.url }).start(consent);
    await until('the outbox is empty', async () => (await waiting()).length === 0);
    expect(await next.posts()).to.deep.equal([sent]);
  });

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
    const { consent, settled } = setup(503);
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
      const { consent, settled } = setup(status);
      const told = tellings();
      consent.acceptAll();
      await settled();
      expect(told.slice(0, 2).map(([how]) => how)).to.deep.equal(['kept', delivery]);
      expect([(await waiting()).length, (await setAside()).length]).to.deep.equal(place);
    });
  }

  it('tells of a record of an earlier visit too', async () => {
    const { consent } = setup();
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
      const { consent, posts, settled } = setup();
      const told = tellings();
      consent.acceptAll();
      await settled();
      if (how === 'hangs') await until('it has waited for storage', () => told.length > 1, 4000);
      expect(await posts()).to.have.length(1);
      expect(told.map(([delivery]) => delivery)).to.deep.equal(['kept', 'delivered']);
    });
  }

  it('does not keep the one who decides waiting', async () => {
    const { consent, settled } = setup();
    const mend = breakOpening('hangs');
    const start = performance.now();
    consent.acceptAll();
    expect(consent.allows('analytics')).to.equal(true);
    expect(performance.now() - start).to.be.below(100);
    mend();
    await settled();
  });

  it('records in the order of decisions, each where it was made', async () => {
    const { consent, posts } = setup();
    goTo('/first');
    consent.noticeShown({ language: 'en', texts: { title: 'x'.repeat(100_000) } });
    consent.acceptAll();
    goTo('/second');
    consent.rejectAll();
    goTo('/third');
    await until('both are delivered', async () => (await waiting()).length === 0);
    await wait(100);
    const records = await posts();
    expect(records.map(({ source }) => source.path)).to.deep.equal(['/first', '/second']);
    expect(records[1]!.previous_record_id).to.equal(records[0]!.record_id);
  });

  it('names the configuration by its hash, without what only code can say', async () => {
    const { consent, posts, settled } = setup(204, {}, { serviceChoices: true });
    consent.acceptAll();
    await settled();
    const { categories, services, texts, policy, cookie } = consent.settings;
    const text = canonicalJson({ categories, services, texts, policy, cookie, serviceChoices: true });
    expect((await posts())[0]!.client.config_hash).to.equal(await sha256(text));
  });

  it('hashes a notice when it is shown, not when it is answered', async () => {
    const { consent, posts, settled } = setup();
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
    const { consent, posts, settled } = setup();
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

describe('refusals', () => {
  const decide = async ({ consent, posts, settled }: Setup, ...names: ('acceptAll' | 'rejectAll')[]) => {
    for (const name of names) {
      consent[name]();
      await settled();
    }
    return posts();
  };

  it('bear an identifier that is used once and kept nowhere, unless they take back a grant', async () => {
    const records = await decide(setup(), 'rejectAll', 'rejectAll', 'acceptAll', 'rejectAll', 'rejectAll');
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
    const made = setup();
    const [first, second] = await decide(made, 'acceptAll', 'acceptAll');
    expect(second!.previous_record_id).to.equal(first!.record_id);
    expect(last()).to.deep.equal({ consent_id: second!.consent_id, record_id: second!.record_id });
    await decide(made, 'rejectAll');
    expect(last()).to.equal(null);
  });

  it('are linked by one that the browser keeps, where the site says so', async () => {
    const records = await decide(
      setup(204, { refusals: 'linked' }),
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
    const records = await decide(setup(204, { refusals: 'off' }), 'rejectAll', 'acceptAll', 'rejectAll', 'rejectAll');
    expect(records.map(({ event_state }) => event_state)).to.deep.equal(['ConsentGiven', 'ConsentWithdrawn']);
    expect([await databases(), localStorage.length]).to.deep.equal([[], 0]);
  });

  for (const garbage of ['{', 'null', '5', '{}', '{"consent_id":"x","record_id":"y"}', '[]']) {
    it(`take ${garbage} for no record before`, async () => {
      const made = setup();
      localStorage.setItem(LAST_RECORD_KEY, garbage);
      const [record] = await decide(made, 'acceptAll');
      expect(record!.previous_record_id).to.equal(null);
    });
  }

  it('refer to no record of another identifier', async () => {
    const made = setup();
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
    const { consent, posts, settled } = setup(204, { redactPaths: ['/private/*'] });
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
