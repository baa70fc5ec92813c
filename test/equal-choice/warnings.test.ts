import { expect } from 'chai';
import { onTearDown } from '../support/tear-down.js';
import { pageRules, setupUi } from '../support/ui.js';
import { until, wait } from '../support/until.js';

/** What the console is told from now on. */
function warnings(): string[] {
  const told: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => void told.push(text);
  onTearDown(() => (console.warn = warn));
  return told;
}

describe('the development build', () => {
  it('says nothing of buttons that are equal', async () => {
    const told = warnings();
    await setupUi();
    await wait(1300);
    expect(told).to.deep.equal([]);
  });

  it('says once, with numbers, the rule and a cure, that something covers the answers', async () => {
    const told = warnings();
    await setupUi();
    const cover = document.body.appendChild(document.createElement('div'));
    onTearDown(() => cover.remove());
    cover.popover = 'manual';
    cover.style.cssText = 'position: fixed; inset: 0; width: auto; height: auto';
    cover.showPopover();
    await until('it is told', () => told.length);
    await wait(1200);
    expect(told).to.have.length(1);
    expect(told[0]).to.match(
      /"Both can be hit, all over" is not so in the banner: accept 0 %, reject 0 %; each needs 100 %/,
    );
    expect(told[0]).to.match(/EDPB .+; AEPD .+; CCPA regulations § 7004.+ Leave the row of buttons as it is/);
  });

  it('says that colours were dropped, and drops them for both', async () => {
    const told = warnings();
    pageRules(':root { --consentry-accent: rgb(238, 238, 238); --consentry-on-accent: #fff }');
    const { button } = await setupUi();
    await until('they are dropped', () => getComputedStyle(button('reject')).backgroundColor === 'rgb(31, 36, 48)');
    expect(getComputedStyle(button('accept')).backgroundColor).to.equal('rgb(31, 36, 48)');
    expect(told.join()).to.match(/contrast of 4\.5 : 1/);
  });

  it('keeps colours that can be read, and drops those of a style sheet that comes later', async () => {
    const told = warnings();
    pageRules(':root { --consentry-accent: rgb(0, 90, 0); --consentry-on-accent: #fff }');
    const { button } = await setupUi();
    await wait(300);
    expect(getComputedStyle(button('reject')).backgroundColor).to.equal('rgb(0, 90, 0)');
    expect(told).to.deep.equal([]);
    pageRules(':root { --consentry-on-accent: rgb(0, 80, 0) }');
    await until('they are dropped', () => getComputedStyle(button('reject')).color === 'rgb(255, 255, 255)');
  });
});
