import { expect } from 'chai';
import type { Call } from '../../src/core/types.js';
import { call } from '../../src/core/call.js';
import { caughtReports } from '../support/reports.js';
import { onTearDown } from '../support/tear-down.js';

interface Setup {
  readonly calls: unknown[][];
  readonly service: Record<string, unknown>;
}

function setup(): Setup {
  const calls: unknown[][] = [];
  const service: Record<string, unknown> = {
    consent: {
      revoke(...args: unknown[]) {
        calls.push([this === service['consent'], ...args]);
      },
    },
    fails() {
      throw new Error('service broken');
    },
    keep(...args: unknown[]) {
      calls.push(args);
    },
    value: 7,
    Made: class {
      readonly given: unknown[];
      constructor(...given: unknown[]) {
        this.given = given;
      }
    },
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
    const errors = caughtReports();
    setup();
    for (const path of [
      'noService',
      'noService.a.b',
      'noService.a=',
      'noService.a=new testService.Made',
      'testService.a=new testService.No',
      'testService.a=new testService.value',
      'testService.no',
      'testService.no.a',
      'testService.value',
      '',
      '.',
    ]) {
      expect(() => call([path, 1] as Call), path).to.not.throw();
    }
    expect(errors).to.deep.equal([]);
    expect('a' in (window as unknown as { testService: object }).testService).to.equal(false);
  });

  it('reports a service that throws, and goes on', () => {
    const errors = caughtReports();
    setup();
    call(['testService.fails']);
    expect(errors.map(String)).to.deep.equal(['Error: service broken']);
  });

  it('assigns, on window itself too, names with hyphens too', () => {
    const { service } = setup();
    onTearDown(() => delete (window as { 'ga-disable-G-1'?: unknown })['ga-disable-G-1']);
    call(['ga-disable-G-1=', true]);
    call(['testService.value=', 8]);
    expect((window as { 'ga-disable-G-1'?: unknown })['ga-disable-G-1']).to.equal(true);
    expect(service['value']).to.equal(8);
  });

  it('assigns with ||= only where nothing stands', () => {
    const { service } = setup();
    call(['testService.value||=', 8]);
    call(['testService.other||=', 8]);
    call(['testService.made||=new testService.Made', 1]);
    call(['testService.made||=new testService.Made', 2]);
    expect([service['value'], service['other'], (service['made'] as { given: unknown }).given]).to.deep.equal([
      7,
      8,
      [1],
    ]);
  });

  it('constructs, and assigns what comes of it', () => {
    const { service } = setup();
    service['queue'] = ['waiting'];
    call(['testService.queue=new testService.Made', { ti: '1', q: '{@testService.queue}' }]);
    expect(service['queue']).to.be.instanceOf(service['Made']);
    expect((service['queue'] as { given: unknown }).given).to.deep.equal([{ ti: '1', q: ['waiting'] }]);
  });

  it('hands over the moment, and what stands at a path then, at any depth', () => {
    const { calls, service } = setup();
    const before = Date.now();
    call([
      'testService.keep',
      '{now}',
      { 'gtm.start': '{timestamp}', list: ['{@testService.value}'] },
      '{@testService}',
    ]);
    const [now, { 'gtm.start': timestamp, list }, same] = calls[0] as [
      Date,
      { 'gtm.start': number; list: unknown },
      unknown,
    ];
    expect(now).to.be.instanceOf(Date);
    expect(timestamp).to.be.within(before, Date.now());
    expect(list).to.deep.equal([7]);
    expect(same).to.equal(service);
  });

  it('leaves texts alone that only contain what it knows, and what JSON cannot carry', () => {
    const { calls } = setup();
    const action = (): void => undefined;
    call(['testService.keep', 'at {now}', '{later}', '{@}', null, undefined, document.body, action]);
    expect(calls[0]).to.deep.equal(['at {now}', '{later}', '{@}', null, undefined, document.body, action]);
  });

  it('hands over copies: a service does not change what the next call says', () => {
    const { calls } = setup();
    const data = { list: [{ a: 1 }] };
    call(['testService.keep', data]);
    (calls[0]![0] as typeof data).list[0]!.a = 2;
    expect(data).to.deep.equal({ list: [{ a: 1 }] });
  });

  for (const path of [
    'testService.__proto__.polluted=',
    'Object.prototype.polluted=',
    'testService.consent.constructor.prototype.polluted=',
    'testService.a=new Function',
    'testService.consent.revoke.constructor',
    'eval',
    'setTimeout',
    'window.eval',
  ]) {
    it(`refuses ${path}`, () => {
      const errors = caughtReports();
      setup();
      onTearDown(() => delete (window as { polluted?: unknown }).polluted);
      call([path, 'window.polluted = true']);
      expect(String(errors[0])).to.match(/path at .*\. No path may go through/);
      expect('polluted' in window).to.equal(false);
    });
  }

  it('refuses to look there for an argument', () => {
    const errors = caughtReports();
    const { calls } = setup();
    call(['testService.keep', '{@testService.consent.constructor}']);
    expect([calls.length, errors.length]).to.deep.equal([0, 1]);
  });

  it('gives data no way to a prototype', () => {
    const { calls } = setup();
    call(['testService.keep', JSON.parse('{"__proto__": {"polluted": true}}')]);
    expect((calls[0]![0] as { polluted?: unknown }).polluted).to.equal(undefined);
    expect(Object.getPrototypeOf(calls[0]![0])).to.equal(Object.prototype);
  });
});
