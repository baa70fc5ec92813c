import { expect } from 'chai';
import type { CallQueue } from '../../src/core/types.js';
import { makeQueue } from '../../src/gating/call-queue.js';
import { onTearDown } from '../support/tear-down.js';

type Stub = ((...args: unknown[]) => unknown) & Record<string, unknown>;

/** Makes the queue, and hands back `window.stub`, and what is at `window.list`. */
function setup(queue: Partial<CallQueue> = {}, before: object = {}): { stub: Stub; page: Record<string, unknown> } {
  const page = window as unknown as Record<string, unknown>;
  onTearDown(() => {
    delete page['stub'];
    delete page['list'];
  });
  Object.assign(window, before);
  makeQueue({ path: 'stub', ...queue });
  return { stub: page['stub'] as Stub, page };
}

const kind = (value: unknown): string => Object.prototype.toString.call(value);

describe('makeQueue', () => {
  it('keeps each call as a real Arguments object, in order', () => {
    const { stub, page } = setup({ into: 'list' });
    stub('js', 1);
    stub();
    const list = page['list'] as IArguments[];
    expect(list.map(kind)).to.deep.equal(['[object Arguments]', '[object Arguments]']);
    expect(list.map((args) => [...args])).to.deep.equal([['js', 1], []]);
  });

  it('keeps it as a list where the library wants one', () => {
    const { stub } = setup({ into: 'stub.q', as: 'array' });
    stub('track', { a: 1 });
    expect(stub['q']).to.deep.equal([['track', { a: 1 }]]);
  });

  it('is in place before the first call, in its own member q if nothing else is said', () => {
    expect(setup().stub['q']).to.deep.equal([]);
  });

  it('puts calls into the list that stands there when they are made', () => {
    const there = [1];
    const { stub, page } = setup({ into: 'list', as: 'array' }, { list: there });
    stub(2);
    page['list'] = [];
    stub(3);
    expect([there, page['list']]).to.deep.equal([[1, [2]], [[3]]]);
  });

  it('leaves alone what is there', () => {
    const own = (): string => 'theirs';
    expect(setup({ into: 'stub.q' }, { stub: own }).stub).to.equal(own);
    expect('q' in own).to.equal(false);
  });

  it('hands calls to the library once it is there, on the function itself', () => {
    const { stub } = setup({ into: 'stub.queue', handOver: 'callMethod' });
    stub('init', '1');
    const taken: unknown[] = [];
    stub['callMethod'] = function (this: unknown, ...args: unknown[]) {
      taken.push(this === stub, ...args);
      return 'result';
    };
    expect(stub('track', 'PageView')).to.equal('result');
    expect(taken).to.deep.equal([true, 'track', 'PageView']);
    expect((stub['queue'] as unknown[]).length).to.equal(1);
  });

  it('makes a list with methods, each of which keeps its name with its arguments', () => {
    const { stub } = setup({ methods: ['page', 'track'] });
    const { page, track } = stub as unknown as Record<string, Stub>;
    expect(page!()).to.equal(stub);
    track!('a', 1);
    expect([...(stub as unknown as unknown[])]).to.deep.equal([['page'], ['track', 'a', 1]]);
    expect(Array.isArray(stub)).to.equal(true);
  });

  it('makes methods that fill another list', () => {
    const { stub, page } = setup({ methods: ['track'], into: 'list' });
    (stub['track'] as Stub)('a');
    expect(page['list']).to.deep.equal([['track', 'a']]);
  });

  it('makes the objects on the way to it', () => {
    const { page } = setup({ path: 'stub.people', methods: ['set'] });
    expect((page['stub'] as { people: unknown }).people).to.be.an('array');
  });
});
