import { expect } from 'chai';
import { measureChoice, type ChoiceDifference } from '../../src/equal-choice.js';
import { pageRules, setupPreferences, setupUi } from '../support/ui.js';
import { onTearDown } from '../support/tear-down.js';

/** Two plain buttons in a row, marked as ours are, on a page that does what it likes. */
function row(rules = '', between = ''): HTMLElement {
  const place = document.createElement('div');
  place.id = 'row';
  const button = (slot: string): HTMLElement =>
    Object.assign(document.createElement('button'), { slot, textContent: slot });
  place.append(button('accept'), ...(between ? [document.createElement(between)] : []), button('reject'));
  document.body.append(place);
  onTearDown(() => place.remove());
  pageRules(`
    #row { position: fixed; inset: 50px auto auto 50px; display: flex; gap: 10px; padding: 10px; background: #fff }
    #row button { width: 140px; height: 48px; font: 600 16px/1.25 sans-serif; color: #fff; background: #223; border: 1px solid #223 }
    ${rules}`);
  return place;
}

const failing = (root: ParentNode): string[] =>
  measureChoice(root)
    .differences.filter(({ passes }) => !passes)
    .map(({ name }) => name);
const find = (root: ParentNode, name: string): ChoiceDifference =>
  measureChoice(root).differences.find((difference) => difference.name === name)!;

/** By the finding that a page has to trigger, and alone but for what follows from it. */
const pages: Record<string, [rules: string, found: string[]]> = {
  width: ['#row [slot=reject] { width: 100px }', ['width']],
  height: ['#row [slot=reject] { height: 40px }', ['height']],
  target: ['#row button { height: 20px; font-size: 12px; padding: 0 }', ['target']],
  line: ['#row [slot=reject] { margin: 4px 0 -4px 4px }', ['line']],
  gap: ['#row { gap: 90px }', ['gap']],
  'font-size': ['#row [slot=reject] { font-size: 13px }', ['font-size']],
  'font-weight': ['#row [slot=reject] { font-weight: 400 }', ['font-weight']],
  type: ['#row [slot=reject] { text-transform: lowercase }', ['type']],
  pseudo: ['#row [slot=reject]::first-letter { color: #223 }', ['pseudo']],
  fits: ['#row button { overflow: hidden; white-space: nowrap; padding: 0 100px 0 0; width: 140px }', ['fits']],
  contrast: ['#row [slot=reject] { color: #889 }', ['contrast', 'colours']],
  emphasis: ['#row [slot=reject] { background: #557; }', ['contrast', 'emphasis', 'colours']],
  colours: ['#row [slot=reject] { background-image: linear-gradient(#223, #224) }', ['colours']],
  frame: ['#row [slot=reject] { border-style: dashed }', ['frame']],
  visible: ['#row [slot=reject] { visibility: hidden }', ['visible', 'reach']],
  opacity: ['#row [slot=reject] { opacity: 0.5 }', ['opacity']],
  transform: ['#row [slot=reject] { rotate: 180deg }', ['transform']],
  effects: ['#row { filter: blur(2px) }', ['effects']],
  reach: ['#row::after { content: ""; position: absolute; inset: 0; left: 230px }', ['reach']],
};

describe('measureChoice', () => {
  it('finds nothing between two buttons that are the same', () => {
    const measure = measureChoice(row());
    expect(measure.differences.filter(({ passes }) => !passes)).to.deep.equal([]);
    expect([measure.equal, measure.surface]).to.deep.equal([true, 'other']);
    expect(JSON.parse(JSON.stringify(measure))).to.deep.equal(measure);
  });

  for (const [name, [rules, found]] of Object.entries(pages)) {
    it(`finds ${name}, and nothing that is not so`, () => {
      expect(failing(row(rules))).to.deep.equal(found);
    });
  }

  it('knows a page for everything that it measures', () => {
    const names = measureChoice(row()).differences.map((difference) => difference.name);
    expect(names.sort()).to.deep.equal([...Object.keys(pages), 'keyboard'].sort());
  });

  it('finds what the keyboard meets between the two, and a button that it does not reach', () => {
    expect(failing(row('', 'input'))).to.deep.equal(['gap', 'keyboard']);
    const place = row();
    place.querySelector<HTMLElement>('[slot=reject]')!.tabIndex = -1;
    expect(failing(place)).to.deep.equal(['keyboard']);
  });

  it('finds that one of the two is missing', () => {
    const place = row();
    place.querySelector('[slot=reject]')!.remove();
    expect(find(place, 'presence')).to.include({ accept: 'there', reject: 'missing', passes: false });
  });

  it('calls nothing equal where there is nothing to measure', () => {
    const { equal, surface, differences } = measureChoice(document.createElement('div'));
    expect([equal, surface, differences[0]!.name, differences[0]!.passes]).to.deep.equal([
      false,
      'other',
      'presence',
      false,
    ]);
  });

  it('tells numbers, the difference that is allowed, and the rules', () => {
    const { rules, cure, what, ...rest } = find(row('#row [slot=reject] { width: 100px }'), 'width');
    expect(rest).to.deep.equal({
      ...{ name: 'width', accept: 140, reject: 100, unit: 'px', difference: 40, allowed: 1, passes: false },
    });
    expect(rules.join()).to.contain('EDPB').and.to.contain('CNIL').and.to.contain('§ 7004');
    expect([what, cure].every((text) => text.length > 10)).to.equal(true);
  });

  it('measures contrast through what lets the page through, in any notation', () => {
    const contrast = (rules: string): number => {
      const place = row(`#row button { ${rules} }`);
      const { reject } = find(place, 'contrast');
      place.remove();
      return reject as number;
    };
    expect(contrast('color: #777; background: #fff')).to.equal(4.47);
    expect(contrast('color: #000; background: transparent')).to.equal(21);
    expect(contrast('color: #000; background: #ffffff80')).to.equal(21);
    expect(contrast('color: oklch(1 0 0); background: color(srgb 0 0 0)')).to.equal(21);
    expect(contrast('color: #00000080; background: #fff')).to.be.closeTo(3.98, 0.05);
  });

  it('lets a button be scrolled to, and not be pushed where nobody can scroll', () => {
    const place = row('#row { position: static; margin-top: 200vh } ');
    expect(failing(place)).to.deep.equal([]);
    place.remove();
    expect(failing(row('#row { left: -999px }'))).to.deep.equal(['reach']);
  });

  it('finds the banner and the preferences equal, and takes what is open', async () => {
    const { banner } = await setupUi();
    await Promise.all(banner.getAnimations().map(({ finished }) => finished));
    const measure = measureChoice();
    expect(measure.differences.filter(({ passes }) => !passes)).to.deep.equal([]);
    expect(measure.surface).to.equal('banner');
    expect(measureChoice(banner)).to.deep.equal(measure);
  });

  it('finds the preferences equal', async () => {
    const { element } = await setupPreferences();
    const measure = measureChoice();
    expect(measure.differences.filter(({ passes }) => !passes)).to.deep.equal([]);
    expect(measure.surface).to.equal('preferences');
    expect(measureChoice(element)).to.deep.equal(measure);
  });
});
