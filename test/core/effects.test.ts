import { expect } from 'chai';
import { effectsOf, type Effects } from '../../src/core/effects.js';
import type { Consent, Effect } from '../../src/core/types.js';
import { caughtReports } from '../support/reports.js';

function setup(): { effects: Effects; log: string[]; effect: (name: string, phase: Effect['phase']) => Effect } {
  const log: string[] = [];
  const consent = { mark: 'consent' } as unknown as Consent<string>;
  const effect = (name: string, phase: Effect['phase']): Effect => ({
    name,
    phase,
    start(given) {
      log.push(given === consent ? `start ${name}` : `${name} got another consent`);
      return () => void log.push(`stop ${name}`);
    },
  });
  return { effects: effectsOf(consent), log, effect };
}

describe('effectsOf', () => {
  it('starts effects in the order of their phases, and within a phase as they were given', () => {
    const { effects, log, effect } = setup();
    effects.use([effect('o1', 'observe'), effect('g1', 'gate'), effect('s1', 'signal'), effect('g2', 'gate')]);
    expect(log).to.deep.equal(['start s1', 'start g1', 'start g2', 'start o1']);
  });

  it('starts only the first of two effects with one name', () => {
    const { effects, log, effect } = setup();
    effects.use([effect('gate', 'gate')]);
    effects.use([effect('gate', 'gate'), effect('new', 'gate')]);
    expect(log).to.deep.equal(['start gate', 'start new']);
  });

  it('reports an effect that throws, and starts the others', () => {
    const errors = caughtReports();
    const { effects, log, effect } = setup();
    const broken: Effect = {
      name: 'broken',
      phase: 'signal',
      start() {
        throw new Error('broken effect');
      },
    };
    effects.use([broken, effect('gate', 'gate')]);
    expect(log).to.deep.equal(['start gate']);
    expect(errors.map(String)).to.deep.equal(['Error: broken effect']);
  });

  it('stops all that were started, even if one fails to stop', () => {
    const errors = caughtReports();
    const { effects, log, effect } = setup();
    const stuck: Effect = {
      name: 'stuck',
      phase: 'signal',
      start: () => () => {
        throw new Error('stuck');
      },
    };
    effects.use([stuck, effect('a', 'gate'), effect('b', 'observe')]);
    effects.stop();
    expect(log.slice(2)).to.deep.equal(['stop a', 'stop b']);
    expect(errors).to.have.length(1);
  });
});
