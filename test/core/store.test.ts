import { expect } from 'chai';
import { createStore, type Store } from '../../src/core/store.js';
import { caughtReports } from '../support/reports.js';

interface Value {
  readonly count: number;
}

function setup(): { store: Store<Value, string>; told: string[]; listen: (name: string) => () => void } {
  const store = createStore<Value, string>(Object.freeze({ count: 0 }));
  const told: string[] = [];
  const listen = (name: string): (() => void) =>
    store.subscribe(({ count }, event = '-') => void told.push(`${name} ${count} ${event}`));
  return { store, told, listen };
}

describe('createStore', () => {
  it('tells a listener the present value at once, without an event', () => {
    const { told, listen } = setup();
    listen('a');
    expect(told).to.deep.equal(['a 0 -']);
  });

  it('tells all listeners, in the order in which they came', () => {
    const { store, told, listen } = setup();
    ['a', 'b', 'c'].forEach(listen);
    told.length = 0;
    store.replace({ count: 1 }, 'up');
    expect(told).to.deep.equal(['a 1 up', 'b 1 up', 'c 1 up']);
  });

  it('freezes what it holds', () => {
    const { store } = setup();
    store.replace({ count: 1 });
    expect(Object.isFrozen(store.value)).to.equal(true);
  });

  it('has the new value before anyone is told', () => {
    const { store } = setup();
    const seen: number[] = [];
    store.subscribe(() => void seen.push(store.value.count));
    store.replace({ count: 7 });
    expect(seen).to.deep.equal([0, 7]);
  });

  it('tells nobody who has left', () => {
    const { store, told, listen } = setup();
    listen('a')();
    told.length = 0;
    store.replace({ count: 1 });
    expect(told).to.deep.equal([]);
  });

  it('reports a listener that throws, and tells the others all the same', () => {
    const errors = caughtReports();
    const { store, told, listen } = setup();
    listen('a');
    store.subscribe(() => {
      throw new Error('broken');
    });
    listen('b');
    told.length = 0;
    store.replace({ count: 1 }, 'up');
    expect(told).to.deep.equal(['a 1 up', 'b 1 up']);
    expect(errors.map(String)).to.deep.equal(['Error: broken', 'Error: broken']);
  });

  it('tells everyone of a change before the change that a listener made in answer', () => {
    const { store, told, listen } = setup();
    listen('a');
    store.subscribe(({ count }) => {
      if (count === 1) store.replace({ count: 2 }, 'answer');
    });
    listen('b');
    told.length = 0;
    store.replace({ count: 1 }, 'question');
    // Everyone is handed the newest value: nobody may open a gate on one that is history.
    expect(told).to.deep.equal(['a 1 question', 'b 2 question', 'a 2 answer', 'b 2 answer']);
  });

  it('goes on after a listener left while it was being told', () => {
    const { store, told, listen } = setup();
    const leave = store.subscribe((_value, event) => {
      if (event) leave();
    });
    listen('b');
    told.length = 0;
    store.replace({ count: 1 }, 'up');
    expect(told).to.deep.equal(['b 1 up']);
  });
});
