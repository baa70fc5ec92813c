import { expect } from 'chai';
import { gatedElements } from '../../src/debug/gated-elements.js';
import { cleanPage } from '../support/clean-page.js';

/** An element with `data-consent`, known by its class. */
function gated(name: string): HTMLElement {
  const element = document.createElement('img');
  element.className = name;
  element.dataset['consent'] = 'analytics';
  return element;
}

/** A host with a shadow root that has this in it. */
function host(...content: Node[]): { host: HTMLElement; root: ShadowRoot } {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  root.append(...content);
  return { host: element, root };
}

const names = (elements: readonly Element[]): string[] => elements.map(({ className }) => className);

describe('gatedElements', () => {
  it('finds them in the order of the document, with those of a shadow root where its host stands', () => {
    cleanPage();
    const inner = host(gated('inner'));
    const outer = host(gated('first in root'), inner.host, gated('last in root'));
    outer.host.className = 'host';
    outer.host.dataset['consent'] = 'analytics';
    document.body.append(gated('before'), outer.host, gated('after'));
    expect(names(gatedElements(document, [inner.root, outer.root]))).to.deep.equal([
      'before',
      'host',
      'first in root',
      'inner',
      'last in root',
      'after',
    ]);
  });

  it('leaves a shadow root alone that was not handed over', () => {
    cleanPage();
    document.body.append(host(gated('hidden')).host);
    expect(gatedElements(document, [])).to.deep.equal([]);
  });

  it('names each once, where the page handed over a part of itself, or what is not on it', () => {
    cleanPage();
    const away = host(gated('away'));
    document.body.append(gated('here'));
    expect(names(gatedElements(document, [away.root, document, document.body]))).to.deep.equal(['here', 'away']);
  });
});
