import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { setupPreferences, setupUi } from '../support/ui.js';

/** What a real key does to a button that has the focus. */
async function activate(button: HTMLElement, key = 'Enter'): Promise<void> {
  button.focus();
  await sendKeys({ press: key });
}

describe('who expressed a decision', () => {
  for (const slot of ['accept', 'reject'] as const) {
    it(`is a person where a real key presses ${slot} in the banner`, async () => {
      const { button, events } = await setupUi();
      await activate(button(slot));
      expect(events.map(({ entity }) => entity)).to.deep.equal(['data-subject']);
    });

    it(`is a program where a script clicks ${slot} in the banner`, async () => {
      const { button, events } = await setupUi();
      button(slot).click();
      expect(events.map(({ entity }) => entity)).to.deep.equal(['automation']);
    });
  }

  for (const [index, name] of ['accept all', 'reject all', 'save'].entries()) {
    it(`is a person where a real key presses ${name} in the preferences`, async () => {
      const { answers, events } = await setupPreferences();
      await activate(answers()[index]!);
      expect(events.map(({ entity }) => entity)).to.deep.equal(['data-subject']);
    });

    it(`is a program where a script clicks ${name} in the preferences`, async () => {
      const { answers, events } = await setupPreferences();
      answers()[index]!.click();
      expect(events.map(({ entity }) => entity)).to.deep.equal(['automation']);
    });
  }

  it('is a person where Enter is pressed on a switch', async () => {
    const { toggle, events } = await setupPreferences();
    await activate(toggle('analytics'));
    expect(events.map(({ entity, method }) => [entity, method])).to.deep.equal([['data-subject', 'preferences:save']]);
  });
});
