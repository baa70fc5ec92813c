import { expect } from 'chai';
import { recordOf, type ConsentRecord, type EventState } from '../../src/records/record.js';
import type { Choices, Service } from '../../src/core/types.js';
import { all, decisionWith, eventWith, none } from '../support/decisions.js';
import { complaints, context, recordOfChange, settingsWith } from '../support/records.js';

const given = 'ConsentGiven';
const renewed = 'RenewedConsentGiven';
const refused = 'ConsentRefused';
const withdrawn = 'ConsentWithdrawn';

const changes: [name: string, before: Choices | null, after: Choices, states: EventState[], overall: EventState][] = [
  ['a first grant of all', null, all, [given, given, given], given],
  ['a first refusal of all', null, none, [refused, refused, refused], refused],
  ['a first grant of one', null, { ...none, analytics: true }, [refused, given, refused], given],
  ['a grant again of all', all, all, [renewed, renewed, renewed], renewed],
  ['a withdrawal of all', all, none, [withdrawn, withdrawn, withdrawn], withdrawn],
  ['a withdrawal of one', all, { ...all, analytics: false }, [renewed, withdrawn, renewed], withdrawn],
  [
    'one given and one withdrawn',
    { ...none, analytics: true },
    { ...none, advertising: true },
    [refused, withdrawn, given],
    given,
  ],
  ['a grant after a refusal', none, all, [given, given, given], given],
  ['a refusal again', none, none, [refused, refused, refused], refused],
  [
    'a grant again of one',
    { ...none, analytics: true },
    { ...none, analytics: true },
    [refused, renewed, refused],
    renewed,
  ],
];

const service = (id: string, category: string): Service => ({ id, name: id, provider: 'P', category });
const services = [
  service('stats', 'analytics'),
  service('heat', 'analytics'),
  service('film', 'functional'),
  service('a', 'advertising'),
  service('basket', 'essential'),
  service('x', 'gone'),
];

/** The record of a change on a site with services. */
function change(before: Choices | null, after: Choices): ConsentRecord {
  const previous = before && decisionWith({ choices: before });
  const event = eventWith({ decision: decisionWith({ choices: after }), previous });
  return recordOf(event, settingsWith({ services }), context)!;
}

describe('recordOf', () => {
  for (const [name, before, after, states, overall] of changes) {
    it(`says ${overall} for ${name}, and what happened to each category`, async () => {
      const record = recordOfChange(before, after);
      expect(record.event_state).to.equal(overall);
      expect(record.purpose_states).to.deep.equal({
        functional: states[0],
        analytics: states[1],
        advertising: states[2],
      });
      expect(record.purposes).to.deep.equal({ essential: true, ...after });
      expect(await complaints(record)).to.deep.equal([]);
    });
  }

  it('takes method, time, policy, notice and life from the decision', async () => {
    const event = eventWith({
      decision: decisionWith({
        time: 1763760000000,
        days: 90,
        policyVersion: '2025-05-21',
        choices: all,
        consentId: crypto.randomUUID(),
      }),
      method: 'preferences:save',
      notice: { language: 'en-GB', texts: { title: 'Cookies' } },
    });
    const controller = { name: 'Example Ltd', url: 'https://example.com' };
    const record = recordOf(event, settingsWith({ controller }), { ...context, textHash: 'a'.repeat(64), gpc: true })!;
    expect(record).to.deep.include({
      schema_version: '1.0',
      consent_id: event.decision!.consentId,
      event_time: '2025-11-21T21:20:00.000Z',
      expression_method: 'preferences:save',
      validity_duration: 'P90D',
      controller,
      privacy_notice: { url: '/privacy', version: '2025-05-21', text_hash: 'a'.repeat(64) },
      language: 'en-GB',
      signals: { gpc: true },
      source: { origin: 'https://example.com', path: '/pricing' },
    });
    expect(await complaints(record)).to.deep.equal([]);
  });

  it('lists each service with whether it is allowed: by a choice of its own, or as its category', async () => {
    const choices = { ...none, analytics: true, heat: false, film: true };
    const record = change(null, choices);
    expect(record.services).to.deep.equal({ stats: true, heat: false, film: true, a: false, basket: true, x: false });
    expect(await complaints(record)).to.deep.equal([]);
  });

  it('keeps the choices of services out of the purposes', () => {
    const record = change({ ...none, heat: true }, { ...none, analytics: true, heat: false, film: true });
    expect(record.purposes).to.deep.equal({ essential: true, ...none, analytics: true });
    expect(record.purpose_states).to.deep.equal({ functional: refused, analytics: given, advertising: refused });
  });

  const byService: [name: string, before: Choices | null, after: Choices, overall: EventState][] = [
    ['a grant of one service, all else refused', null, { ...none, film: true }, given],
    ['a service that is refused, its category kept', all, { ...all, heat: false }, withdrawn],
    ['a service that is taken back, all else refused', { ...none, film: true }, none, withdrawn],
    ['a service that is kept, all else refused', { ...none, film: true }, { ...none, film: true }, renewed],
    ['a service that was refused, and is no more', { ...all, heat: false }, all, given],
    ['a refusal that was one before', { ...none, analytics: true, heat: false }, none, withdrawn],
  ];
  for (const [name, before, after, overall] of byService) {
    it(`says ${overall} for ${name}`, () => {
      expect(change(before, after).event_state).to.equal(overall);
    });
  }

  it('lists nothing that a page only names, and that nothing made whole', () => {
    const services = ['hotjar', { service: 'meta-pixel', id: '1' }];
    const record = recordOf(eventWith(), settingsWith({ services: services as never }), context)!;
    expect(record.services).to.deep.equal({});
  });

  it('gives every record an identifier of its own', () => {
    const ids = new Set(Array.from({ length: 200 }, () => recordOfChange(null, none).record_id));
    expect(ids.size).to.equal(200);
  });

  it('links a withdrawal to the grant that it takes back', () => {
    expect(recordOfChange(all, none).consent_id).to.equal('22222222-2222-4222-8222-222222222222');
  });

  it('gives a refusal that follows no grant an identifier that is used once', async () => {
    const [first, second] = [recordOfChange(null, none), recordOfChange(null, none)];
    expect(first.consent_id).to.not.equal(second.consent_id);
    expect(await complaints(first)).to.deep.equal([]);
  });

  for (const [method, entity, expected] of [
    ['banner:accept-all', undefined, 'data-subject'],
    ['api', undefined, 'automation'],
    [undefined, undefined, 'automation'],
    ['api', 'signal', 'signal'],
    ['api', 'data-subject', 'data-subject'],
    ['banner:reject-all', 'automation', 'automation'],
  ] as const) {
    it(`says that ${expected} expressed what came by ${String(method)} of ${String(entity)}`, async () => {
      const record = recordOf({ ...eventWith({ method }), entity }, settingsWith(), context)!;
      expect(record.entity_id).to.equal(expected);
      expect(await complaints(record)).to.deep.equal([]);
    });
  }

  it('says by which rules was asked, and under which configuration', async () => {
    const record = recordOf(eventWith(), settingsWith(), { ...context, configHash: 'b'.repeat(64) })!;
    expect([record.regime, record.client.config_hash]).to.deep.equal(['opt-in', 'b'.repeat(64)]);
    expect(await complaints(record)).to.deep.equal([]);
  });

  it('is the same record whoever makes it of one seed, and another of another', () => {
    const seed = crypto.randomUUID();
    const event = { ...eventWith({ decision: decisionWith({ choices: none }) }), seed };
    const [one, again, other] = [event, event, { ...event, seed: crypto.randomUUID() }].map((made) =>
      recordOf(made, settingsWith(), context)!,
    );
    expect(again).to.deep.equal(one);
    expect([other!.record_id, other!.consent_id]).to.not.include.members([one!.record_id, one!.consent_id]);
    // A refusal links nothing: its id is the record's own.
    expect(one!.record_id).to.equal(one!.consent_id);
  });

  it('takes nothing else of a controller, a policy or a decision than what the schema has', async () => {
    const more = { secret: 'anna@example.com' };
    const settings = settingsWith({
      controller: { name: 'Example', ...more },
      policy: { version: '1', ...more },
      services: [{ ...services[0]!, ...more }],
    });
    const event = { ...eventWith({ decision: { ...decisionWith(), ...more } }), ...more };
    const record = recordOf(event, settings, { ...context, ...more })!;
    expect(JSON.stringify(record)).to.not.contain('anna');
    expect(await complaints(record)).to.deep.equal([]);
  });

  it('names the policy version that the visitor answered, even where the site has a newer one by now', () => {
    const event = eventWith({ decision: decisionWith({ policyVersion: '2024' }) });
    expect(recordOf(event, settingsWith(), context)!.privacy_notice.version).to.equal('2024');
  });

  it('makes no record where a decision only vanished', () => {
    expect(recordOf(eventWith({ decision: null }), settingsWith(), context)).to.equal(null);
  });

  it('holds nothing that the schema does not name', () => {
    expect(Object.keys(recordOfChange(null, all)).sort()).to.deep.equal(
      (
        'client consent_id entity_id event_state event_time event_type expression_method language lawful_basis ' +
        'previous_record_id privacy_notice purpose_states purposes record_id regime schema_version services signals ' +
        'source validity_duration'
      ).split(' '),
    );
  });
});

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
