import { expect } from 'chai';
import type { Choices, Consent, Service, StoredItem } from '../../src/core/types.js';
import { targetsOf } from '../../src/withdrawal/targets.js';
import { none } from '../support/decisions.js';
import { consentWith, item } from '../support/erasure.js';
import { setupConsent } from '../support/setup-consent.js';

const service = (id: string, category: string): Service => ({ id, name: id, provider: 'P', category });
const services = [service('basket', 'essential'), service('stats', 'analytics'), service('ads', 'advertising')];

function setup(choices?: Choices): Consent<string> {
  const { consent } = setupConsent({ services });
  if (choices) consent.save(choices);
  return consent;
}

describe('targetsOf', () => {
  it('has nothing before any answer', () => {
    expect(targetsOf(setup(), null).services).to.deep.equal([]);
  });

  it('has the services that are refused, by their category or alone', () => {
    expect(targetsOf(setup(none), null).services).to.deep.equal(['stats', 'ads']);
    expect(targetsOf(setup({ ...none, analytics: true }), null).services).to.deep.equal(['ads']);
    expect(targetsOf(setup({ ...none, analytics: true, stats: false }), null).services).to.deep.equal(['stats', 'ads']);
    expect(targetsOf(setup({ ...none, stats: true }), null).services).to.deep.equal(['ads']);
  });

  it('leaves out what a decision granted that is told late, by its category or alone', () => {
    const consent = setup(none);
    const { decision } = consent.state;
    const told = (choices: Choices): readonly string[] => targetsOf(consent, { ...decision!, choices }).services;
    expect(told({ ...none, analytics: true })).to.deep.equal(['ads']);
    expect(told({ ...none, stats: true })).to.deep.equal(['ads']);
    expect(told({ ...none, analytics: true, stats: false })).to.deep.equal(['stats', 'ads']);
  });

  for (const [text, stored, expected] of [
    ['nothing of a plain cookie', item('a'), undefined],
    ['that servers alone see a cookie', item('a', 'cookie', { httpOnly: true }), 'http-only'],
    ['that it is kept on another domain', item('a', 'cookie', { domain: 'ads.test' }), 'other-domain'],
    ['so of what is not a cookie', item('a', 'localStorage', { domain: 'ads.test' }), 'other-domain'],
    ['so of a domain below the page', item('a', 'cookie', { domain: 'sub.localhost' }), 'other-domain'],
    ['the domain first', item('a', 'cookie', { domain: 'ads.test', httpOnly: true }), 'other-domain'],
    ['nothing of the page’s own domain', item('a', 'cookie', { domain: location.hostname }), undefined],
    ['that a path does not lead here', item('a', 'cookie', { path: '/shop' }), 'other-path'],
    ['nothing of the top path', item('a', 'cookie', { path: '/' }), undefined],
    ['nothing of paths where there are none', item('a', 'localStorage', { path: '/shop', httpOnly: true }), undefined],
  ] as [string, StoredItem, string | undefined][]) {
    it(`says ${text}`, () => {
      expect(targetsOf(consentWith([stored]), null).refused[0]!.hidden).to.equal(expected);
    });
  }

  it('keeps our own, and what a granted service has here, but not for what it has elsewhere', () => {
    const granted = [item('shop_*'), item('id', 'cookie', { domain: 'ads.test' })];
    const { isKept } = targetsOf(consentWith([item('*')], granted), null);
    const kept = ['consentry', 'consentry-x', 'shop_1', 'id'].filter((name) => isKept('cookie', name));
    expect(kept).to.deep.equal(['consentry', 'shop_1']);
    const keys = ['consentry', 'consentry-x', 'shop_1'].filter((name) => isKept('indexedDB', name));
    expect(keys).to.deep.equal(['consentry', 'consentry-x']);
  });
});
