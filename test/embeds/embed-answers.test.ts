import { expect } from 'chai';
import { none, storeDecision } from '../support/decisions.js';
import { addEmbed, film, heard, services, setupEmbed } from '../support/embed.js';
import { consoleLines } from '../support/reports.js';

describe('"Load once" in <consentry-embed>', () => {
  it('opens that embed, and no other, of the same service neither', async () => {
    const first = await setupEmbed();
    const [second, other, byCategory] = [
      addEmbed(),
      addEmbed({ service: 'maps' }),
      addEmbed({ category: 'functional' }),
    ];
    first.buttons()[0].click();
    expect([first, second, other, byCategory].map(({ isOpen }) => isOpen())).to.deep.equal([true, false, false, false]);
    expect(addEmbed().isOpen(), 'one that is added later').to.equal(false);
  });

  for (const [attribute, value] of [
    ['src', `${film}2`],
    ['service', 'maps'],
  ] as const) {
    it(`ends when the embed shows something else, by its ${attribute}, in the page or outside`, async () => {
      consoleLines('error');
      const { embed, buttons, isOpen } = await setupEmbed();
      buttons()[0].click();
      embed.setAttribute('title', 'The same under another name');
      await heard();
      expect(isOpen()).to.equal(true);
      embed.setAttribute(attribute, value);
      await heard();
      expect(isOpen()).to.equal(false);
      buttons()[0].click();
      embed.remove();
      embed.setAttribute(attribute, `${value}3`);
      document.body.append(embed);
      expect(isOpen()).to.equal(false);
    });
  }

  it('decides nothing, stores nothing and tells nobody', async () => {
    const { consent, buttons, events, states } = await setupEmbed();
    const { state } = consent;
    buttons()[0].click();
    expect([events, states, document.cookie, localStorage.length]).to.deep.equal([[], [], '', 0]);
    expect(consent.state).to.equal(state);
    expect(consent.allows('youtube')).to.equal(false);
  });

  for (const [name, answer] of [
    ['a refusal of all', 'rejectAll'],
    ['a withdrawal', 'withdraw'],
  ] as const) {
    it(`ends with ${name}`, async () => {
      const { consent, buttons, isOpen } = await setupEmbed();
      buttons()[0].click();
      consent[answer]();
      expect(isOpen()).to.equal(false);
    });
  }

  it('ends with an answer that grants other things, and with one that is made in another tab', async () => {
    const { consent, buttons, isOpen } = await setupEmbed();
    buttons()[0].click();
    consent.save({ analytics: true });
    expect(isOpen()).to.equal(false);
    buttons()[0].click();
    storeDecision({ choices: none, time: Date.now() + 1000 });
    consent.refresh('other-tab');
    expect(isOpen()).to.equal(false);
  });

  it('goes on in the same frame where an answer grants it', async () => {
    const { consent, buttons, frame, isOpen } = await setupEmbed();
    buttons()[0].click();
    const opened = frame();
    consent.acceptAll();
    expect(frame() === opened).to.equal(true);
    consent.save({ functional: false });
    expect(isOpen()).to.equal(false);
  });

  it('ends with the consent object', async () => {
    const { consent, buttons, isOpen } = await setupEmbed();
    buttons()[0].click();
    consent.stop();
    expect(isOpen()).to.equal(false);
  });

  it('is all there is for a service that the configuration does not name', async () => {
    const lines = consoleLines('error');
    const { buttons, isOpen, consent } = await setupEmbed({ service: 'vimeo' });
    expect(buttons().map(({ checkVisibility }, index) => checkVisibility.call(buttons()[index]!))).to.deep.equal([
      true,
      false,
    ]);
    buttons()[0].click();
    expect(isOpen()).to.equal(true);
    expect([consent.state.decision, document.cookie]).to.deep.equal([null, '']);
    expect(lines).to.have.length(1);
  });
});

describe('"Always allow" in <consentry-embed>', () => {
  it('stores a grant of the service alone, and opens all its embeds', async () => {
    const { consent, buttons, isOpen, events } = await setupEmbed();
    const other = addEmbed({ service: 'maps' });
    const same = addEmbed();
    buttons()[1].click();
    expect(consent.state.decision!.choices).to.deep.equal({ ...none, youtube: true });
    expect([isOpen(), same.isOpen(), other.isOpen()]).to.deep.equal([true, true, false]);
    expect(events[0]).to.include({ method: 'embed:allow', entity: 'automation', origin: 'this-tab' });
    expect(events).to.have.length(1);
  });

  it('keeps what stands', async () => {
    const { consent, buttons } = await setupEmbed();
    consent.save({ analytics: true, maps: true });
    buttons()[1].click();
    expect(consent.state.decision!.choices).to.deep.equal({ ...none, analytics: true, youtube: true, maps: true });
  });

  it('grants the category where the embed names one', async () => {
    const { consent, buttons } = await setupEmbed({ category: 'functional' });
    buttons()[1].click();
    expect(consent.state.decision!.choices).to.deep.equal({ ...none, functional: true });
  });

  it('shuts nothing that was loaded once: it is no answer about that', async () => {
    const { buttons, isOpen } = await setupEmbed();
    const maps = addEmbed({ service: 'maps' });
    buttons()[0].click();
    maps.buttons()[1].click();
    expect([isOpen(), maps.isOpen()]).to.deep.equal([true, true]);
  });

  it('does shut it where another tab has refused it meanwhile', async () => {
    const { buttons, isOpen } = await setupEmbed();
    const maps = addEmbed({ service: 'maps' });
    buttons()[0].click();
    storeDecision({ choices: none, time: Date.now() - 1000 });
    maps.buttons()[1].click();
    expect([isOpen(), maps.isOpen()]).to.deep.equal([false, true]);
  });

  it('opens for once where the grant has no room in the cookie', async () => {
    // 22 times 27 characters and two marks: that leaves two of the 640 that exceptions may have.
    const many = Array.from({ length: 22 }, (_, index) => ({
      ...services[0]!,
      id: `service-with-a-long-name-${index + 10}`,
      category: 'analytics',
    }));
    const { consent, buttons, isOpen } = await setupEmbed({}, { services: [...many, ...services] });
    const refused = Object.fromEntries(many.map(({ id }) => [id, false]));
    consent.save({ analytics: true, ...refused });
    buttons()[1].click();
    expect(consent.allows('youtube'), 'the cookie is full').to.equal(false);
    expect(isOpen()).to.equal(true);
    consent.rejectAll();
    expect(isOpen()).to.equal(false);
  });

  it('tells the record what was shown, in the words of the site and of the page', async () => {
    const { consent, events } = await setupEmbed({}, { language: 'en-GB', texts: { embedOnce: 'Just once' } });
    const { buttons } = addEmbed({}, '<b slot="text">They will know.</b>');
    buttons()[1].click();
    expect(events[0]!.notice).to.deep.equal({
      language: 'en-GB',
      texts: {
        embedText: 'They will know.',
        embedOnce: 'Just once',
        embedAlways: 'Always allow YouTube',
        embedPrivacy: 'Privacy page of Google Ireland Limited',
        embedPolicy: 'Privacy policy',
      },
    });
    expect(consent.allows('youtube')).to.equal(true);
  });
});
