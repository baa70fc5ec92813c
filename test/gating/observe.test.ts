import { expect } from 'chai';
import { observe } from '../../src/observe.js';
import { add, gated, pass, setupGate } from '../support/gate.js';
import { until } from '../support/until.js';

function shadowRoot(): ShadowRoot {
  const [host] = add(document.createElement('div'));
  return host.attachShadow({ mode: 'closed' });
}

describe('observe', () => {
  it('releases what is in a shadow root once it is handed over, and nothing before consent', async () => {
    const { consent, ran } = setupGate();
    const root = shadowRoot();
    root.append(gated('before'));
    observe(root);
    await pass();
    expect(ran).to.deep.equal([]);
    consent.acceptAll();
    await until('it ran', () => ran.includes('before'));
  });

  it('finds what is added to the root later, and in a root that is handed over after the decision', async () => {
    const { consent, ran } = setupGate();
    consent.acceptAll();
    const root = shadowRoot();
    root.append(gated('there'));
    observe(root);
    await until('it ran', () => ran.includes('there'));
    root.append(gated('later'));
    await until('it ran', () => ran.includes('later'));
  });

  it('takes a root before there is a gate', async () => {
    const root = shadowRoot();
    const { consent, ran } = setupGate();
    observe(root);
    root.append(gated('x'));
    consent.acceptAll();
    await until('it ran', () => ran.includes('x'));
  });

  it('looks into no root that was not handed over, or was taken back', async () => {
    const { consent, ran } = setupGate();
    const [root, other] = [shadowRoot(), shadowRoot()];
    observe(root)();
    root.append(gated('taken back'));
    other.append(gated('never'));
    consent.acceptAll();
    await pass();
    root.append(gated('after the decision'));
    await pass();
    expect(ran).to.deep.equal([]);
  });

  it('shuts content of a root on withdrawal', async () => {
    const { consent } = setupGate();
    const root = shadowRoot();
    const image = document.createElement('img');
    image.dataset['consent'] = 'analytics';
    image.dataset['src'] = 'data:,';
    root.append(image);
    observe(root);
    consent.acceptAll();
    await until('it is open', () => image.hasAttribute('src'));
    consent.rejectAll();
    expect(image.hasAttribute('src')).to.equal(false);
  });
});
