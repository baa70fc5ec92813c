import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { mount } from '../../src/debug/mount.js';
import { expectAccessible } from '../support/axe.js';
import { none } from '../support/decisions.js';
import { add, copyOf, external, gated } from '../support/gate.js';
import { lineOf, setupOverlay, tellOfErasure, tellOfRecord } from '../support/overlay.js';
import { putInOutbox, recordOfChange } from '../support/records.js';
import { caughtReports, consoleLines } from '../support/reports.js';
import { onTearDown } from '../support/tear-down.js';
import { focused } from '../support/ui.js';
import { until, wait } from '../support/until.js';

const services = [
  { id: 'matomo', name: 'Matomo', provider: 'M', category: 'analytics', hosts: ['https://matomo.example.com'] },
  { id: 'ads', name: 'Ads', provider: 'A', category: 'advertising', load: { scripts: [{ src: '/never.js' }] } },
];

describe('<consentry-debug>', () => {
  it('is accessible with something in every section', async () => {
    consoleLines('error');
    await putInOutbox([recordOfChange(null, none)]);
    const { overlay } = await setupOverlay(
      [gated('a'), external('b'), gated('early', { type: '' }), gated('c', { 'data-consent': 'adverts | !analytics' })],
      { services },
    );
    tellOfErasure();
    tellOfRecord('failed');
    for (const details of overlay.shadowRoot!.querySelectorAll('details')) details.open = true;
    await overlay.updateComplete;
    // It appears softly, and axe measures what it sees.
    await wait(200);
    await expectAccessible(overlay);
  });

  it('is accessible when it is collapsed', async () => {
    const { overlay, button } = await setupOverlay([gated('a')]);
    button('Collapse').click();
    await overlay.updateComplete;
    await wait(200);
    await expectAccessible(overlay);
  });

  it('opens banner and preferences, and by itself decides nothing', async () => {
    const { consent, button, overlay } = await setupOverlay();
    consent.hide();
    button('Open banner').click();
    expect(consent.state.surface).to.equal('banner');
    button('Open preferences').click();
    expect(consent.state.surface).to.equal('preferences');
    for (const one of overlay.shadowRoot!.querySelectorAll('button')) one.click();
    expect([consent.state.decision, document.cookie]).to.deep.equal([null, '']);
  });

  it('outlines an element that can be seen, and prints every one to the console', async () => {
    const logged: unknown[] = [];
    const { log } = console;
    console.log = (...args: unknown[]) => void logged.push(args[1]);
    onTearDown(() => (console.log = log));
    const image = document.createElement('img');
    Object.assign(image, { width: 100, height: 50 });
    image.dataset['consent'] = 'analytics';
    image.dataset['src'] = '/never.gif';
    const script = gated('a');
    const { overlay, button, find } = await setupOverlay([image, script]);
    button('1 img').click();
    expect(image.getAnimations()).to.have.length(1);
    expect(getComputedStyle(image).outlineStyle).to.equal('solid');
    expect(image.hasAttribute('style')).to.equal(false);
    await overlay.updateComplete;
    expect(lineOf(find('[role=status]'))).to.equal('It is outlined in the page, and printed to the console.');
    [...overlay.shadowRoot!.querySelectorAll<HTMLElement>('.pick')].at(-1)!.click();
    expect(script.getAnimations()).to.deep.equal([]);
    expect(logged).to.deep.equal([image, script]);
  });

  it('collapses by Escape and by its button, keeps the focus, and comes back', async () => {
    const { overlay, button, find } = await setupOverlay();
    button('Copy report').focus();
    await sendKeys({ press: 'Escape' });
    await overlay.updateComplete;
    await until('the pill has the focus', () => focused() === find('.pill'));
    expect(find('.panel').checkVisibility()).to.equal(false);
    expect(lineOf(find('.pill'))).to.equal('Undecided nothing gated');
    await sendKeys({ press: 'Enter' });
    await until('it is open', () => find('.panel').checkVisibility());
    await until('the button has the focus', () => focused()?.ariaLabel === 'Collapse');
    await sendKeys({ press: 'Enter' });
    await until('it is closed', () => find('.pill').checkVisibility());
  });

  it('leaves an Escape alone that is pressed in the page', async () => {
    const { find } = await setupOverlay();
    (document.activeElement as HTMLElement | null)?.blur();
    await sendKeys({ press: 'Escape' });
    await wait(50);
    expect(find('.panel').checkVisibility()).to.equal(true);
  });

  it('stands above everything, opposite to the banner, and moves to the other side', async () => {
    const { overlay, button } = await setupOverlay();
    expect(overlay.matches(':popover-open')).to.equal(true);
    const before = overlay.getBoundingClientRect();
    expect(before.left).to.be.below(40);
    button('Move to the other side').click();
    await overlay.updateComplete;
    expect(innerWidth - overlay.getBoundingClientRect().right).to.be.below(40);
    button('Move to the other side').click();
    await overlay.updateComplete;
    expect(overlay.getBoundingClientRect().left).to.equal(before.left);
  });

  it('keeps what one has folded and selected while the page goes on', async () => {
    const { overlay, part, find } = await setupOverlay([gated('a')]);
    part('State').open = false;
    part('Services').open = true;
    const why = find('.why');
    getSelection()!.selectAllChildren(why);
    add(gated('b'));
    await until('it is listed', () => overlay.shadowRoot!.querySelectorAll('.pick').length === 2);
    expect([part('State').open, part('Services').open]).to.deep.equal([false, true]);
    expect(find('.why')).to.equal(why);
  });

  it('is there once, and away without a trace', async () => {
    const errors = caughtReports();
    const { consent, overlay } = await setupOverlay([gated('a')]);
    const stopSecond = mount(consent);
    expect(document.querySelectorAll('consentry-debug').length).to.equal(1);
    stopSecond();
    expect(overlay.isConnected).to.equal(true);
    overlay.remove();
    consent.acceptAll();
    tellOfRecord('delivered');
    add(gated('b'));
    await until('the gate has gone on', () => copyOf(document.querySelector('script[data-consent]')!));
    await wait(150);
    expect(errors).to.deep.equal([]);
  });
});
