import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { heard, setupEmbed } from '../support/embed.js';
import { focused } from '../support/ui.js';
import { until } from '../support/until.js';

// With Enter a button is pressed as the key goes down: the key would come up in a frame that is just being loaded.
const press = (key: string): Promise<void> => sendKeys({ press: key });

const loaded = (frame: HTMLIFrameElement | null): Promise<void> =>
  until('the frame is loaded', () => frame!.contentDocument?.URL === frame!.src);

describe('<consentry-embed> by keyboard', () => {
  it('is opened with the keyboard, which then goes on in the frame', async () => {
    const { buttons, frame, embed } = await setupEmbed();
    const after = document.createElement('button');
    embed.after(after);
    buttons()[0].focus();
    await press(' ');
    expect(focused() === frame()).to.equal(true);
    await loaded(frame());
    await press('Tab');
    expect(focused()).to.equal(after);
  });

  it('leaves the focus where it is when it opens by an answer given elsewhere', async () => {
    const { consent, embed, isOpen } = await setupEmbed();
    const elsewhere = document.createElement('button');
    embed.after(elsewhere);
    elsewhere.focus();
    consent.acceptAll();
    expect([isOpen(), focused()]).to.deep.equal([true, elsewhere]);
    consent.rejectAll();
    expect(focused()).to.equal(elsewhere);
  });

  it('takes the focus back to its first button when the frame that had it is gone', async () => {
    const { consent, buttons, frame } = await setupEmbed();
    buttons()[1].focus();
    await press(' ');
    expect(focused() === frame()).to.equal(true);
    consent.withdraw();
    expect(focused()).to.equal(buttons()[0]);
  });

  it('keeps the focus on a button while it stays shut', async () => {
    const { consent, buttons } = await setupEmbed();
    buttons()[1].focus();
    consent.save({ analytics: true });
    await heard();
    expect(focused()).to.equal(buttons()[1]);
  });

  it('offers nothing to the keyboard behind an open frame', async () => {
    const { consent, embed, frame } = await setupEmbed();
    const before = document.createElement('button');
    embed.before(before);
    consent.acceptAll();
    await loaded(frame());
    before.focus();
    await press('Tab');
    expect(focused() === frame()).to.equal(true);
  });
});
