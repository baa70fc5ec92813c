import { expect } from 'chai';
import { addEmbed, film, heard, services, setupEmbed, type EmbedParts } from '../support/embed.js';
import { setupConsent } from '../support/setup-consent.js';
import { focused, pageRules } from '../support/ui.js';
import { until } from '../support/until.js';

const boxOf = ({ embed }: EmbedParts): number[] => {
  const { top, width, height } = embed.getBoundingClientRect();
  return [top, width, height];
};

/** How a page may size it: rules, and the kind that is often sized so. */
const places = {
  'a ratio of its own': 'aspect-ratio: 16/9',
  'another ratio': 'aspect-ratio: 4/3',
  'a height': 'aspect-ratio: auto; height: 420px',
  'a low height': 'aspect-ratio: auto; height: 150px; width: 300px',
  'a ratio with a least height': 'width: 288px; aspect-ratio: 16/9; min-height: 24rem',
  'a narrow column': 'width: 240px',
  'a part of its place': 'width: 50%',
};

/** What a page may say of an element that it did not know before our script came. */
const displays = ['block', 'inline-block', 'grid', 'flow-root'];

const parents = ['block', 'grid', 'flex', 'inline-block; width: 100%'];

describe('the place of <consentry-embed>', () => {
  for (const [name, rules] of Object.entries(places)) {
    it(`is the same shut, open, and shut again, with ${name}`, async () => {
      pageRules(`consentry-embed { ${rules} }`);
      const first = await setupEmbed();
      const second = addEmbed({ service: 'maps', kind: 'map' });
      const before = [first, second].map(boxOf);
      const { consent } = first;
      for (const act of [() => consent.acceptAll(), () => consent.withdraw(), () => first.buttons()[0].click()]) {
        act();
        expect([first, second].map(boxOf)).to.deep.equal(before);
      }
      expect(first.frame()!.getBoundingClientRect().height).to.equal(before[0]![2]);
    });

    it(`is the same when it falls shut under a visitor who came with consent, with ${name}`, async () => {
      pageRules(`consentry-embed { ${rules} }`);
      const { consent } = setupConsent({ services });
      consent.acceptAll();
      await heard();
      const embeds = [addEmbed(), addEmbed({ service: 'maps' })];
      const before = embeds.map(boxOf);
      consent.withdraw();
      expect(embeds.map((one) => one.isOpen())).to.deep.equal([false, false]);
      expect(embeds.map(boxOf)).to.deep.equal(before);
      for (const button of embeds[1]!.buttons()) {
        button.scrollIntoView({ block: 'center' });
        const { top, left } = button.getBoundingClientRect();
        expect(embeds[1]!.root.elementFromPoint(left + 20, top + 20) === button, 'it can be pressed').to.equal(true);
      }
    });
  }

  for (const display of displays) {
    it(`fills its place, grows and scrolls, where the page gives it display: ${display}`, async () => {
      pageRules(`consentry-embed { display: ${display} }`);
      const { embed, part } = await setupEmbed();
      const heights = (rules: string): { host: number; shown: number; text: number } => {
        embed.style.cssText = rules;
        const { clientHeight, scrollHeight } = part('placeholder');
        return {
          host: Math.round(embed.getBoundingClientRect().height),
          shown: clientHeight + 2,
          text: scrollHeight + 2,
        };
      };
      expect(heights('width: 640px')).to.deep.equal({ host: 360, shown: 360, text: 360 });
      expect(heights('aspect-ratio: auto; height: 420px')).to.deep.equal({ host: 420, shown: 420, text: 420 });
      expect(heights('width: 288px; min-height: 30rem')).to.deep.equal({ host: 480, shown: 480, text: 480 });
      const narrow = heights('width: 240px');
      expect(narrow.host).to.be.above(200);
      expect(narrow.text).to.equal(narrow.host);
      for (const rules of ['aspect-ratio: auto; width: 300px; height: 150px', 'width: 267px; overflow: hidden']) {
        const low = heights(rules);
        expect([low.host, low.shown], rules).to.deep.equal([150, 150]);
        expect(low.text, rules).to.be.above(200);
      }
    });
  }

  it('has a picture that is one, where it may grow, and its text first, where it may not', async () => {
    pageRules('consentry-embed { width: 288px }');
    const { embed, part } = await setupEmbed({ poster: '/test-server/answer?from=poster' });
    expect(part('poster').getBoundingClientRect().height).to.be.at.least(112);
    const { clientHeight, scrollHeight } = part('placeholder');
    expect(scrollHeight).to.equal(clientHeight);
    pageRules('consentry-embed { aspect-ratio: auto; height: 150px }');
    expect(part('poster').getBoundingClientRect().height).to.equal(0);
    expect(part('title').getBoundingClientRect().bottom).to.be.below(embed.getBoundingClientRect().bottom);
  });

  for (const display of parents) {
    it(`grows with its text, and has no text cut off, in a parent with display: ${display}`, async () => {
      const one = await setupEmbed();
      const parent = document.createElement('div');
      parent.style.cssText = `width: 240px; display: ${display}`;
      document.body.append(parent);
      parent.append(one.embed);
      const { scrollHeight, clientHeight } = one.part('placeholder');
      expect(clientHeight).to.be.above(135);
      expect(scrollHeight).to.be.at.most(clientHeight);
    });
  }
});

describe('several <consentry-embed> on one page', () => {
  const three = async (): Promise<EmbedParts[]> => {
    const first = await setupEmbed();
    return [first, addEmbed({ src: `${film}2` }), addEmbed({ service: 'maps', src: `${film}3` })];
  };

  it('has the focus in the frame of the button that was pressed, whichever open with it', async () => {
    const [first, second, other] = (await three()) as [EmbedParts, EmbedParts, EmbedParts];
    second.buttons()[1].focus();
    second.buttons()[1].click();
    expect([first, second, other].map((one) => one.isOpen())).to.deep.equal([true, true, false]);
    expect(focused() === second.frame()).to.equal(true);
  });

  it('loads one alone for once, each with its own', async () => {
    const [first, second, other] = (await three()) as [EmbedParts, EmbedParts, EmbedParts];
    other.buttons()[0].click();
    first.buttons()[0].click();
    expect([first, second, other].map((one) => one.isOpen())).to.deep.equal([true, false, true]);
    await until('the frame is loaded', () => first.frame()!.contentDocument?.URL === first.frame()!.src);
    second.buttons()[0].click();
    expect([first, second, other].map((one) => one.isOpen())).to.deep.equal([true, true, true]);
  });

  it('keeps the frame that was loaded once when the service is allowed for good beside it', async () => {
    const [first, second] = (await three()) as [EmbedParts, EmbedParts];
    first.buttons()[0].click();
    const frame = first.frame();
    second.buttons()[1].click();
    expect(first.frame() === frame).to.equal(true);
    expect(second.isOpen()).to.equal(true);
  });
});
