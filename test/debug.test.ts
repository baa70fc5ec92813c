import { expect } from 'chai';
import { debugOverlay, type DebugOverlayOptions } from '../src/debug.js';
import { goTo } from './support/clean-page.js';
import { setupConsent, type ConsentSetup } from './support/setup-consent.js';
import { onTearDown } from './support/tear-down.js';
import { until, wait } from './support/until.js';

function setup(query: string, options?: DebugOverlayOptions): ConsentSetup & { find: () => Element | null } {
  const { href } = location;
  onTearDown(() => history.replaceState(null, '', href));
  goTo(`${location.pathname}${query}`);
  const find = (): Element | null => document.querySelector('consentry-debug');
  return { ...setupConsent({ effects: [debugOverlay(options)] }), find };
}

describe('debugOverlay', () => {
  it('does nothing and fetches nothing where the address does not ask for it', async () => {
    performance.clearResourceTimings();
    const { find } = setup('?consentry=debug&q=consentry-debug');
    await wait(100);
    expect(find()).to.equal(null);
    const fetched = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    expect(fetched.filter((path) => path.includes('/src/debug/'))).to.deep.equal([]);
  });

  it('shows the overlay where the address asks for it, until the consent is stopped', async () => {
    const { consent, find } = setup('?a=1&consentry-debug');
    await until('it is there', find);
    consent.stop();
    expect(find()).to.equal(null);
  });

  it('shows it always where it is told to', async () => {
    const { find } = setup('', { always: true });
    await until('it is there', find);
  });

  it('does not come where the consent is stopped while it is on its way', async () => {
    const { consent, find } = setup('?consentry-debug');
    consent.stop();
    await wait(200);
    expect(find()).to.equal(null);
  });
});
