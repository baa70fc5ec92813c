import { expect } from 'chai';
import { byStanding, DAY, judge } from '../../src/core/decision.js';
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
