import { expect } from 'chai';
import { goTo } from '../support/clean-page.js';
import { external, gated } from '../support/gate.js';
import { recordOfChange } from '../support/records.js';
import { ConsentryRecordEvent } from '../../src/records/record-event.js';
import { all } from '../support/decisions.js';
import { setupOverlay, type OverlaySetup } from '../support/overlay.js';
import { onTearDown } from '../support/tear-down.js';
import { until } from '../support/until.js';

/** What the clipboard would get; `null` lets it refuse, as on plain http. */
async function copied({ button, find }: OverlaySetup, refuse = false): Promise<string> {
  let text = '';
  const { clipboard } = navigator;
  const original = clipboard.writeText.bind(clipboard);
  clipboard.writeText = (given) =>
    refuse ? Promise.reject(new DOMException('no')) : Promise.resolve(void (text = given));
  onTearDown(() => (clipboard.writeText = original));
  button('Copy report').click();
  await until('it is said', () => find('[role=status]').textContent);
  return refuse ? find<HTMLTextAreaElement>('textarea').value : text;
}

const service = { id: 'matomo', name: 'Matomo', provider: 'M', category: 'analytics' };

describe('the report', () => {
  it('says what the overlay says, as JSON', async () => {
    const made = await setupOverlay([external('a'), gated('b', { 'data-consent': 'essential & !adverts' })], {
      services: [service],
    });
    const report = JSON.parse(await copied(made)) as Record<string, unknown>;
    expect(report).to.include({ consentry: '0.0.0-test, development build', page: location.origin });
    expect(report['state']).to.include({ status: 'undecided', reason: 'no-decision', policyVersion: '1' });
    expect(report['elements']).to.deep.equal([
      {
        number: 1,
        what: 'script',
        url: `${location.host}/test-server/script?name=…`,
        expression: 'analytics (false)',
        standing: 'shut',
        code: 'shut',
        why: 'shut: analytics is not granted (no decision yet)',
      },
      {
        number: 2,
        what: 'inline script',
        expression: 'essential (true) & !adverts (false)',
        standing: 'shut',
        code: 'shut',
        why: 'shut: “adverts” is neither a category nor a service of this site',
      },
    ]);
    expect((report['services'] as unknown[])[0]).to.include({ id: 'matomo', granted: false, loaded: false });
    expect(Object.keys(report)).to.include.members(['records', 'waiting', 'erasure', 'warnings']);
  });

  it('holds nothing personal: no cookie value, no identifier, no path, no value of a query', async () => {
    goTo('/account/jane?mail=jane@example.com');
    document.cookie = 'session=secret-cookie';
    const made = await setupOverlay([external('secret-query'), gated('x', { src: '/t.js?uid=jane' })]);
    made.consent.acceptAll();
    const record = recordOfChange(null, all, { consentId: '33333333-3333-4333-8333-333333333333' });
    document.dispatchEvent(new ConsentryRecordEvent(record, 'delivered'));
    await made.overlay.updateComplete;
    const text = await copied(made);
    for (const secret of ['jane', 'secret', '33333333', made.consent.state.decision!.consentId!, record.record_id])
      expect(text).to.not.contain(secret);
    expect(text).to.contain('ConsentGiven');
  });

  it('can be taken by hand where the browser does not allow copying', async () => {
    const made = await setupOverlay();
    const text = await copied(made, true);
    expect(JSON.parse(text)).to.have.property('state');
    const field = made.find<HTMLTextAreaElement>('textarea');
    field.focus();
    expect(field.selectionEnd - field.selectionStart).to.equal(text.length);
  });
});
