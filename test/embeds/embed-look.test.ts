import { expect } from 'chai';
import { expectAccessible } from '../support/axe.js';
import { screenColor } from '../support/contrast.js';
import { addEmbed, heard, services, setupEmbed } from '../support/embed.js';
import { emulate, itWith, shrink } from '../support/engine.js';
import { setupConsent } from '../support/setup-consent.js';
import { onTearDown } from '../support/tear-down.js';
import { expectSameLook, expectUsable, pageRules } from '../support/ui.js';
import { until } from '../support/until.js';

const sizeOf = (element: Element): [width: number, height: number] => {
  const { width, height } = element.getBoundingClientRect();
  return [width, height];
};

describe('the look of <consentry-embed>', () => {
  it('gives both buttons the same look and size', async () => {
    const { buttons } = await setupEmbed();
    const [once, always] = buttons();
    expectSameLook(once, always);
    expectUsable(once);
    expectUsable(always);
    expect(once.getBoundingClientRect().height).to.be.at.least(44);
  });

  for (const width of [240, 288, 400, 760]) {
    it(`has its size at ${width} pixels before it opens, and keeps it`, async () => {
      pageRules(`consentry-embed { width: ${width}px }`);
      const { embed, buttons, frame, part } = await setupEmbed();
      expectSameLook(...buttons());
      const before = sizeOf(embed);
      expect(before[0]).to.equal(width);
      expect(before[1]).to.be.at.least((width * 9) / 16 - 1);
      expect(part('placeholder').scrollHeight, 'as high as its text').to.be.at.most(part('placeholder').clientHeight);
      expect(embed.shadowRoot!.querySelector('[part=note]')!.scrollWidth).to.be.at.most(width);
      for (const button of buttons()) expect(button.scrollWidth).to.be.at.most(button.clientWidth + 1);
      buttons()[0].click();
      expect([sizeOf(embed), sizeOf(frame()!)]).to.deep.equal([before, before]);
    });
  }

  it('has the very ratio where it is open from the start, however small', async () => {
    pageRules('consentry-embed { width: 240px }');
    setupConsent({ services }).consent.acceptAll();
    await heard();
    expect(sizeOf(addEmbed().embed)).to.deep.equal([240, 135]);
  });

  it('has the ratio that its attribute or the page says, and fills its place in a grid or a row', async () => {
    const { embed } = await setupEmbed({ 'aspect-ratio': '4 / 3' });
    embed.style.width = '600px';
    expect(sizeOf(embed)).to.deep.equal([600, 450]);
    embed.setAttribute('aspect-ratio', '2/1); color: red');
    expect(sizeOf(embed)[1], 'what is no ratio is ignored').to.equal(450);
    embed.removeAttribute('aspect-ratio');
    expect(sizeOf(embed)).to.deep.equal([600, 337.5]);
    embed.removeAttribute('style');
    for (const display of ['grid', 'flex']) {
      const box = document.createElement('div');
      box.style.cssText = `display: ${display}; width: 240px`;
      document.body.append(box);
      box.append(embed);
      expect(sizeOf(embed)[0], display).to.equal(240);
    }
    pageRules('consentry-embed { width: 600px; aspect-ratio: 1 }');
    document.body.append(embed);
    expect(sizeOf(embed)).to.deep.equal([600, 600]);
  });

  it('takes nothing over from the page that it is not told, and what it is told', async () => {
    pageRules(
      ':root { --consentry-accent: rgb(11, 93, 59); --consentry-radius: 4px; --consentry-control-radius: 9px; color: red }' +
        'body { font: 40px serif } p, button { color: red }' +
        'consentry-embed::part(note) { text-align: left }',
    );
    const { buttons, part } = await setupEmbed();
    expect(getComputedStyle(buttons()[0]).backgroundColor).to.equal('rgb(11, 93, 59)');
    expect(getComputedStyle(part('note')).textAlign).to.equal('left');
    expect(getComputedStyle(part('placeholder')).borderRadius).to.equal('4px');
    expect(getComputedStyle(buttons()[0]).borderRadius).to.equal('9px');
    expect(getComputedStyle(part('text')).fontSize).to.equal('14px');
    expectSameLook(...buttons());
  });

  for (const [accent, text] of [
    ['#ffd500', 'rgb(0, 0, 0)'],
    ['#0b5d3b', 'rgb(255, 255, 255)'],
  ] as const)
    it(`has text that can be read on an accent that comes alone, ${accent}`, async () => {
      pageRules(`:root { color-scheme: ${text === 'rgb(0, 0, 0)' ? 'light' : 'dark'}; --consentry-accent: ${accent} }`);
      const { buttons } = await setupEmbed();
      expect(screenColor(getComputedStyle(buttons()[0]).color)).to.equal(text);
      expect(screenColor(getComputedStyle(buttons()[1]).color)).to.equal(text);
    });

  for (const rules of ['height: 90px', 'overflow: hidden']) {
    it(`can be used whole where the page leaves it too little room (${rules})`, async () => {
      pageRules(`consentry-embed { width: 240px; ${rules} }`);
      const { embed, buttons, part } = await setupEmbed();
      expect(sizeOf(embed)[1]).to.be.at.most(135);
      part('title').scrollIntoView({ block: 'nearest' });
      expect(part('title').getBoundingClientRect().top).to.be.at.least(embed.getBoundingClientRect().top);
      for (const button of buttons()) {
        button.scrollIntoView({ block: 'nearest' });
        expectUsable(button);
      }
    });
  }

  it('can be hidden by the page, by attribute, style or class', async () => {
    pageRules('consentry-embed { display: block } .away { display: none }');
    const { embed } = await setupEmbed();
    for (const hide of [
      () => (embed.hidden = true),
      () => (embed.style.display = 'none'),
      () => embed.classList.add('away'),
    ]) {
      expect(sizeOf(embed)[1]).to.be.above(0);
      hide();
      expect(sizeOf(embed)).to.deep.equal([0, 0]);
      for (const name of ['hidden', 'style', 'class']) embed.removeAttribute(name);
    }
  });

  it('gives links among its text the colour and the focus of its own, whatever the page says of links', async () => {
    pageRules('a { color: inherit } a:focus-visible { outline: 1px dotted red; outline-offset: 0 }');
    const { embed, part } = await setupEmbed();
    embed.innerHTML = '<a href="#film">Watch it there</a>';
    const link = embed.querySelector('a')!;
    link.focus({ focusVisible: true } as FocusOptions);
    const { color, outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(link);
    expect(color).to.equal(getComputedStyle(part('title')).color);
    expect([outlineStyle, outlineWidth, outlineColor, outlineOffset]).to.deep.equal([
      'solid',
      '3px',
      'rgb(31, 94, 255)',
      '2px',
    ]);
  });

  it('shows where the focus is', async () => {
    const { buttons } = await setupEmbed();
    buttons()[0].focus({ focusVisible: true } as FocusOptions);
    const { outlineStyle, outlineWidth } = getComputedStyle(buttons()[0]);
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
  });

  itWith('smallWindow', 'needs no scrolling to the side in a window of 320 pixels (WCAG 2.2, 1.4.10)', async () => {
    await shrink(320, 256);
    const { embed, buttons } = await setupEmbed();
    await until('the window is small', () => innerWidth === 320);
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
    for (const button of buttons()) {
      button.scrollIntoView({ block: 'center' });
      expectUsable(button);
    }
    await expectAccessible(embed);
  });

  itWith('media', 'is readable in the dark, where the page allows for it', async () => {
    await emulate({ 'prefers-color-scheme': 'dark' });
    document.documentElement.style.colorScheme = 'light dark';
    onTearDown(() => document.documentElement.removeAttribute('style'));
    const { embed, part, buttons } = await setupEmbed();
    expect(getComputedStyle(part('placeholder')).backgroundColor).to.equal('rgb(28, 30, 36)');
    await expectAccessible(embed);
    for (const button of buttons()) expectUsable(button);
    expectSameLook(...buttons());
  });

  itWith('media', 'keeps its text and its edges in forced colours', async () => {
    await emulate({ 'forced-colors': 'active' });
    const { part, buttons } = await setupEmbed();
    for (const button of buttons()) expectUsable(button);
    expectSameLook(...buttons());
    expect(getComputedStyle(buttons()[0]).borderTopColor).to.not.equal(getComputedStyle(buttons()[0]).backgroundColor);
    expect(getComputedStyle(part('placeholder')).borderTopStyle).to.equal('solid');
  });

  it('runs from right to left in such a language, whatever the page does', async () => {
    const { buttons, part } = await setupEmbed({}, { language: 'ar' });
    await until('it speaks Arabic', () => part('details').lang === 'ar');
    const [once, always] = buttons().map((button) => button.getBoundingClientRect().left) as [number, number];
    expect(once).to.be.above(always);
  });
});
