import { expect } from 'chai';
import { add } from '../support/gate.js';
import { setupWatch } from '../support/overlay.js';
import { until } from '../support/until.js';

/** An element gated by analytics, with these attributes. */
function content<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string>,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.dataset['consent'] = 'analytics';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

const gif = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

describe('the verdict on a gated image or frame', () => {
  it('is shut, then open with the time, then shut again with the reason', async () => {
    const { consent, look, verdict, why } = setupWatch();
    const [image] = add(content('img', { 'data-src': gif }));
    expect(why(image)).to.equal('shut: analytics is not granted (no decision yet)');
    consent.acceptAll();
    expect(why(image)).to.equal('granted: will be opened in a moment');
    await until('it is open', () => image.src);
    look();
    expect(verdict(image).standing).to.equal('open');
    expect(why(image)).to.match(/^open since \d\d:\d\d:\d\d \(\d+\.\d s after load\)$/);
    consent.rejectAll();
    expect(why(image)).to.equal('shut: analytics is refused');
  });

  it('was loaded at once, where it has src', () => {
    const { verdict, why } = setupWatch();
    const [image] = add(content('img', { src: gif }));
    expect(verdict(image)).to.include({ standing: 'wrong', code: 'loaded-at-once' });
    expect(why(image)).to.equal('not gated: it has src, which is loaded at once. Write data-src alone');
  });

  it('was loaded at once, where it has src beside data-src', () => {
    const { verdict } = setupWatch();
    const [image] = add(content('img', { src: gif, 'data-src': '/never.gif' }));
    expect(verdict(image).code).to.equal('loaded-at-once');
  });

  it('has nothing to open', () => {
    const { why } = setupWatch();
    const [frame] = add(content('iframe', {}));
    expect(why(frame)).to.equal('shut for good: there is nothing to open. Write the URL of this <iframe> in data-src');
  });

  it('failed to load', async () => {
    const { consent, verdict } = setupWatch();
    const [image] = add(content('img', { 'data-src': '/test-server/answer?status=404&from=img' }));
    consent.acceptAll();
    await until('it failed', () => verdict(image).code === 'failed');
    expect(verdict(image).standing).to.equal('wrong');
  });
});
