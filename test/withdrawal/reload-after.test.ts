import { expect } from 'chai';
import type { DecisionEvent, Service } from '../../src/core/types.js';
import { createConsent } from '../../src/create-consent.js';
import { withdrawal } from '../../src/withdrawal/withdrawal.js';
import { plainConfig, setupConsent, type ConsentSetup } from '../support/setup-consent.js';
import { openTab } from '../support/tabs.js';
import { until, wait } from '../support/until.js';

const service = (id: string, category: string, more: Partial<Service> = {}): Service => {
  return { id, name: id, provider: 'P', category, ...more };
};
const services = [
  service('stats', 'analytics'),
  service('ads', 'advertising'),
  service('quiet', 'functional', { reload: false }),
];

function setup(): ConsentSetup & { reloads: DecisionEvent<string>[] } {
  const reloads: DecisionEvent<string>[] = [];
  const effects = [withdrawal({ reload: (event) => void reloads.push(event) })];
  return { ...setupConsent({ services, effects }), reloads };
}

describe('reloadAfter', () => {
  it('asks for one, after the work is done, where released code was withdrawn', async () => {
    const { consent, reloads } = setup();
    consent.released.categories.add('analytics');
    consent.acceptAll();
    let worked = false;
    consent.subscribe((_state, event) => event?.waitUntil(wait(60).then(() => (worked = true))));
    consent.withdraw(['analytics']);
    await until('a reload is asked for', () => reloads.length === 1);
    expect(worked).to.equal(true);
    expect(reloads[0]!.withdrawn).to.deep.equal(['analytics', 'stats']);
  });

  it('asks for none where nothing of the category was released, or nothing was withdrawn', async () => {
    const { consent, reloads } = setup();
    consent.released.categories.add('functional');
    consent.rejectAll();
    consent.acceptAll();
    consent.withdraw(['analytics']);
    await wait(100);
    expect(reloads).to.deep.equal([]);
  });

  for (const [released, withdrawn, expected] of [
    ['its own name', 'quiet', false],
    ['its own name', 'functional', false],
    ['the name of its category', 'quiet', true],
    ['the name of its category', 'functional', true],
    ['both', 'quiet', true],
  ] as const) {
    it(`${expected ? 'asks' : 'does not ask'} for one where ${withdrawn} is withdrawn, whose code can be stopped and ran under ${released}`, async () => {
      const { consent, reloads } = setup();
      if (released !== 'its own name') consent.released.categories.add('functional');
      if (released !== 'the name of its category') consent.released.categories.add('quiet');
      consent.acceptAll();
      consent.withdraw([withdrawn]);
      if (expected) await until('a reload is asked for', () => reloads.length === 1);
      else await wait(100);
      expect(reloads.length).to.equal(Number(expected));
    });
  }

  it('asks for one where another service is withdrawn with the one that can be stopped', async () => {
    const { consent, reloads } = setup();
    consent.released.categories.add('quiet').add('ads');
    consent.acceptAll();
    consent.rejectAll();
    await until('a reload is asked for', () => reloads.length === 1);
  });

  it('asks for one where a service alone is withdrawn whose code ran under its category', async () => {
    const { consent, reloads } = setup();
    consent.released.categories.add('analytics');
    consent.acceptAll();
    consent.save({ stats: false });
    await until('a reload is asked for', () => reloads.length === 1);
  });

  for (const [reload, released, expected] of [
    ['auto', true, true],
    ['auto', false, false],
    ['always', false, true],
    ['never', true, false],
  ] as const) {
    it(`${expected ? 'reloads' : 'does not reload'} with '${reload}' where code was ${released ? '' : 'not '}released`, async () => {
      setup();
      const { tab, frame } = await openTab();
      const create = (await tab.load('/src/create-consent.ts')) as { createConsent: typeof createConsent };
      const gate = (await tab.load('/src/withdrawal/withdrawal.ts')) as { withdrawal: typeof withdrawal };
      const consent = create.createConsent({ ...plainConfig, effects: [gate.withdrawal({ reload })] });
      let reloaded = false;
      frame.onload = () => (reloaded = true);
      consent.acceptAll();
      if (released) consent.released.categories.add('analytics');
      consent.rejectAll();
      if (expected) await until('it reloaded', () => reloaded);
      else await wait(300);
      expect(reloaded).to.equal(expected);
    });
  }
});
