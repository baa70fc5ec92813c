import { expect } from 'chai';
import { watchPage } from '../../src/debug/page-watch.js';
import { add, gated } from '../support/gate.js';
import { setupWatch } from '../support/overlay.js';
import { onTearDown } from '../support/tear-down.js';
import { until, wait } from '../support/until.js';

function setup(): ReturnType<typeof watchPage> & {
  told: () => number;
  consent: ReturnType<typeof setupWatch>['consent'];
} {
  const { consent } = setupWatch();
  let count = 0;
  const watch = watchPage(consent, () => void (count += 1));
  onTearDown(watch.stop);
  return { ...watch, consent, told: () => count };
}

describe('watchPage', () => {
  it('tells once of many changes', async () => {
    const { told } = setup();
    await until('it has told of the beginning', () => told() === 1);
    for (let index = 0; index < 20; index++) add(gated('a'));
    await until('it tells', () => told() === 2, 500);
  });

  it('tells of time, too', async () => {
    const { told } = setup();
    await until('it has told of the beginning', () => told() === 1);
    await until('a second has passed', () => told() > 1, 2500);
  });

  it('tells nothing when it is stopped', async () => {
    const { consent, stop, told } = setup();
    await until('it has told of the beginning', () => told() === 1);
    stop();
    add(gated('a'));
    consent.acceptAll();
    await wait(1300);
    expect(told()).to.equal(1);
  });

  it('remembers when something was first granted: by an earlier page, from the beginning', async () => {
    const { consent, look } = setup();
    expect([...look().sightings.granted]).to.deep.equal([['essential', 0]]);
    consent.save({ analytics: true });
    const since = look().sightings.granted.get('analytics')!;
    expect(since).to.be.within(performance.now() - 500, performance.now() + 5);
    consent.rejectAll();
    consent.acceptAll();
    expect(look().sightings.granted.get('analytics')).to.equal(since);
  });
});
