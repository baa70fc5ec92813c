import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Service } from '../../src/core/types.js';
import { none } from '../support/decisions.js';
import { focused, setupPreferences, setupUi } from '../support/ui.js';
import { until } from '../support/until.js';

const services: Service[] = [
  { id: 's', name: 'S', provider: 'S Ltd', category: 'analytics', privacy: 'https://s.example/privacy' },
];

const press = (key: string): Promise<void> => sendKeys({ press: key });

/** What the focus is on, in a word. */
function place(): string {
  const element = focused() as HTMLElement | null;
  return (
    element?.slot ||
    (element as HTMLInputElement | null)?.name ||
    element?.textContent?.trim() ||
    element?.localName ||
    ''
  );
}

/** Tabs until it is there; fails after too many stops. */
async function tabTo(name: string): Promise<string[]> {
  const stops: string[] = [];
  while (stops.length < 25) {
    await press('Tab');
    stops.push(place());
    if (stops.at(-1)!.startsWith(name)) return stops;
  }
  throw new Error(`Never came to ${name}, but to ${stops.join(', ')}.`);
}

const isClosed = (dialog: HTMLDialogElement) => (): boolean => !dialog.open;

describe('<consentry-preferences> by keyboard', () => {
  it('takes a visitor from the banner to a saved choice', async () => {
    const { consent } = await setupUi({ services });
    document.body.tabIndex = -1;
    document.documentElement.focus();
    const inBanner = await tabTo('preferences');
    expect(inBanner).to.deep.equal(['policy', 'accept', 'reject', 'preferences']);
    await press('Enter');
    await until('the heading has the focus', () => place() === 'Privacy preferences');
    await tabTo('analytics');
    await press(' ');
    await tabTo('Save choices');
    await press('Enter');
    expect(consent.state.decision!.choices).to.deep.equal({ ...none, analytics: true });
    document.body.removeAttribute('tabindex');
  });

  it('meets the controls in the order in which they stand', async () => {
    const { find } = await setupPreferences({ services });
    await until('the heading has the focus', () => focused() === find('h2'));
    const stops = await tabTo('Save choices');
    expect(stops.filter((stop) => !stop.startsWith('Essential'))).to.deep.equal([
      'button',
      'Privacy policy',
      'functional',
      'analytics',
      stops.find((stop) => stop.startsWith('Services and storage')),
      'advertising',
      'Accept all',
      'Reject all',
      'Save choices',
    ]);
  });

  it('saves with Enter from a switch', async () => {
    const { consent, toggle } = await setupPreferences();
    toggle('advertising').focus();
    await press(' ');
    await press('Enter');
    expect(consent.state.decision!.choices).to.deep.equal({ ...none, advertising: true });
  });

  it('grants nothing on Escape, and goes back to the banner and its button', async () => {
    const { consent, button, banner } = await setupUi();
    button('preferences').focus();
    await press('Enter');
    const opened = (): HTMLDialogElement | null | undefined =>
      document.querySelector('consentry-preferences')?.shadowRoot?.querySelector('dialog');
    await until('the preferences are open', () => opened()?.open);
    opened()!.querySelector<HTMLInputElement>('input[name=analytics]')!.click();
    await press('Escape');
    await until('it is closed', isClosed(opened()!));
    expect(consent.state).to.include({ decision: null, surface: 'banner' });
    expect(banner.matches(':popover-open')).to.equal(true);
    expect(focused()).to.equal(button('preferences'));
    expect(document.cookie).to.equal('');
  });

  it('stays as it was on Escape where a decision stands, with the focus back on what opened it', async () => {
    const opener = document.createElement('button');
    const { consent, dialog, toggle, events } = await setupPreferences({}, (setup) => {
      setup.consent.acceptAll();
      document.body.append(opener);
      opener.focus();
    });
    events.length = 0;
    toggle('analytics').click();
    await press('Escape');
    await until('it is closed', isClosed(dialog));
    expect(consent.state.surface).to.equal('none');
    expect(consent.allows('analytics')).to.equal(true);
    expect(events).to.deep.equal([]);
    expect(focused()).to.equal(opener);
  });

  it('cannot be trapped: a second Escape, which browsers do not let a page refuse, closes it the same way', async () => {
    const { consent, dialog } = await setupPreferences();
    await press('Escape');
    await press('Escape');
    await until('it is closed', isClosed(dialog));
    expect(consent.state).to.include({ decision: null, surface: 'banner' });
  });

  it('does the same with the closing button as with Escape', async () => {
    const { consent, dialog, find } = await setupPreferences();
    expect(find('.close').getAttribute('aria-label')).to.equal('Close without saving');
    find('.close').click();
    await until('it is closed', isClosed(dialog));
    expect(consent.state).to.include({ decision: null, surface: 'banner' });
  });

  it('keeps the keyboard inside while it is open', async () => {
    const outside = document.createElement('button');
    const { dialog } = await setupPreferences({}, () => document.body.append(outside));
    for (let count = 0; count < 20; count += 1) {
      await press('Tab');
      expect(focused()).to.not.equal(outside);
    }
    // Firefox leads from the last stop to a button of its own, and from there back.
    if (!document.hasFocus()) await press('Tab');
    expect(dialog.open).to.equal(true);
  });

  it('can be withdrawn from in one activation, and asked again', async () => {
    const { consent, answers } = await setupPreferences({}, (setup) => setup.consent.acceptAll());
    answers()[1]!.focus();
    await press('Enter');
    expect(consent.state.decision!.choices).to.deep.equal(none);
  });
});
