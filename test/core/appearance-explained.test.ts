import { expect } from 'chai';
import { explainAppearance } from '../../src/core/appearance-explained.js';
import { ConsentryError } from '../../src/core/errors.js';

function errorOf(appearance: unknown): ConsentryError | null {
  try {
    explainAppearance(appearance);
    return null;
  } catch (error) {
    expect(error).to.be.instanceOf(ConsentryError);
    return error as ConsentryError;
  }
}

const link = { text: 'Imprint', url: '/imprint' };

/** Each with the place that the error names, and what its cure says. */
const wrong: Record<string, [appearance: unknown, path: string, cure: string]> = {
  'a list': [[], 'appearance', '{"layout": "bar"}'],
  'a text': ['bar', 'appearance', '{"layout": "bar"}'],
  null: [null, 'appearance', '{"layout": "bar"}'],
  'a layout that there is not': [{ layout: 'popup' }, 'appearance.layout', 'card, bar, modal, inline'],
  'a corner for a bar': [
    { layout: 'bar', position: 'top-end' },
    'appearance.position',
    'top, bottom. "top-end" is for "layout": "card"',
  ],
  'an edge for a card': [{ layout: 'card', position: 'top' }, 'appearance.position', '"top" is for "layout": "bar"'],
  'an edge without a layout': [{ position: 'bottom' }, 'appearance.position', 'without one it is a card'],
  'a position that there is not': [
    { position: 'middle' },
    'appearance.position',
    'top-start, top-end, bottom-start, bottom-end',
  ],
  'a position of a modal': [{ layout: 'modal', position: 'top' }, 'appearance.position', 'leave it out'],
  'a density that there is not': [{ density: 'tight' }, 'appearance.density', 'roomy, compact'],
  'a scheme that there is not': [{ scheme: 'night' }, 'appearance.scheme', 'light, dark, auto'],
  'a heading level of 7': [{ headingLevel: 7 }, 'appearance.headingLevel', 'from 1 to 6'],
  '“yes” for closable': [{ closable: 'yes' }, 'appearance.closable', 'true or false'],
  'a logo on another host': [{ logo: 'https://cdn.example/logo.svg' }, 'appearance.logo', 'before consent'],
  'a logo on another host without its scheme': [{ logo: '//cdn.example/logo.svg' }, 'appearance.logo', '"/logo.svg"'],
  'a logo of data': [{ logo: 'data:image/svg+xml,x' }, 'appearance.logo', '"/logo.svg"'],
  'a logo that is no text': [{ logo: { src: '/logo.svg' } }, 'appearance.logo', '"/logo.svg"'],
  'an empty logo': [{ logo: '' }, 'appearance.logo', '"/logo.svg"'],
  'links that are no list': [{ links: link }, 'appearance.links', '[{"text": "Imprint", "url": "/imprint"}]'],
  'a link that is a text': [{ links: [link, '/imprint'] }, 'appearance.links[1]', '"text" and a "url"'],
  'a link that is null': [{ links: [null] }, 'appearance.links[0]', '"text" and a "url"'],
  'a link without a text': [{ links: [{ url: '/imprint' }] }, 'appearance.links[0]', '"text" and a "url"'],
  'a link whose text is blank': [{ links: [{ ...link, text: ' ' }] }, 'appearance.links[0]', '"text" and a "url"'],
  'a link that runs code': [
    { links: [link, { ...link, url: 'javascript:alert(1)' }] },
    'appearance.links[1].url',
    'URL of the web',
  ],
  'a link that writes a letter': [
    { links: [{ ...link, url: 'mailto:a@example.com' }] },
    'appearance.links[0].url',
    'URL of the web',
  ],
};

describe('explainAppearance', () => {
  for (const [name, [appearance, path, cure]] of Object.entries(wrong)) {
    it(`names the place and the cure for ${name}`, () => {
      const error = errorOf(appearance)!;
      expect(error.path).to.equal(path);
      expect(error.message)
        .to.match(/^\[consentry\] appearance[a-z-]* at \S+\. /)
        .and.to.contain(cure);
    });
  }

  for (const [name, appearance] of Object.entries({
    'no appearance': undefined,
    'an empty one': {},
    'a card in a corner': { position: 'top-start' },
    'a bar at an edge': { layout: 'bar', position: 'top', density: 'compact', scheme: 'dark', headingLevel: 1 },
    'one with everything else': {
      logo: '/logo.svg',
      links: [link, { ...link, url: 'https://example.com/imprint' }],
      closable: true,
    },
    'a logo on this host, written whole': { logo: `${location.origin}/logo.svg` },
    'a logo beside the page': { logo: 'logo.svg' },
  })) {
    it(`has nothing against ${name}`, () => {
      expect(errorOf(appearance)).to.equal(null);
    });
  }
});
