import { expect } from 'chai';
import { add, gated, pass, setupGate } from '../support/gate.js';
import { consoleLines } from '../support/reports.js';

const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

function early(type: string | null): HTMLScriptElement {
  const script = gated('early');
  if (type === null) script.removeAttribute('type');
  else script.type = type;
  return script;
}

/** What is said of this in a page. The text is the test's own. */
async function toldOf(html: string): Promise<string[]> {
  const lines = consoleLines('error');
  setupGate();
  const range = document.createRange();
  document.body.append(range.createContextualFragment(html));
  await pass();
  return lines;
}

describe('warnOfUnsafeMarkup, of scripts', () => {
  for (const type of [null, '', 'text/javascript', 'application/javascript', 'text/ecmascript', 'module']) {
    it(`tells the developer of a script that bears data-consent and runs (type ${JSON.stringify(type)}), with the cure`, async () => {
      const lines = consoleLines('error');
      setupGate();
      add(early(type));
      await pass();
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('runs before consent').and.contain('type="text/plain"');
      expect(lines[0]!.includes('data-type="module"')).to.equal(type === 'module');
    });
  }

  it('tells it once for an element, however often the page is looked through', async () => {
    const lines = consoleLines('error');
    const { consent } = setupGate();
    add(early(null));
    consent.acceptAll();
    consent.rejectAll();
    await pass();
    expect(lines).to.have.length(1);
  });

  it('has nothing against data blocks and gated scripts', async () => {
    const lines = consoleLines('error');
    setupGate();
    add(early('application/json'), early('text/plain'), early('application/ld+json'));
    await pass();
    expect(lines).to.deep.equal([]);
  });

  for (const attributes of ['type="importmap"', 'type="text/plain" data-type="importmap"']) {
    it(`tells that an import map cannot be gated (${attributes})`, async () => {
      const lines = await toldOf(`<script ${attributes} data-consent="analytics">{"imports": {}}</script>`);
      expect(lines.join()).to.contain('An import map cannot be gated').and.contain('gate the modules');
    });
  }
});

describe('warnOfUnsafeMarkup, of content', () => {
  const live: [html: string, name: string, cure: string][] = [
    [`<img data-consent="analytics" src="${pixel}">`, 'src', 'data-src'],
    [`<img data-consent="analytics" srcset="${pixel} 1x">`, 'srcset', 'data-srcset'],
    [`<picture data-consent="analytics"><source srcset="${pixel}"></picture>`, 'srcset', 'data-srcset'],
    ['<iframe data-consent="analytics" src="about:blank"></iframe>', 'src', 'data-src'],
    [`<video data-consent="analytics" poster="${pixel}"></video>`, 'poster', 'data-poster'],
    ['<audio data-consent="analytics"><source src="data:,"></audio>', 'src', 'data-src'],
    ['<embed data-consent="analytics" src="about:blank">', 'src', 'data-src'],
    ['<object data-consent="analytics" data="about:blank"></object>', 'data', 'data-src'],
    ['<link data-consent="analytics" rel="prefetch" href="data:,">', 'href', 'data-href'],
  ];
  for (const [html, name, cure] of live) {
    it(`tells of ${html.replace(pixel, '…')}, which loads before consent, with the cure`, async () => {
      const lines = await toldOf(html);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(new RegExp(`loads before consent.* hold back ${name}\\. Call it ${cure}\\.$`));
    });
  }

  it('tells of an iframe with a srcdoc', async () => {
    const lines = await toldOf('<iframe data-consent="analytics" srcdoc="<p>Text"></iframe>');
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('srcdoc').and.contain('page of its own');
  });

  it('has nothing against a stand-in, what is open, what is gated, and what is not', async () => {
    const lines = await toldOf(
      `<img data-consent="analytics" src="${pixel}" data-src="${pixel}">
      <picture data-consent="analytics"><source data-srcset="${pixel}"><img src="${pixel}" data-src="${pixel}"></picture>
      <iframe data-consent="essential" data-src="about:blank"></iframe>
      <video data-consent="analytics" data-src="data:," poster="${pixel}"></video>
      <link data-consent="analytics" rel="prefetch" data-href="data:,">
      <img src="${pixel}"><p data-consent="analytics" src="x"></p>`,
    );
    expect(lines).to.deep.equal([]);
  });
});

describe('warnOfNoscript', () => {
  for (const inside of [
    '<img src="/pixel.gif">',
    '<iframe src="/frame"></iframe>',
    '<link rel="stylesheet" href="/a.css">',
  ]) {
    it(`tells that <noscript>${inside} is loaded unasked, and that no library can block it`, async () => {
      const lines = consoleLines('error');
      const noscript = document.createElement('noscript');
      noscript.textContent = inside;
      add(noscript);
      setupGate();
      await pass();
      noscript.remove();
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('<noscript>').and.contain('no library can block it');
    });
  }

  it('has nothing against words', async () => {
    const lines = consoleLines('error');
    const noscript = document.createElement('noscript');
    noscript.textContent = '<p>This page needs scripts. <a href="/without">Without</a> <img alt=""></p>';
    add(noscript);
    setupGate();
    await pass();
    noscript.remove();
    expect(lines).to.deep.equal([]);
  });
});
