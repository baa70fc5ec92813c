import { expect } from 'chai';
import { all, none, storeDecision } from '../support/decisions.js';
import { add, external, gated } from '../support/gate.js';
import { lineOf, setupOverlay, tellOfErasure, tellOfRecord } from '../support/overlay.js';
import { openOutbox, putInOutbox, recordOfChange } from '../support/records.js';
import { until } from '../support/until.js';

const services = [
  { id: 'matomo', name: 'Matomo', provider: 'M', category: 'analytics', hosts: ['https://matomo.example.com'] },
  { id: 'ads', name: 'Ads', provider: 'A', category: 'advertising', load: { scripts: [{ src: '/never.js' }] } },
];

describe('the sections of <consentry-debug>', () => {
  it('tells the state and its reason', async () => {
    storeDecision({ choices: { ...none, analytics: true }, days: 90 });
    const { part, find } = await setupOverlay([], { services });
    expect(lineOf(find('.hero'))).to.match(/^Decided A valid decision stands\. Granted: essential, analytics\./);
    const text = lineOf(part('State'));
    expect(text).to.contain('analytics granted matomo granted').and.contain('advertising denied ads denied');
    expect(text).to.match(/Reason decided Policy version 1 Decided .*\((now|\d second.*)\) Expires .*\(in 90 days\)/);
    expect(text).to.contain('Cookie consentry (there)').and.contain('Shown now none');
  });

  it('tells of an answer to another policy version', async () => {
    storeDecision({ policyVersion: '0', choices: all });
    const { part, find } = await setupOverlay();
    expect(lineOf(find('.hero')))
      .to.contain('answered another policy version')
      .and.contain('Nothing but essential');
    expect(lineOf(part('State')))
      .to.contain('Policy version 1; answered: 0')
      .and.contain('Reason policy-changed');
  });

  it('lists gated elements in the order of the page, each term with its truth', async () => {
    const { rows } = await setupOverlay([
      external('a'),
      gated('b', { 'data-consent': 'essential & !analytics | functional' }),
    ]);
    const [first, second, ...others] = rows('Gated elements');
    expect(others).to.deep.equal([]);
    expect(first).to.match(/^1 script localhost:\d+\/test-server\/script\?name=a shut: analytics is not granted \(no /);
    expect(second).to.match(
      /^2 inline script window\.ran\?\.push\('b'\) shut: .* essential true and !analytics false or /,
    );
  });

  it('follows the page: what is added, released and taken away', async () => {
    const { consent, rows, find } = await setupOverlay([external('a')]);
    const [late] = add(gated('late'));
    await until('it is listed', () => rows('Gated elements').length === 2);
    consent.acceptAll();
    await until('it is open', () => rows('Gated elements').every((row) => / open since \d/.test(row)), 3000);
    expect(lineOf(find('.hero'))).to.contain('2 gated elements: 2 open.');
    late.remove();
    await until('it is gone', () => rows('Gated elements').length === 1);
  });

  it('lists what stands in a shadow root that the page has handed over', async () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.append(gated('in shadow'));
    const { consent, rows } = await setupOverlay([host]);
    expect(rows('Gated elements')).to.deep.equal([]);
    const { released } = consent as { released: { roots?: Set<ParentNode> } };
    (released.roots ??= new Set()).add(root);
    await until('it is listed', () => rows('Gated elements').length === 1);
    root.append(gated('added'));
    await until('so is another', () => rows('Gated elements').length === 2, 700);
  });

  it('tells of services whether they are there', async () => {
    const { consent, rows } = await setupOverlay([gated('m', { src: 'https://matomo.example.com/m.js' })], {
      services,
    });
    expect(rows('Services')).to.deep.equal([
      'Matomo matomo in analytics the page brings it: 0 of 1 gated elements open',
      'Ads ads in advertising not loaded: it is not granted',
    ]);
    consent.acceptAll();
    await until('the second is due', () => rows('Services')[1]!.includes('granted, and not loaded yet'));
    consent.released.urls.add('service:ads');
    await until('it is started', () => rows('Services')[1]!.endsWith('started'));
  });

  it('tells what became of a record, and what waits', async () => {
    const { overlay, part, rows } = await setupOverlay();
    expect(lineOf(part('Records'))).to.equal('Records 0 None since this overlay was loaded.');
    const record = recordOfChange(null, none);
    await putInOutbox([record]);
    tellOfRecord('kept', record);
    await until('it has looked', () => lineOf(part('Records')).includes('Waiting'));
    expect(rows('Records')[0]).to.match(/^ConsentRefused .*, by api in the outbox, and on its way essential true func/);
    expect(lineOf(part('Records'))).to.contain('Waiting: 1 in the outbox');
    await openOutbox().remove(record.record_id);
    tellOfRecord('delivered', record);
    await overlay.updateComplete;
    await until('it has looked', () => !lineOf(part('Records')).includes('Waiting'));
    expect(rows('Records')).to.have.length(1);
    expect(rows('Records')[0]).to.contain(' delivered ');
    expect(lineOf(part('Records'))).to.not.contain('Waiting');
  });

  it('tells of the last erasure, what is left before what is gone', async () => {
    const { overlay, rows } = await setupOverlay();
    tellOfErasure();
    await overlay.updateComplete;
    expect(rows('Erasure')).to.deep.equal([
      '_b cookie of two remaining: came back',
      '_c cookie of two unverifiable',
      '_a localStorage of one erased',
    ]);
  });
});
