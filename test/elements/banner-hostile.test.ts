import { expect } from 'chai';
import { expectSameLook, expectUsable, pageRules, setupUi } from '../support/ui.js';

const attacks: Record<string, string> = {
  'hides everything': 'html > *:not(head), body *, consentry-banner * { display: none !important }',
  'fades and shrinks buttons': 'button { opacity: 0 !important; transform: scale(0) !important; zoom: .1 !important }',
  'paints white on white': '* { color: #fff !important; background: #fff !important; border-color: #fff !important }',
  'fills text with nothing': 'button { -webkit-text-fill-color: transparent !important; font-size: 0 !important }',
  'takes clicks away': '* { pointer-events: none !important; visibility: hidden !important }',
  'clips, filters and masks':
    'button { clip-path: inset(50%) !important; filter: opacity(0) !important; mask: linear-gradient(#0000, #0000) !important }',
  'moves reject out of sight': 'button[slot=reject] { position: absolute !important; left: -9999px !important }',
  'weakens reject alone':
    'consentry-banner button[slot="reject"] { all: unset !important; font-size: 9px !important; color: #ddd !important }',
  'animates reject away':
    '@keyframes fade { to { opacity: 0 } } button[slot=reject] { animation: fade 1ms forwards !important; transition: all 9s !important }',
  'covers reject with its own content':
    'button[slot=reject]::before, button[slot=reject]::after { content: "no" !important; position: fixed !important; inset: 0 !important }',
  'sets tokens on reject alone':
    'button[slot=reject] { --consentry-accent: #fff !important; --consentry-on-accent: #fff !important }',
  'sets inner variables on reject alone':
    'button[slot=reject] { --_accent: #fff !important; --_on-accent: #fff !important; --_font: 1px x !important; --_radius: 99px !important }',
  'styles it from a layer': '@layer page { button { opacity: 0 !important; scale: 0 !important } }',
};

describe('<consentry-banner> on a page that', () => {
  for (const [what, rules] of Object.entries(attacks)) {
    it(`${what} keeps accept and reject equal, readable and in reach`, async () => {
      pageRules(rules);
      const { button } = await setupUi();
      await new Promise(requestAnimationFrame);
      expectSameLook(button('accept'), button('reject'));
      expectUsable(button('reject'));
      expectUsable(button('accept'));
    });
  }

  it('styles the host stays in sight', async () => {
    pageRules(
      'consentry-banner { display: none !important; opacity: 0 !important; inset: -9999px !important; scale: 0 !important }',
    );
    const { banner, button } = await setupUi();
    const { bottom, right, top } = banner.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect([bottom <= innerHeight, right <= innerWidth]).to.deep.equal([true, true]);
    expectUsable(button('reject'));
  });

  it('sets tokens gives both buttons the same', async () => {
    pageRules(
      ':root { --consentry-accent: rgb(0, 90, 0); --consentry-radius: 0px; --consentry-on-accent: rgb(255, 255, 0) }',
    );
    const { button } = await setupUi();
    expect(getComputedStyle(button('reject')).backgroundColor).to.equal('rgb(0, 90, 0)');
    expectSameLook(button('accept'), button('reject'));
  });

  it('stacks something above all else cannot cover it: it is in the top layer', async () => {
    const cover = document.createElement('div');
    const { button } = await setupUi();
    cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: #fff';
    document.body.append(cover);
    expectUsable(button('reject'));
  });
});
