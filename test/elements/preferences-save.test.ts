import { expect } from 'chai';
import { all, none, storeDecision } from '../support/decisions.js';
import { setupServices } from '../support/service-switches.js';
import type { PreferencesSetup } from '../support/ui.js';

const save = ({ answers }: PreferencesSetup): void => answers()[2]!.click();

describe('saving in <consentry-preferences> with switches for services', () => {
  it('saves what stands of services whose disclosure was never opened', async () => {
    const made = await setupServices(({ consent }) => consent.save({ analytics: true, heat: false, film: true }));
    made.toggle('advertising').click();
    save(made);
    expect(made.consent.state.decision!.choices).to.deep.equal({
      ...none,
      analytics: true,
      advertising: true,
      heat: false,
      film: true,
    });
  });

  it('shows the exceptions of an answer to an earlier policy, grants nothing by them, and saves them as they were', async () => {
    const choices = { ...all, heat: false };
    const made = await setupServices(({ consent }) => {
      storeDecision({ policyVersion: '0', choices });
      consent.refresh();
    });
    await made.openAll();
    expect(['analytics', 'stats', 'heat'].map((id) => made.toggle(id).checked)).to.deep.equal([true, true, false]);
    expect(made.consent.allows('stats')).to.equal(false);
    save(made);
    expect(made.consent.state.decision!.choices).to.deep.equal(choices);
  });

  it('stores exceptions alone: a service that is as its category is not named', async () => {
    const made = await setupServices();
    await made.openAll();
    made.toggle('analytics').click();
    made.toggle('heat').click();
    made.toggle('film').click();
    made.toggle('film').click();
    save(made);
    expect(made.consent.state.decision!.choices).to.deep.equal({ ...none, analytics: true, heat: false });
    expect(made.consent.state.grants).to.deep.include({ stats: true, heat: false, film: false, basket: true });
  });

  it('takes an exception back where the switch is put to what its category says', async () => {
    const made = await setupServices(({ consent }) => consent.save({ analytics: true, heat: false }));
    await made.openAll();
    made.toggle('heat').click();
    save(made);
    expect(made.consent.state.decision!.choices).to.deep.equal({ ...none, analytics: true });
  });

  it('saves what is seen where a script moved a switch without an event', async () => {
    const made = await setupServices(({ consent }) => consent.save({ analytics: true, film: true }));
    await made.openAll();
    made.toggle('analytics').checked = false;
    made.toggle('film').checked = false;
    for (const id of ['stats', 'heat', 'replay']) made.toggle(id).checked = false;
    save(made);
    expect(made.consent.state.decision!.choices).to.deep.equal(none);
  });

  it('refuses the services with a category that a script moved while they were not built', async () => {
    const made = await setupServices(({ consent }) => consent.acceptAll());
    made.toggle('analytics').checked = false;
    save(made);
    expect(made.consent.state.decision!.choices).to.deep.equal({ ...all, analytics: false });
  });

  it('tells the record that there were such switches, and what was said of them', async () => {
    const made = await setupServices();
    save(made);
    expect(made.events[0]!.notice!.texts).to.include({ mixed: '{on} of {all} on', save: 'Save choices' });
  });

  it('saves categories alone: who takes one on or off takes no service along that was refused by itself', async () => {
    const made = await setupServices(({ consent }) => consent.save({ analytics: true, heat: false }), {
      serviceChoices: false,
    });
    made.toggle('functional').click();
    made.toggle('analytics').click();
    made.toggle('analytics').click();
    save(made);
    expect(made.consent.state.decision!.choices).to.deep.equal({
      ...none,
      functional: true,
      analytics: true,
      heat: false,
    });
    expect(made.events.at(-1)!.notice!.texts).to.not.have.property('mixed');
  });
});
