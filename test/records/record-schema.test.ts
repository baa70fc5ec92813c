import { expect } from 'chai';
import { recordOf } from '../../src/records/record.js';
import { all, decisionWith, eventWith } from '../support/decisions.js';
import { complaints, context, recordOfChange, settingsWith } from '../support/records.js';

describe('record.schema.json', () => {
  const cases: [name: string, change: object][] = [
    ['a field that is not named', { user_agent: 'Mozilla/5.0' }],
    ['a query in the path', { source: { origin: 'https://example.com', path: '/a?mail=b' } }],
    ['a referrer beside the source', { source: { origin: 'https://example.com', path: '/', referrer: 'x' } }],
    ['a refused essential', { purposes: { essential: false } }],
    ['a state that does not exist', { event_state: 'ConsentAssumed' }],
    ['an identifier that is no UUID', { record_id: '1' }],
    ['a time that is none', { event_time: 'yesterday' }],
    ['another schema version', { schema_version: '2.0' }],
    ['a missing notice', { privacy_notice: undefined }],
    ['a choice that is no boolean', { purposes: { essential: true, analytics: 'yes' } }],
  ];
  for (const [name, change] of cases) {
    it(`refuses ${name}`, async () => {
      expect(await complaints({ ...recordOfChange(null, all), ...change })).to.have.length.above(0);
    });
  }
});

describe('recordOf', () => {
  it('takes nothing else of a controller, a policy or a decision than what the schema has', async () => {
    const more = { secret: 'anna@example.com' };
    const settings = settingsWith({
      controller: { name: 'Example', ...more },
      policy: { version: '1', ...more },
      services: [{ id: 's', name: 'S', provider: 'P', category: 'analytics', ...more }],
    });
    const event = { ...eventWith({ decision: { ...decisionWith(), ...more } }), ...more };
    const record = recordOf(event, settings, { ...context, ...more })!;
    expect(JSON.stringify(record)).to.not.contain('anna');
    expect(await complaints(record)).to.deep.equal([]);
  });
});
