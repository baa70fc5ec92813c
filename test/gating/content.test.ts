import { expect } from 'chai';
import { add, pass, setupGate } from '../support/gate.js';
import { until } from '../support/until.js';

const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const framePage = '/test-server/answer?frame';

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string>,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries({ 'data-consent': 'analytics', ...attributes }))
    made.setAttribute(name, value);
  return made;
}

describe('gated content', () => {
  it('loads nothing before a grant', async () => {
    setupGate();
    const [image, frame] = add(element('img', { 'data-src': pixel }), element('iframe', { 'data-src': framePage }));
    await pass();
    expect(image.hasAttribute('src') || frame.hasAttribute('src')).to.equal(false);
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.endsWith(framePage))).to.deep.equal([]);
  });

  it('loads images and frames once they are granted, added before or after', async () => {
    const { consent } = setupGate();
    const [image] = add(element('img', { 'data-src': pixel, 'data-srcset': `${pixel} 1x` }));
    consent.acceptAll();
    const [frame] = add(element('iframe', { 'data-src': framePage }));
    await until('the image loaded', () => image.complete && image.naturalWidth === 1);
    expect(image.srcset).to.equal(`${pixel} 1x`);
    await until('the frame loaded', () => frame.contentWindow?.location.search === '?frame');
  });

  it('shuts a frame that is out of the document at the withdrawal, and leaves nothing of it in the history', async () => {
    const { consent } = setupGate();
    const [frame] = add(element('iframe', { 'data-src': framePage }));
    consent.acceptAll();
    await until('the frame loaded', () => frame.contentWindow?.location.search === '?frame');
    const { length } = history;
    const { parentNode } = frame;
    frame.remove();
    consent.rejectAll();
    parentNode!.append(frame);
    await pass();
    expect(frame.hasAttribute('src')).to.equal(false);
    expect(frame.contentWindow!.location.href).to.equal('about:blank');
    expect(history.length).to.equal(length);
  });

  it('links a stylesheet once it is granted', async () => {
    const { consent } = setupGate();
    const [link] = add(element('link', { rel: 'stylesheet', 'data-href': 'data:text/css,:root{--gated:1}' }));
    expect(link.sheet).to.equal(null);
    consent.acceptAll();
    await until('it applies', () => getComputedStyle(document.documentElement).getPropertyValue('--gated') === '1');
  });

  it('shuts at once on withdrawal, empties a frame, and can open again', async () => {
    const { consent } = setupGate();
    const [image, frame] = add(element('img', { 'data-src': pixel }), element('iframe', { 'data-src': framePage }));
    consent.acceptAll();
    await until('both are open', () => image.src && frame.contentWindow?.location.search === '?frame');
    consent.rejectAll();
    expect(image.hasAttribute('src')).to.equal(false);
    await until('the frame is empty', () => frame.contentWindow?.location.href === 'about:blank');
    consent.acceptAll();
    await until('both are open again', () => image.src && frame.contentWindow?.location.search === '?frame');
  });

  it('opens a picture with its sources, and not what is gated by itself in it', async () => {
    const { consent } = setupGate();
    const picture = element('picture', {});
    const source = element('source', { 'data-srcset': pixel });
    const own = element('source', { 'data-srcset': pixel, 'data-consent': 'advertising & !advertising' });
    const image = element('img', { 'data-src': pixel });
    source.removeAttribute('data-consent');
    image.removeAttribute('data-consent');
    picture.append(own, source, image);
    add(picture);
    await pass();
    expect(source.hasAttribute('srcset') || image.hasAttribute('src')).to.equal(false);
    consent.acceptAll();
    await until('it is shown', () => image.naturalWidth === 1);
    expect([source.srcset, own.srcset]).to.deep.equal([pixel, '']);
    consent.rejectAll();
    expect([source.srcset, image.getAttribute('src')]).to.deep.equal(['', null]);
  });

  for (const tag of ['video', 'audio'] as const) {
    it(`lets a ${tag} load its src or its sources, and stops it on withdrawal`, async () => {
      const { consent } = setupGate();
      const source = document.createElement('source');
      source.dataset['src'] = '/test-server/answer?source';
      const [outer, inner] = add(element(tag, { 'data-src': '/test-server/answer?media' }), element(tag, {}));
      inner.append(source);
      await pass();
      expect(outer.networkState).to.equal(HTMLMediaElement.NETWORK_EMPTY);
      consent.acceptAll();
      await until('both have asked', () => outer.networkState !== 0 && inner.networkState !== 0);
      consent.rejectAll();
      await until('both are empty', () => outer.networkState === 0 && inner.networkState !== 2);
      expect(outer.hasAttribute('src') || source.hasAttribute('src')).to.equal(false);
    });
  }

  it('opens an object by its data, and an embed by its src', async () => {
    const { consent } = setupGate();
    const [object, embed] = add(
      element('object', { 'data-src': framePage, type: 'text/html' }),
      element('embed', { 'data-src': framePage, type: 'text/html' }),
    );
    consent.acceptAll();
    await until('both are open', () => object.data.endsWith(framePage) && embed.src.endsWith(framePage));
    await until('the object loaded', () => object.contentDocument?.URL.endsWith(framePage));
    consent.rejectAll();
    expect(object.hasAttribute('data') || embed.hasAttribute('src')).to.equal(false);
  });

  it('goes by the choice of a service', async () => {
    const services = [{ id: 'film', name: 'Film', provider: 'Film Ltd', category: 'functional' }];
    const { consent } = setupGate({}, { services });
    const [image] = add(element('img', { 'data-src': pixel, 'data-consent': 'film' }));
    consent.save({ film: true });
    await until('it is open', () => image.src);
    consent.withdraw(['film']);
    expect(image.hasAttribute('src')).to.equal(false);
  });

  it('touches no element whose category was not withdrawn, or that is not gated', async () => {
    const { consent } = setupGate();
    const [image, plain] = add(element('img', { 'data-src': pixel }), document.createElement('img'));
    plain.src = pixel;
    consent.acceptAll();
    await until('it is open', () => image.src);
    consent.withdraw(['advertising']);
    await pass();
    expect([image.src, plain.src]).to.deep.equal([pixel, pixel]);
  });
});
