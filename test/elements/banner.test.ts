import { expect } from 'chai';
import { all, none } from '../support/decisions.js';
import { expectAccessible } from '../support/axe.js';
import { itWith, shrink } from '../support/engine.js';
import { expectSameLook, expectUsable, setupUi } from '../support/ui.js';

describe('<consentry-banner>', () => {
  it('is accessible', async () => {
    const { banner } = await setupUi();
    await expectAccessible(banner);
  });

  it('is a labelled region, and no dialog that takes the page away', async () => {
    const { banner } = await setupUi();
    expect([banner.role, banner.ariaLabel]).to.deep.equal(['region', 'Your privacy choices']);
    expect(banner.querySelector('h2')!.textContent).to.equal('Your privacy choices');
    expect(banner.matches(':popover-open')).to.equal(true);
    expect([document.body.inert, getComputedStyle(document.documentElement).overflow]).to.deep.equal([
      false,
      'visible',
    ]);
  });

  it('leaves the focus where it is', async () => {
    const before = document.activeElement;
    await setupUi();
    expect(document.activeElement).to.equal(before);
  });

  it('has its text and buttons in the light DOM, slotted, with nothing but text in the buttons', async () => {
    const { banner, button } = await setupUi();
    expect([...banner.children].map((child) => [child.localName, child.slot])).to.deep.equal([
      ['h2', 'title'],
      ['p', 'text'],
      ['a', 'policy'],
      ['button', 'accept'],
      ['button', 'reject'],
      ['button', 'preferences'],
    ]);
    for (const child of banner.children) expect(child.assignedSlot, child.slot).to.not.equal(null);
    expect([button('accept').textContent, button('reject').textContent]).to.deep.equal(['Accept all', 'Reject all']);
    expect(button('reject').children.length).to.equal(0);
  });

  it('gives accept and reject the same look and size, side by side', async () => {
    const { button } = await setupUi();
    const [accept, reject] = [button('accept'), button('reject')];
    expectSameLook(accept, reject);
    const [a, r] = [accept.getBoundingClientRect(), reject.getBoundingClientRect()];
    expect(a.top).to.equal(r.top);
    expect(r.left - a.right).to.be.within(0, 24);
    expect(accept.nextElementSibling).to.equal(reject);
  });

  itWith('smallWindow', 'keeps them equal when their texts are not, and when there is little room', async () => {
    await shrink(320, 480);
    const { button } = await setupUi({ texts: { rejectAll: 'Weiter ohne Zustimmung', acceptAll: 'Ja' } });
    const [accept, reject] = [button('accept'), button('reject')];
    expectSameLook(accept, reject);
    expect(accept.getBoundingClientRect().top).to.equal(reject.getBoundingClientRect().top);
    expectUsable(reject);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });

  for (const [slot, method, choices] of [
    ['accept', 'banner:accept-all', all],
    ['reject', 'banner:reject-all', none],
  ] as const) {
    it(`answers ${slot} with a click, a synthetic one too, and is gone`, async () => {
      const { consent, banner, button, events } = await setupUi();
      button(slot).dispatchEvent(new Event('click'));
      expect(consent.state.decision!.choices).to.deep.equal(choices);
      expect(events.map((event) => event.method)).to.deep.equal([method]);
      expect(banner.isConnected).to.equal(false);
    });
  }

  it('grants nothing on Escape, a click beside it, or scrolling', async () => {
    const { consent } = await setupUi();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    document.body.click();
    dispatchEvent(new Event('scroll'));
    expect(consent.state).to.include({ decision: null, surface: 'banner' });
  });

  it('opens the preferences and grants nothing', async () => {
    const { consent, button } = await setupUi();
    button('preferences').click();
    expect(consent.state).to.include({ decision: null, surface: 'preferences' });
  });

  it('names the categories that it asks about, in the words of the site', async () => {
    const categories = ['essential', 'analytics', { id: 'ads', label: 'Advertising we sell' }, 'own-id'];
    const { banner } = await setupUi({ categories });
    expect(banner.querySelector('p')!.textContent).to.contain('for: analytics, Advertising we sell and own-id.');
  });

  it('shows texts as text', async () => {
    const { banner } = await setupUi({ texts: { title: '<img src=x onerror=alert(1)>', text: '$& $1 {categories}' } });
    expect(banner.querySelector('img')).to.equal(null);
    expect(banner.querySelector('p')!.textContent).to.equal('$& $1 functional, analytics and advertising');
  });

  it('links the policy, where there is one', async () => {
    expect((await setupUi()).banner.querySelector('a')!.getAttribute('href')).to.equal('/privacy');
    expect((await setupUi({ policy: { version: '2' }, cookie: { name: 'two' } })).consent.settings.policy.url).to.equal(
      undefined,
    );
  });

  it('reports exactly what it shows, with its language', async () => {
    const { banner, button, events } = await setupUi({ language: 'en-GB' });
    button('reject').click();
    const { language, texts } = events[0]!.notice!;
    expect(language).to.equal('en-GB');
    expect(banner.lang).to.equal('en-GB');
    expect(Object.values(texts)).to.have.members([...banner.children].map(({ textContent }) => textContent));
  });

  it('reports it again when it comes back after the preferences', async () => {
    const { consent, button, events, banner } = await setupUi();
    consent.showPreferences();
    consent.noticeShown({ language: 'en', texts: { only: 'the preferences' } });
    consent.showBanner();
    await banner.updateComplete;
    button('accept').click();
    expect(events[0]!.notice!.texts).to.have.property('acceptAll', 'Accept all');
  });

  it('comes back as often as it is asked for', async () => {
    const { consent, banner } = await setupUi();
    consent.rejectAll();
    consent.showBanner();
    expect(banner.isConnected).to.equal(true);
    expect(banner.matches(':popover-open')).to.equal(true);
  });
});
