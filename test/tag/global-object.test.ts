import { expect } from 'chai';
import { exposeGlobal, type GlobalConsent, type QueuedCall } from '../../src/tag/global-object.js';
import { caughtReports, consoleLines } from '../support/reports.js';
import { setupConsent, type ConsentSetup } from '../support/setup-consent.js';
import { onTearDown } from '../support/tear-down.js';

function setup(waiting?: QueuedCall[]): ConsentSetup & { exposed: GlobalConsent } {
  const made = setupConsent();
  if (waiting) window.consentry = waiting;
  onTearDown(() => delete window.consentry);
  exposeGlobal(made.consent);
  return { ...made, exposed: window.consentry as GlobalConsent };
}

describe('exposeGlobal', () => {
  it('makes the calls that were waiting, in order, with the object', () => {
    const seen: unknown[] = [];
    const { exposed } = setup([(given) => seen.push(1, given), () => seen.push(2)]);
    expect(seen.map((one) => one === exposed || one)).to.deep.equal([1, true, 2]);
  });

  it('makes later calls at once', () => {
    const { exposed } = setup();
    let seen: unknown;
    exposed.push((given) => (seen = given));
    expect(seen).to.equal(exposed);
  });

  it('shows the present state, not that of the moment when it was exposed', () => {
    const { exposed, consent } = setup();
    exposed.acceptAll();
    expect(exposed.state).to.equal(consent.state);
    expect(exposed.allows('analytics')).to.equal(true);
  });

  it('reports a call that throws, and makes the others', () => {
    const errors = caughtReports();
    const seen: number[] = [];
    setup([
      () => {
        throw new Error('broken call');
      },
      () => void seen.push(2),
    ]);
    expect(seen).to.deep.equal([2]);
    expect(errors.map(String)).to.deep.equal(['Error: broken call']);
  });

  it('takes the name from an element that has it, with a warning', () => {
    const lines = consoleLines('warn');
    const element = document.createElement('div');
    element.id = 'consentry';
    document.body.append(element);
    onTearDown(() => element.remove());
    const { exposed, consent } = setup();
    expect(exposed.state).to.equal(consent.state);
    expect(lines.join()).to.contain('id="consentry"');
  });

  it('can be exposed again without making the calls again', () => {
    let count = 0;
    const { consent } = setup([() => void (count += 1)]);
    exposeGlobal(consent);
    expect(count).to.equal(1);
  });
});
