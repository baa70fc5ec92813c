import { expect } from 'chai';
import { all, none } from '../support/decisions.js';
import { expectAccessible } from '../support/axe.js';
import { cleanPage } from '../support/clean-page.js';
import { addEmbed, film, heard, services, setupEmbed } from '../support/embed.js';
import { consoleLines } from '../support/reports.js';
import { setupConsent } from '../support/setup-consent.js';

describe('<consentry-embed>', () => {
  it('is accessible, shut and open', async () => {
    const { embed, consent } = await setupEmbed();
    await expectAccessible(embed);
    consent.acceptAll();
    await expectAccessible(embed);
  });

  it('is shut before any answer, and under one that refuses', async () => {
    const { consent, isOpen } = await setupEmbed();
    expect(isOpen()).to.equal(false);
    consent.rejectAll();
    expect(isOpen()).to.equal(false);
    consent.save({ analytics: true, maps: true });
    expect(isOpen()).to.equal(false);
  });

  for (const [granted, attributes] of [
    ['youtube', { service: 'youtube' }],
    ['functional', { service: 'youtube' }],
    ['functional', { category: 'functional' }],
  ] as const) {
    it(`opens when ${granted} is granted, for ${JSON.stringify(attributes)}, and falls shut when that ends`, async () => {
      const { consent, frame, isOpen, part } = await setupEmbed(attributes);
      consent.save({ [granted]: true });
      expect(frame()!.src).to.equal(new URL(film, location.href).href);
      expect(part('placeholder').inert).to.equal(true);
      consent.withdraw();
      expect(isOpen()).to.equal(false);
      expect(part('placeholder').inert).to.equal(false);
    });
  }

  it('stays shut where there is nobody to ask, whoever presses its buttons', async () => {
    cleanPage();
    const { buttons, isOpen } = addEmbed();
    await heard();
    for (const button of buttons()) button.click();
    expect(isOpen()).to.equal(false);
    setupConsent({ services });
    await heard();
    expect(isOpen()).to.equal(false);
  });

  it('is open from the start where consent is there already, without a placeholder', async () => {
    setupConsent({ services }).consent.acceptAll();
    await heard();
    const { isOpen, part } = addEmbed();
    expect(isOpen()).to.equal(true);
    expect(part('placeholder')).to.equal(null);
  });

  it('keeps its frame through decisions that still grant it', async () => {
    const { consent, frame } = await setupEmbed();
    consent.acceptAll();
    const first = frame();
    consent.save({ analytics: false });
    consent.save({ functional: false, youtube: true });
    expect(frame() === first).to.equal(true);
  });

  it('gives the frame a name, a short referrer, and what the page says of it', async () => {
    const attributes = { allow: 'fullscreen', loading: 'lazy', sandbox: 'allow-scripts', allowfullscreen: '' };
    const { consent, frame } = await setupEmbed(attributes);
    consent.acceptAll();
    const { title, referrerPolicy, allow, loading, allowFullscreen } = frame()!;
    expect({ title, referrerPolicy, allow, loading, allowFullscreen }).to.deep.equal({
      title: 'Our film',
      referrerPolicy: 'strict-origin-when-cross-origin',
      allow: 'fullscreen',
      loading: 'lazy',
      allowFullscreen: true,
    });
    expect(frame()!.sandbox.value).to.equal('allow-scripts');
  });

  it('stays shut, and offers nothing that would do nothing, where there is no consent object', async () => {
    cleanPage();
    const { isOpen, part } = addEmbed({}, '<a href="/film">Watch it there</a>');
    await heard();
    expect(isOpen()).to.equal(false);
    expect(part('actions').inert).to.equal(true);
    expect(getComputedStyle(part('actions')).visibility).to.equal('hidden');
    expect(part('links').querySelector('slot')!.assignedElements()[0]!.textContent).to.equal('Watch it there');
  });

  it('finds a consent object that comes later, and one that comes in its place', async () => {
    cleanPage();
    const { isOpen, part } = addEmbed();
    const first = setupConsent({ services });
    await heard();
    expect(part('actions').inert).to.equal(false);
    first.consent.acceptAll();
    expect(isOpen()).to.equal(true);
    first.consent.stop();
    expect(isOpen()).to.equal(false);
    expect(part('actions').inert).to.equal(true);
    setupConsent({ services });
    await heard();
    expect(isOpen()).to.equal(true);
  });

  it('opens nothing but what is on the web: javascript: would run in the page', async () => {
    consoleLines('error');
    for (const src of ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'blob:x', '', 'http://']) {
      const { consent, isOpen } = await setupEmbed({ src });
      consent.acceptAll();
      expect(isOpen(), src).to.equal(false);
    }
  });

  it('falls shut at once when it names another service, and shows another URL when that changes', async () => {
    const { consent, embed, frame, isOpen } = await setupEmbed();
    consent.save({ ...none, youtube: true });
    embed.setAttribute('src', `${film}2`);
    embed.setAttribute('title', 'Another film');
    await heard();
    expect([frame()!.getAttribute('src'), frame()!.title]).to.deep.equal([`${film}2`, 'Another film']);
    embed.setAttribute('service', 'maps');
    expect(isOpen()).to.equal(false);
    await heard();
    expect(isOpen()).to.equal(false);
    embed.setAttribute('service', 'youtube');
    await heard();
    expect(isOpen()).to.equal(true);
  });

  it('is empty outside the page, where it could not be told that it must shut', async () => {
    const { consent, embed, isOpen } = await setupEmbed();
    consent.acceptAll();
    embed.remove();
    expect(isOpen()).to.equal(false);
    consent.rejectAll();
    document.body.append(embed);
    expect(isOpen()).to.equal(false);
    consent.acceptAll();
    document.body.prepend(embed);
    expect(isOpen()).to.equal(true);
  });

  it('opens for an essential service without an answer', async () => {
    const essential = { id: 'pay', name: 'Pay', provider: 'Pay Ltd', category: 'essential' };
    expect((await setupEmbed({ service: 'pay' }, { services: [essential] })).isOpen()).to.equal(true);
  });

  it('names what is wrong with it in development, once', async () => {
    const lines = consoleLines('error');
    for (const [attributes, problem] of [
      [{ service: 'vimeo' }, /names "vimeo", which the configuration does not/],
      [{ service: '' }, /names neither a service nor a category/],
      [{ src: 'javascript:1' }, /has no src that begins with/],
      [{ title: '' }, /has no title/],
      [{ poster: 'https://cdn.example/a.jpg' }, /has a poster of another host/],
    ] as const) {
      lines.length = 0;
      (await setupEmbed(attributes)).consent.save(all);
      expect(lines.filter((line) => line.includes('<consentry-embed>'))).to.have.length(1);
      expect(lines[0]).to.match(problem);
    }
  });
});
