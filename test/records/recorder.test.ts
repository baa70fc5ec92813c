import { expect } from 'chai';
import { consentRecords } from '../../src/records/consent-records.js';
import { LAST_RECORD_KEY } from '../../src/records/names.js';
import { noticeText, sha256 } from '../../src/records/notice.js';
import { goTo } from '../support/clean-page.js';
import { all, storeDecision } from '../support/decisions.js';
import { setupRecorder } from '../support/recorder.js';
import { complaints, databases, endpoint, waiting } from '../support/records.js';
import { until, wait } from '../support/until.js';

describe('consentRecords', () => {
  it('posts a valid record of a decision, and keeps nothing once it arrived', async () => {
    const { consent, posts, settled } = setupRecorder();
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
    const { consent, posts, settled } = setupRecorder();
    const notice = { language: 'fr', texts: { title: 'Vos choix' } };
    consent.noticeShown(notice);
    consent.rejectAll();
    await settled();
    const [record] = await posts();
    expect(record!.privacy_notice.text_hash).to.equal(await sha256(noticeText(consent.settings, notice)));
    expect(record!.language).to.equal('fr');
  });

  it('tells neither query nor fragment, and not the page that came before', async () => {
    const { consent, posts, settled } = setupRecorder();
    goTo('/account?mail=a@example.com#secret');
    consent.rejectAll();
    await settled();
    const [record] = await posts();
    expect(record!.source).to.deep.equal({ origin: location.origin, path: '/account' });
    expect(JSON.stringify(record)).to.not.match(/secret|mail|Mozilla|Chrome/);
  });

  it('replaces a path that must not be recorded with its pattern', async () => {
    const { consent, posts, settled } = setupRecorder(204, { redactPaths: ['/orders/*', '/users/*/mail'] });
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
    const { consent, posts } = setupRecorder();
    storeDecision({ choices: all });
    consent.refresh('other-tab');
    consent.showPreferences();
    await wait(100);
    expect(await posts()).to.deep.equal([]);
  });

  it('keeps a record that failed, and sends it on the next visit', async () => {
    const { consent, posts, settled } = setupRecorder(503);
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
});
