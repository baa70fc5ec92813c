import { expect } from 'chai';
import type { Consent } from '../../src/core/types.js';
import { everyConsent } from '../../src/storage/every-consent.js';
import { cleanPage } from '../support/clean-page.js';
import { setupConsent } from '../support/setup-consent.js';

const through = (): Promise<void> => Promise.resolve();

/** Follows, in a clean page, what there is. */
function follow(): Consent<string>[] {
  const seen: Consent<string>[] = [];
  everyConsent((consent) => seen.push(consent));
  return seen;
}

describe('everyConsent', () => {
  it('tells at once of those that stand', () => {
    const { consent } = setupConsent();
    const { consent: other } = setupConsent({ cookie: { name: 'other' } });
    expect(follow()).to.deep.equal([consent, other]);
  });

  it('tells of one that comes, when its own effects have started', async () => {
    cleanPage();
    const seen = follow();
    let started = false;
    const start = (): (() => void) => {
      started = seen.length === 0;
      return () => undefined;
    };
    const { consent } = setupConsent({ effects: [{ name: 'own', phase: 'observe', start }] });
    await through();
    expect([started, seen]).to.deep.equal([true, [consent]]);
  });

  it('tells of one that comes in the place of another, and of none that is gone already', async () => {
    cleanPage();
    const seen = follow();
    setupConsent().consent.stop();
    await through();
    expect(seen).to.deep.equal([]);
    const { consent } = setupConsent();
    await through();
    consent.stop();
    const { consent: next } = setupConsent();
    await through();
    expect(seen).to.deep.equal([consent, next]);
  });

  it('tells of each once, however often it is asked for, and everybody who wants to know', async () => {
    cleanPage();
    const [one, another] = [follow(), follow()];
    const { consent } = setupConsent();
    expect(setupConsent().consent).to.equal(consent);
    await through();
    expect([one, another]).to.deep.equal([[consent], [consent]]);
  });
});
