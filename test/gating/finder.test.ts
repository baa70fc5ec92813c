import { expect } from 'chai';
import { finder } from '../../src/gating/finder.js';
import { observeRoot } from '../../src/gating/observe.js';
import { add, gated } from '../support/gate.js';
import { cleanPage } from '../support/clean-page.js';
import { noneReleased } from '../support/none-released.js';
import { onTearDown } from '../support/tear-down.js';
import { wait } from '../support/until.js';

/** A finder that notes what it looked at; `unfinished` are handed back. */
function setup(unfinished = new Set<Element>()) {
  cleanPage();
  const seen: Element[] = [];
  const released = noneReleased();
  const { lookAll, stop } = finder(released, (element) => {
    seen.push(element);
    return unfinished.has(element) ? element : undefined;
  });
  released.gates.add(lookAll);
  onTearDown(stop);
  /** What it looks at because of this, observers' turn included. */
  const by = async (action: () => unknown): Promise<Element[]> => {
    seen.length = 0;
    action();
    await wait(0);
    return seen.slice();
  };
  return { lookAll, stop, by, observe: (root: ParentNode) => observeRoot(released, root) };
}

function shadowWith(element: Element): ShadowRoot {
  const [host] = add(document.createElement('div'));
  const root = host.attachShadow({ mode: 'closed' });
  root.append(element);
  return root;
}

describe('finder', () => {
  it('looks at nothing before it is asked to, and then at all that is gated', async () => {
    const { by, lookAll } = setup();
    const [one, two] = [gated('one'), gated('two')];
    expect(await by(() => add(one, document.createElement('p'), two))).to.deep.equal([]);
    expect(await by(lookAll)).to.deep.equal([one, two]);
    expect(await by(lookAll)).to.deep.equal([one, two]);
  });

  it('looks at what is added later, itself or inside, once, and passes over text and comments', async () => {
    const { by, lookAll } = setup();
    lookAll();
    lookAll();
    const wrapper = document.createElement('div');
    const [outer, inner] = [gated('outer'), gated('inner')];
    wrapper.append(inner);
    expect(await by(() => document.body.append('text', document.createComment('c'), outer, wrapper))).to.deep.equal([
      outer,
      inner,
    ]);
  });

  it('looks at what gets its mark, or another one, later', async () => {
    const { by, lookAll } = setup();
    const script = gated('x');
    delete script.dataset['consent'];
    add(script);
    lookAll();
    expect(await by(() => script.setAttribute('class', 'c'))).to.deep.equal([]);
    expect(await by(() => (script.dataset['consent'] = 'analytics'))).to.deep.equal([script]);
    expect(await by(() => (script.dataset['consent'] = 'advertising'))).to.deep.equal([script]);
  });

  it('looks again at what is handed back, as soon as anything follows, and no more once it is whole', async () => {
    const script = gated('x');
    const unfinished = new Set([script]);
    const { by, lookAll } = setup(unfinished);
    add(script);
    lookAll();
    expect(await by(() => undefined)).to.deep.equal([]);
    expect(await by(() => add(document.createElement('p')))).to.deep.equal([script]);
    unfinished.clear();
    expect(await by(() => add(document.createElement('p')))).to.deep.equal([script]);
    expect(await by(() => add(document.createElement('p')))).to.deep.equal([]);
  });

  it('looks into a root from when it is handed over until it is taken back', async () => {
    const { by, lookAll, observe } = setup();
    lookAll();
    const [one, two, three] = [gated('one'), gated('two'), gated('three')];
    const root = shadowWith(one);
    let forget!: () => void;
    expect(await by(() => (forget = observe(root)))).to.deep.equal([one]);
    expect(await by(() => root.append(two))).to.deep.equal([two]);
    forget();
    expect(await by(() => root.append(three))).to.deep.equal([]);
    expect(await by(lookAll)).to.deep.equal([]);
    const after = gated('after');
    expect(await by(() => add(after))).to.deep.equal([after]);
  });

  it('looks at nothing more once it is stopped', async () => {
    const { by, lookAll, stop } = setup();
    lookAll();
    stop();
    expect(await by(() => add(gated('x')))).to.deep.equal([]);
  });
});
