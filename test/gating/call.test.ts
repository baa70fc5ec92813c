import { expect } from 'chai';
import type { Call } from '../../src/core/types.js';
import { call } from '../../src/gating/call.js';
import { caughtReports } from '../support/reports.js';
import { onTearDown } from '../support/tear-down.js';

function setup(): { calls: unknown[][]; service: Record<string, unknown> } {
  const calls: unknown[][] = [];
  const service = {
    consent: {
      revoke(...args: unknown[]) {
        calls.push([this === service.consent, ...args]);
      },
    },
    fails() {
      throw new Error('service broken');
    },
    value: 7,
  };
  Object.assign(window, { testService: service });
  onTearDown(() => delete (window as { testService?: unknown }).testService);
  return { calls, service };
}

describe('call', () => {
  it('calls the function at a dotted path, on its owner, with the arguments', () => {
    const { calls } = setup();
    call(['testService.consent.revoke', 'a', { b: 1 }]);
    expect(calls).to.deep.equal([[true, 'a', { b: 1 }]]);
  });

  it('passes over what does not exist or is no function: the service never loaded', () => {
    caughtReports();
    setup();
    for (const path of [
      'noService',
      'noService.a.b',
      'testService.no',
      'testService.no.a',
      'testService.value',
      '',
      '.',
    ]) {
      expect(() => call([path] as Call), path).to.not.throw();
    }
  });

  it('reports a service that throws, and goes on', () => {
    const errors = caughtReports();
    setup();
    call(['testService.fails']);
    expect(errors.map(String)).to.deep.equal(['Error: service broken']);
  });
});
