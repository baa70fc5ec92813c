import { expect } from 'chai';
import { deriveState } from '../../src/core/state.js';
import { DAY } from '../../src/core/decision.js';
import type { Decision } from '../../src/core/types.js';
import { all, decisionWith, none } from '../support/decisions.js';

const categories = ['essential', 'functional', 'analytics', 'advertising'].map((id) => ({ id }));
const services = [
  { id: 'hotjar', name: 'Hotjar', provider: 'Hotjar Ltd', category: 'analytics' },
  { id: 'film', name: 'Film', provider: 'Film Ltd', category: 'functional' },
  { id: 'pay', name: 'Pay', provider: 'Pay Ltd', category: 'essential' },
];
const now = Date.now();
const derive = (stored: Decision | null, policyVersion = '1'): ReturnType<typeof deriveState> =>
  deriveState({ categories, services, policy: { version: policyVersion } }, stored, now);
const denied = {
  essential: true,
  functional: false,
  analytics: false,
  advertising: false,
  hotjar: false,
  film: false,
  pay: true,
};

describe('deriveState', () => {
  it('denies everything but the essential to a visitor who has not decided', () => {
    const state = derive(null);
    expect(state.decision).to.equal(null);
    expect(state.reason).to.equal('no-decision');
    expect(state.grants).to.deep.equal(denied);
  });

  it('grants exactly what a valid decision grants', () => {
    const decision = decisionWith({ time: now });
    const state = derive(decision);
    expect(state.reason).to.equal('decided');
    expect(state.grants).to.deep.equal({ ...denied, analytics: true, hotjar: true });
    expect(state.decision).to.equal(decision);
    expect(state.outdated).to.equal(null);
  });

  it('grants nothing under another policy version, and hands over the old answer to be shown', () => {
    const decision = decisionWith({ time: now, choices: all });
    const state = derive(decision, '2');
    expect(state.decision).to.equal(null);
    expect(state.grants).to.deep.equal(denied);
    expect(state.outdated).to.equal(decision);
  });

  it('neither grants nor shows an answer that has expired', () => {
    const state = derive(decisionWith({ time: now - 183 * DAY, choices: all }));
    expect(state.reason).to.equal('expired');
    expect(state.grants).to.deep.equal(denied);
    expect(state.outdated).to.equal(null);
  });

  it('denies a category that the visitor was not asked about', () => {
    const state = derive(decisionWith({ time: now, choices: { analytics: true } }));
    expect(state.grants['advertising']).to.equal(false);
  });

  it('grants and refuses a service as its category, or by the exception that the decision makes', () => {
    const exceptions = { ...none, analytics: true, hotjar: false, film: true } as Decision['choices'];
    const { grants, choices } = derive(decisionWith({ time: now, choices: exceptions }));
    expect(grants).to.deep.equal({ ...denied, analytics: true, film: true });
    expect(choices).to.deep.equal({ ...exceptions, essential: undefined, pay: undefined });
  });

  it('has no choices while there is no decision', () => {
    expect(Object.values(derive(null).choices).every((choice) => choice === undefined)).to.equal(true);
  });

  it('knows only the configured categories', () => {
    const state = derive(decisionWith({ time: now, choices: { ...all, other: true } }));
    expect(state.grants).to.not.have.property('other');
  });

  it('grants only for exactly true', () => {
    for (const value of [1, 'true', {}, 'granted']) {
      const choices = { analytics: value } as unknown as Decision['choices'];
      expect(derive(decisionWith({ time: now, choices })).grants['analytics']).to.equal(false);
    }
  });

  it('keeps the essential granted even by a stored refusal', () => {
    expect(derive(decisionWith({ time: now, choices: { essential: false } })).grants['essential']).to.equal(true);
  });

  it('hands out grants that nobody can change', () => {
    const { grants } = derive(null);
    expect(() => ((grants as Record<string, boolean>)['analytics'] = true)).to.throw(TypeError);
  });

  it('shows nothing by itself', () => {
    expect(derive(null).surface).to.equal('none');
  });
});
