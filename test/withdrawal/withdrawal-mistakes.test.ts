import { expect } from 'chai';
import type { Service } from '../../src/core/types.js';
import { withdrawal } from '../../src/withdrawal/withdrawal.js';
import { cookieNames } from '../support/clean-page.js';
import { caughtReports } from '../support/reports.js';
import { setupConsent } from '../support/setup-consent.js';
import { until } from '../support/until.js';

describe('withdrawal', () => {
  it('erases and reloads though a service is described wrongly', async () => {
    caughtReports();
    const reloads: unknown[] = [];
    const effects = [withdrawal({ reload: (event) => void reloads.push(event) })];
    const stored = [{ name: '_s*', retention: 'P1Y' }];
    const service: Service = { id: 's', name: 'S', provider: 'S Ltd', category: 'analytics', stored };
    const { consent } = setupConsent({ services: [service], effects });
    // What no type and no check of the development build lets through, production may still be given.
    Object.assign(service, { stop: 'testService' });
    consent.acceptAll();
    consent.released.categories.add('analytics');
    document.cookie = '_s1=x; path=/';
    consent.rejectAll();
    expect(cookieNames()).to.deep.equal(['consentry']);
    await until('it reloads', () => reloads.length === 1);
  });
});
