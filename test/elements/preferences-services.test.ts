import { expect } from 'chai';
import { expectAccessible } from '../support/axe.js';
import { services, setupServices } from '../support/service-switches.js';
import { until } from '../support/until.js';

describe('<consentry-preferences> with switches for services', () => {
  it('is accessible, with one service that differs', async () => {
    const { element, openAll } = await setupServices(({ consent }) => consent.save({ analytics: true, heat: false }));
    await openAll();
    await expectAccessible(element);
  });

  it('has a native switch for each service, named by it, described by provider and purpose, easy to hit', async () => {
    const { openAll, toggle, element } = await setupServices();
    expect(toggle('stats'), 'what nobody looks at is not built').to.equal(null);
    await openAll();
    for (const { id, name, provider, purpose } of services.slice(0, 4)) {
      const input = toggle(id);
      expect([input.type, input.getAttribute('role'), input.disabled]).to.deep.equal(['checkbox', 'switch', false]);
      const label = input.labels![0]!;
      expect(label.textContent!.trim()).to.equal(name);
      expect(label.getBoundingClientRect().height).to.be.at.least(44);
      const described = element.shadowRoot!.getElementById(input.getAttribute('aria-describedby')!)!;
      expect(described.textContent).to.equal(`Provider: ${provider}${purpose}`);
    }
  });

  it('scrolls what is between its heading and its buttons, and never as a whole', async () => {
    const { openAll, dialog, find } = await setupServices();
    await openAll();
    const list = find('.categories');
    expect(list.scrollHeight).to.be.above(list.clientHeight);
    expect(dialog.scrollHeight).to.equal(dialog.clientHeight);
  });

  it('gives an essential service no switch, and says that it is always on', async () => {
    const { openAll, toggle, element } = await setupServices();
    await openAll();
    expect(toggle('basket')).to.equal(null);
    const heading = element.shadowRoot!.querySelector('article h3')!;
    expect(heading.textContent).to.equal('BASKET Always on');
  });

  it('shows the choices that stand: the exceptions, and else the category', async () => {
    const { openAll, toggle } = await setupServices(({ consent }) =>
      consent.save({ analytics: true, heat: false, film: true }),
    );
    await openAll();
    const shown = ['functional', 'film', 'analytics', 'stats', 'heat', 'replay'].map((id) => toggle(id).checked);
    expect(shown).to.deep.equal([false, true, true, true, false, true]);
  });

  for (const on of [true, false]) {
    it(`turns the services of a category ${on ? 'on' : 'off'} with it, opened before or after`, async () => {
      const { toggle, openAll, note } = await setupServices(({ consent }) => {
        consent.save({ analytics: !on, heat: on });
      });
      toggle('analytics').click();
      await openAll();
      expect(['stats', 'heat', 'replay'].map((id) => toggle(id).checked)).to.deep.equal([on, on, on]);
      toggle('heat').click();
      await until('it says that one differs', () => note('analytics'));
      toggle('analytics').click();
      toggle('analytics').click();
      await until('none differs', () => !note('analytics'));
      expect(['stats', 'heat', 'replay'].map((id) => toggle(id).checked)).to.deep.equal([on, on, on]);
    });
  }

  it('says at the switch of the category, in words, how many of its services are on where one differs', async () => {
    const { toggle, openAll, note } = await setupServices();
    await openAll();
    expect(note('analytics')).to.equal(undefined);
    toggle('stats').click();
    await until('it says so', () => note('analytics'));
    expect(note('analytics')).to.equal('1 of 3 on');
    expect(toggle('analytics').labels![0]!.textContent!.trim()).to.equal('Analytics 1 of 3 on');
    toggle('analytics').click();
    toggle('heat').click();
    await until('it says two', () => note('analytics') === '2 of 3 on');
    expect(note('functional')).to.equal(undefined);
    toggle('heat').click();
    await until('it says nothing', () => note('analytics') === undefined);
  });

  it("says it in the site's own words", async () => {
    const { note } = await setupServices(({ consent }) => consent.save({ film: true }), {
      texts: { mixed: '{on} von {all} an' },
    });
    expect(note('functional')).to.equal('1 von 1 an');
  });

  it('forgets what was switched and not saved', async () => {
    const { consent, toggle, openAll, note, dialog } = await setupServices();
    await openAll();
    toggle('stats').click();
    consent.hide();
    await until('it is closed', () => !dialog.open);
    consent.showPreferences();
    await until('it is open', () => dialog.open);
    expect([toggle('stats').checked, note('analytics')]).to.deep.equal([false, undefined]);
  });
});

describe('<consentry-preferences> without them', () => {
  const without = { serviceChoices: false };

  it('has switches for categories alone', async () => {
    const { openAll, element, note } = await setupServices(({ consent }) => consent.save({ analytics: true }), without);
    await openAll();
    const names = [...element.shadowRoot!.querySelectorAll('input')].map(({ name }) => name);
    expect(names).to.deep.equal(['essential', 'functional', 'analytics', 'advertising']);
    expect(note('analytics')).to.equal(undefined);
    expect(element.shadowRoot!.querySelector('article h3')!.textContent).to.equal('BASKET');
  });

  it('shows a service that differs all the same, says so, and lets it be taken back alone', async () => {
    const { consent, openAll, toggle, note, find } = await setupServices(
      ({ consent }) => consent.save({ analytics: true, film: true }),
      without,
    );
    expect([note('functional'), note('analytics')]).to.deep.equal(['1 of 1 on', undefined]);
    await openAll();
    expect([toggle('film').checked, toggle('heat')]).to.deep.equal([true, null]);
    toggle('film').click();
    await until('it says nothing', () => note('functional') === undefined);
    find('[data-action=save]').click();
    expect([consent.state.grants.film, consent.state.grants.analytics]).to.deep.equal([false, true]);
  });

  it('keeps what was granted to one service when another switch is saved', async () => {
    const { consent, toggle, find } = await setupServices(({ consent }) => consent.save({ film: true }), without);
    toggle('analytics').click();
    find('[data-action=save]').click();
    expect([consent.state.grants.film, consent.state.grants.functional, consent.state.grants.heat]).to.deep.equal([
      true,
      false,
      true,
    ]);
  });
});
