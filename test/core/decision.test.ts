import { expect } from 'chai';
import fc from 'fast-check';
import { checkConfig } from '../../src/core/config.js';
import { formatDecision } from '../../src/core/cookie-format.js';
import { byStanding, DAY, judge, newDecision } from '../../src/core/decision.js';
import { deriveState } from '../../src/core/state.js';
import type { Decision, Service } from '../../src/core/types.js';
import { all, decisionWith, none } from '../support/decisions.js';

const now = 1763760000000;
const decided = (ageInDays: number, over = {}): ReturnType<typeof decisionWith> =>
  decisionWith({ time: now - ageInDays * DAY, ...over });

describe('judge', () => {
  it('takes a current answer to this policy version as decided', () => {
    expect(judge(decided(10), '1', now)).to.equal('decided');
  });

  it('says that there is no decision where there is none', () => {
    expect(judge(null, '1', now)).to.equal('no-decision');
  });

  it('lets a decision expire at the end of its last day', () => {
    expect(judge(decided(182.999), '1', now)).to.equal('decided');
    expect(judge(decided(183), '1', now)).to.equal('expired');
  });

  it('never lets a decision live longer than 400 days, whatever it says', () => {
    expect(judge(decided(399, { days: 9999 }), '1', now)).to.equal('decided');
    expect(judge(decided(400, { days: 9999 }), '1', now)).to.equal('expired');
  });

  it('does not take an answer to another policy version', () => {
    expect(judge(decided(1), '2', now)).to.equal('policy-changed');
  });

  it('calls an expired answer expired even if the policy changed too: its choices are too old to show', () => {
    expect(judge(decided(200), '2', now)).to.equal('expired');
  });

  it('grants nothing for a time that is none', () => {
    expect(judge(decided(0, { time: -Infinity }), '1', now)).to.equal('expired');
  });
});

describe('byStanding', () => {
  it('puts the newest first', () => {
    const older = decided(2, { choices: none });
    const newer = decided(1, { choices: all });
    expect([older, newer].sort(byStanding)[0]).to.equal(newer);
    expect([newer, older].sort(byStanding)[0]).to.equal(newer);
  });

  it('puts the one that refuses more first where two are equally new', () => {
    const refusal = decided(1, { choices: none });
    const grant = decided(1, { choices: all });
    expect([grant, refusal].sort(byStanding)[0]).to.equal(refusal);
    expect([refusal, grant].sort(byStanding)[0]).to.equal(refusal);
  });
});

describe('newDecision', () => {
  const service = (id: string, category = 'analytics'): Service => ({ id, name: id, provider: 'P Ltd', category });
  const decide = (services: Service[], wanted: Decision<string>['choices']): Decision =>
    newDecision(checkConfig({ policy: { version: '1' }, services }), null, (id) => wanted[id]);

  it('keeps of services only what differs from their category', () => {
    const services = [service('a'), service('b'), service('film', 'functional'), service('pay', 'essential')];
    const { choices } = decide(services, { ...none, analytics: true, a: true, b: false, film: true, pay: false });
    expect(choices).to.deep.equal({ ...none, analytics: true, b: false, film: true });
  });

  it('gives an identifier to whoever grants a single service', () => {
    expect(decide([service('film', 'functional')], { ...none, film: true }).consentId).to.be.a('string');
    expect(decide([service('film', 'functional')], none).consentId).to.equal(undefined);
  });

  const many = Array.from({ length: 60 }, (_, index) => service(`a-service-with-a-long-name-${index}`));
  const each = (value: boolean, services: Service[]): Record<string, boolean> =>
    Object.fromEntries(services.map(({ id }) => [id, value]));

  it('drops grants where the cookie would outgrow its room, and never a refusal', () => {
    const refused = many.slice(0, 5).map(({ id, ...rest }) => ({ ...rest, id, category: 'functional' }));
    const granted = many.slice(5);
    const wanted = { ...none, functional: true, ...each(true, granted), ...each(false, refused) };
    const decision = decide([...granted, ...refused], wanted);
    for (const { id } of refused) expect(decision.choices[id as 'analytics']).to.equal(false);
    const kept = granted.filter(({ id }) => decision.choices[id as 'analytics']);
    expect(kept.length).to.be.within(5, 20);
    expect(`consentry${formatDecision(decision)}`.length).to.be.below(1024);
  });

  it('refuses the category where there is no room for its refused services', () => {
    const decision = decide(many, { ...none, analytics: true, ...each(false, many) });
    expect(decision.choices.analytics).to.equal(false);
    expect(`consentry${formatDecision(decision)}`.length).to.be.below(1024);
    const state = deriveState(checkConfig({ policy: { version: '1' }, services: many }), decision, Date.now());
    for (const { id } of many) expect(state.grants[id], id).to.equal(false);
  });

  it('stays below 1,024 bytes whatever is named and chosen', () => {
    const id = fc.stringMatching(/^[a-z][a-z\d-]{0,31}$/);
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(id, fc.boolean(), fc.boolean()), { selector: ([one]) => one }), (rows) => {
        const categories = ['c'.repeat(32), 'd'.repeat(32), 'e'.repeat(32), 'f'.repeat(32)];
        const services = rows.map(([one, first]) => service(`x${one}`.slice(0, 32), categories[first ? 0 : 1]));
        const wanted = Object.fromEntries(rows.map(([one, , value]) => [`x${one}`.slice(0, 32), value]));
        const policy = { version: 'v'.repeat(64) };
        const settings = checkConfig({ policy, categories, services, cookie: { name: 'n'.repeat(40) } });
        const decision = newDecision(settings, null, (one) => wanted[one] ?? one.startsWith('c'));
        const { length } = `${settings.cookie.name}${formatDecision({ ...decision, consentId: 'i'.repeat(36) })}`;
        const granted = deriveState(settings, decision, Date.now()).grants;
        return length < 1024 && services.every((one) => !granted[one.id] || wanted[one.id] === true);
      }),
    );
  });
});
