import { expect } from 'chai';
import type { Service } from '../../src/core/types.js';
import { expectAccessible } from '../support/axe.js';
import { all, none, storeDecision } from '../support/decisions.js';
import { setupPreferences, type PreferencesSetup } from '../support/ui.js';
import { until, wait } from '../support/until.js';

const services: Service[] = [
  {
    id: 'stats',
    name: 'Stats',
    provider: 'Stats Ltd, Dublin',
    category: 'analytics',
    purpose: 'Counts visits.',
    privacy: 'https://stats.example/privacy',
    optOut: 'https://stats.example/opt-out',
    stored: [
      { name: '_st_*', retention: 'P13M', purpose: 'Tells visitors apart.' },
      { name: 'st.queue', kind: 'localStorage', retention: 'persistent', domain: 'stats.example' },
    ],
  },
  { id: 'basket', name: 'Basket', provider: 'this site', category: 'essential' },
];

const switches = ({ element }: PreferencesSetup): Record<string, boolean> =>
  Object.fromEntries([...element.shadowRoot!.querySelectorAll('input')].map(({ name, checked }) => [name, checked]));

describe('<consentry-preferences>', () => {
  it('is accessible, with the details shut and open', async () => {
    const { element, find } = await setupPreferences({ services });
    await expectAccessible(element);
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    await until('the details are there', () => find('article'));
    await expectAccessible(element);
  });

  it('is a native modal dialog, named by its heading, which has the focus', async () => {
    const { dialog, find, element } = await setupPreferences();
    expect(dialog.matches(':modal')).to.equal(true);
    expect(find(`#${dialog.getAttribute('aria-labelledby')!}`).textContent).to.equal('Privacy preferences');
    expect(element.shadowRoot!.activeElement).to.equal(find('h2'));
  });

  it('has a switch for each category, described, with essential locked on and all else off', async () => {
    const { toggle, element, ...rest } = await setupPreferences();
    expect(switches({ toggle, element, ...rest })).to.deep.equal({ essential: true, ...none });
    expect(toggle('essential').disabled).to.equal(true);
    for (const input of element.shadowRoot!.querySelectorAll('input')) {
      expect(input.getAttribute('role')).to.equal('switch');
      expect(input.labels![0]!.textContent!.trim()).to.match(/^[A-Z]/);
      const described = element.shadowRoot!.getElementById(input.getAttribute('aria-describedby')!)!;
      expect(described.textContent!.length).to.be.above(10);
    }
  });

  it('shows the choices that stand', async () => {
    const setup = await setupPreferences({}, ({ consent }) => consent.save({ analytics: true }));
    expect(switches(setup)).to.deep.equal({ essential: true, ...none, analytics: true });
  });

  it('shows the old choices when the policy changed, with nothing granted until they are saved', async () => {
    const setup = await setupPreferences({}, ({ consent }) => {
      storeDecision({ policyVersion: '0', choices: { ...none, analytics: true } });
      consent.refresh();
    });
    expect(switches(setup)).to.deep.equal({ essential: true, ...none, analytics: true });
    expect(setup.consent.allows('analytics')).to.equal(false);
    setup.answers()[2]!.click();
    expect(setup.consent.allows('analytics')).to.equal(true);
  });

  it('forgets what was not saved', async () => {
    const { consent, toggle, dialog } = await setupPreferences();
    toggle('analytics').click();
    expect(toggle('analytics').checked).to.equal(true);
    consent.hide();
    await until('it is closed', () => !dialog.open);
    consent.showPreferences();
    await until('it is open', () => dialog.open);
    expect(toggle('analytics').checked).to.equal(false);
  });

  it('stays open where it is opened again before the browser has told that it was closed', async () => {
    const { consent, dialog } = await setupPreferences();
    consent.hide();
    while (dialog.open) await Promise.resolve();
    consent.showPreferences();
    await wait(100);
    expect([dialog.open, consent.state.surface]).to.deep.equal([true, 'preferences']);
  });

  it('keeps what was switched while a disclosure opens', async () => {
    const { toggle, find } = await setupPreferences({ services });
    toggle('analytics').click();
    find<HTMLDetailsElement>('details').open = true;
    await until('the details are there', () => find('article'));
    expect([toggle('analytics').checked, toggle('essential').checked]).to.deep.equal([true, true]);
  });

  it('saves exactly the subset that is on', async () => {
    const { consent, toggle, answers, events } = await setupPreferences();
    toggle('analytics').click();
    toggle('functional').click();
    toggle('functional').click();
    answers()[2]!.click();
    expect(consent.state.decision!.choices).to.deep.equal({ ...none, analytics: true });
    expect(events[0]!.method).to.equal('preferences:save');
  });

  it('saves a refusal where nothing is on', async () => {
    const { consent, answers } = await setupPreferences();
    answers()[2]!.click();
    expect(consent.state.decision!.choices).to.deep.equal(none);
  });

  for (const [index, method, choices] of [
    [0, 'preferences:accept-all', all],
    [1, 'preferences:reject-all', none],
  ] as const) {
    it(`answers ${method} whatever the switches say, and closes`, async () => {
      const { consent, toggle, answers, events, dialog } = await setupPreferences();
      toggle('analytics').click();
      answers()[index]!.click();
      expect(consent.state.decision!.choices).to.deep.equal(choices);
      expect(events[0]!.method).to.equal(method);
      await until('it is closed', () => !dialog.open);
    });
  }

  it('changes nothing while switches are moved', async () => {
    const { consent, toggle, events } = await setupPreferences();
    toggle('analytics').click();
    expect(consent.allows('analytics')).to.equal(false);
    expect([events, document.cookie]).to.deep.equal([[], '']);
  });

  it('lists under each category its services with provider, purpose, what is stored and how long', async () => {
    const { element, find } = await setupPreferences({ services });
    const sections = [...element.shadowRoot!.querySelectorAll('section')];
    expect(sections.map((section) => section.querySelectorAll('details').length)).to.deep.equal([1, 0, 1, 0]);
    expect(find('article'), 'what nobody looks at is not built').to.equal(null);
    const details = sections[2]!.querySelector('details')!;
    expect(details.querySelector('summary')!.textContent).to.match(/Services and storage\s+1\s*: Analytics/);
    details.open = true;
    await until('the details are there', () => details.querySelector('article'));
    const text = details.querySelector('article')!.textContent!.replace(/\s+/g, ' ');
    for (const part of [
      'Stats',
      'Provider: Stats Ltd, Dublin',
      'Counts visits.',
      'Cookie · Kept for: 13 months',
      'Tells visitors apart.',
      'Local storage (stats.example) · Kept for: Until deleted',
    ]) {
      expect(text).to.contain(part);
    }
    expect([...details.querySelectorAll('dt')].map((term) => term.textContent)).to.deep.equal(['_st_*', 'st.queue']);
    const links = [...details.querySelectorAll('a')];
    expect(links.map(({ href, rel }) => [href, rel])).to.deep.equal([
      ['https://stats.example/privacy', 'noopener noreferrer'],
      ['https://stats.example/opt-out', 'noopener noreferrer'],
    ]);
  });

  it("uses the site's own words", async () => {
    const categories = [{ id: 'stats', label: 'Numbers', description: 'We count.' }];
    const { find, toggle } = await setupPreferences({
      categories,
      texts: { save: 'Keep these', preferencesTitle: 'Yours' },
    });
    expect(find('h2').textContent).to.equal('Yours');
    expect(toggle('stats').labels![0]!.textContent!.trim()).to.equal('Numbers');
    expect(find('#stats-text').textContent).to.equal('We count.');
    expect(find('.save').textContent).to.equal('Keep these');
  });

  it('reports what it shows, for the record of a decision made here', async () => {
    const { answers, events } = await setupPreferences({ language: 'en-GB' });
    answers()[1]!.click();
    const { language, texts } = events[0]!.notice!;
    expect(language).to.equal('en-GB');
    expect(texts).to.include({ preferencesTitle: 'Privacy preferences', save: 'Save choices' });
  });

  it('locks no scroll behind it once it is closed', async () => {
    const { dialog, answers } = await setupPreferences();
    answers()[1]!.click();
    await until('it is closed', () => !dialog.open);
    expect(getComputedStyle(document.documentElement).overflow).to.equal('visible');
    expect(document.body.inert).to.equal(false);
  });
});
