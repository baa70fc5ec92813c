import { expect } from 'chai';
import { expectAccessible } from '../support/axe.js';
import { emulate, itWith, shrink } from '../support/engine.js';
import { onTearDown } from '../support/tear-down.js';
import { expectSameLook, expectUsable, pageRules, setupPreferences, type PreferencesSetup } from '../support/ui.js';

const pairOf = ({ answers }: Pick<PreferencesSetup, 'answers'>): [accept: HTMLElement, reject: HTMLElement] => {
  const [accept, reject] = answers();
  return [accept!, reject!];
};

describe('the look of <consentry-preferences>', () => {
  it('gives accept and reject the same look and size, side by side', async () => {
    const [accept, reject] = pairOf(await setupPreferences());
    expectSameLook(accept, reject);
    expectUsable(reject);
    expect(accept.getBoundingClientRect().top).to.equal(reject.getBoundingClientRect().top);
    expect(accept.nextElementSibling).to.equal(reject);
  });

  itWith('smallWindow', 'keeps them equal when their texts are not, and when there is little room', async () => {
    await shrink(320, 560);
    const { answers } = await setupPreferences({ texts: { rejectAll: 'Weiter ohne Zustimmung', acceptAll: 'Ja' } });
    const [accept, reject] = pairOf({ answers });
    expectSameLook(accept, reject);
    expectUsable(reject);
    expectUsable(accept);
  });

  itWith(
    'smallWindow',
    'can be scrolled to its last button in a window of 320 by 256 pixels (WCAG 2.2, 1.4.10)',
    async () => {
      await shrink(320, 256);
      const { answers, dialog } = await setupPreferences();
      for (const button of answers()) {
        button.scrollIntoView({ block: 'nearest' });
        expectUsable(button === answers()[2] ? answers()[1]! : button);
      }
      expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
    },
  );

  it('is not reached by rules of the page', async () => {
    pageRules(
      'html > *:not(head), body *, dialog, button, input { display: none !important; opacity: 0 !important; scale: 0 !important; ' +
        'pointer-events: none !important; visibility: hidden !important; color: #fff !important }',
    );
    const [accept, reject] = pairOf(await setupPreferences());
    expectSameLook(accept, reject);
    expectUsable(reject);
  });

  it('has targets of at least 24 by 24 pixels (WCAG 2.2, 2.5.8)', async () => {
    const { element } = await setupPreferences();
    for (const target of element.shadowRoot!.querySelectorAll('button, label, summary')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.outerHTML).to.be.at.least(24);
    }
  });

  itWith('media', 'is readable in the dark, where the page allows for it', async () => {
    await emulate({ 'prefers-color-scheme': 'dark' });
    document.documentElement.style.colorScheme = 'light dark';
    onTearDown(() => document.documentElement.removeAttribute('style'));
    const { element, dialog, answers } = await setupPreferences();
    expect(getComputedStyle(dialog).backgroundColor).to.equal('rgb(28, 30, 36)');
    await expectAccessible(element);
    expectUsable(answers()[1]!);
  });

  itWith('media', 'tells on from off in forced colours, and keeps its edges', async () => {
    await emulate({ 'forced-colors': 'active' });
    const { dialog, toggle, answers } = await setupPreferences();
    const off = getComputedStyle(toggle('analytics')).backgroundColor;
    toggle('analytics').click();
    expect(getComputedStyle(toggle('analytics')).backgroundColor).to.not.equal(off);
    expect(getComputedStyle(dialog).borderTopStyle).to.equal('solid');
    expect(getComputedStyle(answers()[1]!).borderTopStyle).to.equal('solid');
    expectSameLook(answers()[0]!, answers()[1]!);
  });

  it('tells on from off by more than colour: the knob moves', async () => {
    const { toggle } = await setupPreferences();
    const knob = (): string => getComputedStyle(toggle('analytics'), '::before').insetInlineStart;
    const off = knob();
    toggle('analytics').click();
    expect(knob()).to.not.equal(off);
  });

  it('shows where the focus is', async () => {
    const { toggle } = await setupPreferences();
    toggle('analytics').focus({ focusVisible: true } as FocusOptions);
    const { outlineStyle, outlineWidth } = getComputedStyle(toggle('analytics'));
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
  });
});
