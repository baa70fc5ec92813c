import { expect } from 'chai';
import { LOOK_AGAIN, lookAgain } from '../../src/withdrawal/look-again.js';
import { onTearDown } from '../support/tear-down.js';
import { until, wait } from '../support/until.js';

function setup(): { looks: boolean[]; stop: AbortController } {
  const looks: boolean[] = [];
  const stop = new AbortController();
  onTearDown(() => stop.abort());
  lookAgain((leaving) => looks.push(leaving), stop.signal);
  return { looks, stop };
}

const leave = (): void => void dispatchEvent(new PageTransitionEvent('pagehide'));

describe('lookAgain', () => {
  it('looks when its time has come, and not as the page is left later', async () => {
    const { looks } = setup();
    await wait(LOOK_AGAIN - 500);
    expect(looks).to.deep.equal([]);
    await until('it looks', () => looks.length);
    leave();
    expect(looks).to.deep.equal([false]);
  });

  it('looks as the page is left, and not again', async () => {
    const { looks } = setup();
    leave();
    expect(looks).to.deep.equal([true]);
    leave();
    await wait(LOOK_AGAIN + 100);
    expect(looks).to.deep.equal([true]);
  });

  it('does not look once it is called off', async () => {
    const { looks, stop } = setup();
    stop.abort();
    leave();
    await wait(LOOK_AGAIN + 100);
    expect(looks).to.deep.equal([]);
  });
});
