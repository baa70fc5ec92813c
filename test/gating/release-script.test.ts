import { expect } from 'chai';
import { copyOf as makeCopy, insert, urlOf } from '../../src/gating/release-script.js';
import { add, copyOf, external, gated, pass, scriptUrl, setupGate } from '../support/gate.js';
import { until } from '../support/until.js';

const plain = { createScript: (text: string) => text, createScriptURL: (url: string) => url };

/** Releases one placeholder, and returns both. */
function setup(placeholder: HTMLScriptElement): { placeholder: HTMLScriptElement; copy: HTMLScriptElement } {
  setupGate();
  add(placeholder);
  const copy = makeCopy(placeholder, plain);
  void insert(copy, placeholder, 1000);
  return { placeholder, copy };
}

describe('a released script', () => {
  it('carries the attributes over, and gives the id to the copy', () => {
    const attributes = {
      id: 'tracker',
      class: 'a b',
      'data-site': '42',
      'data-key': 'k',
      crossorigin: 'anonymous',
      referrerpolicy: 'no-referrer',
      fetchpriority: 'low',
    };
    const { placeholder, copy } = setup(external('x', {}, attributes));
    for (const [name, value] of Object.entries(attributes)) expect(copy.getAttribute(name), name).to.equal(value);
    expect(document.getElementById('tracker')).to.equal(copy);
    expect(placeholder.hasAttribute('id')).to.equal(false);
  });

  it('does not carry over what made the placeholder wait', () => {
    const { copy } = setup(gated('x', { 'data-src': scriptUrl('x'), 'data-consent-group': 'g' }));
    expect(copy.getAttributeNames().filter((name) => name.startsWith('data-'))).to.deep.equal([]);
    expect(copy.src).to.contain('/test-server/script');
  });

  it('stands right after the placeholder, which stays as it was', () => {
    const { placeholder, copy } = setup(gated('x'));
    expect(copyOf(placeholder)).to.equal(copy);
    expect(placeholder.type).to.equal('text/plain');
  });

  it('has run an inline script when it returns', () => {
    setup(gated('inline'));
    expect(window.ran).to.deep.equal(['inline']);
  });

  it('runs, but nothing runs that is made anew of it, as routers do with what they cached', async () => {
    for (const placeholder of [gated('once'), external('once')]) {
      const { copy } = setup(placeholder);
      await until('it ran', () => window.ran!.includes('once'));
      const anew = Object.assign(document.createElement('script'), { text: copy.text });
      for (const { name, value } of copy.attributes) anew.setAttribute(name, value);
      add(anew);
      await pass();
      expect(window.ran!.filter((name) => name === 'once')).to.deep.equal(['once']);
    }
  });

  it('makes a module where data-type says so', async () => {
    const script = gated('module', { 'data-type': 'module' });
    script.text = 'window.ran.push(import.meta.url ? "module" : "")';
    setup(script);
    await until('it ran', () => window.ran!.includes('module'));
  });

  it('never lets the browser hold external scripts back for each other: the gate keeps their order', () => {
    expect(setup(external('a1')).copy.async).to.equal(true);
    expect(setup(external('a2', {}, { async: '' })).copy.async).to.equal(true);
  });

  it('lets inline modules run in order, but for those whose author wrote async', () => {
    expect(setup(gated('m', { 'data-type': 'module' })).copy.async).to.equal(false);
    expect(setup(gated('m', { 'data-type': 'module', async: '' })).copy.async).to.equal(true);
  });

  it('hands the nonce over by property: the attribute is empty once it is in the page', () => {
    const own = gated('x');
    own.nonce = 'abc';
    expect(setup(own).copy.nonce).to.equal('abc');
    expect(setup(gated('z', { nonce: 'attribute' })).copy.nonce).to.equal('attribute');
    expect(setup(gated('none')).copy.nonce).to.equal('');
  });

  it('passes text and URL through the policy', () => {
    setupGate();
    const [inline, outer] = add(gated('x'), external('y'));
    const policy = {
      createScript: (text: string) => `${text};window.ran.push('policy')`,
      createScriptURL: () => scriptUrl('z'),
    };
    void insert(makeCopy(inline, policy), inline, 1000);
    expect(window.ran).to.deep.equal(['x', 'policy']);
    expect(makeCopy(outer, policy).src).to.contain('name=z');
  });

  it('lets the browser refuse a script whose integrity does not hold', async () => {
    const hash = 'sha384-' + btoa('0'.repeat(48));
    const { copy } = setup(external('tampered', {}, { integrity: hash }));
    await new Promise((resolve) => (copy.onerror = resolve));
    expect(window.ran).to.not.include('tampered');
  });
});

describe('urlOf', () => {
  it('takes src, else data-src, as it is written, and knows an inline script', () => {
    expect(urlOf(gated('x', { src: '/a.js' }))).to.equal('/a.js');
    expect(urlOf(gated('x', { 'data-src': 'https://example.com/b.js' }))).to.equal('https://example.com/b.js');
    expect(urlOf(gated('x'))).to.equal(null);
  });
});

describe('copyOf', () => {
  it('does not fail for what is no URL', () => {
    expect(makeCopy(gated('x', { src: 'http://[' }), plain).src).to.equal('http://[');
  });
});
