import { sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { onTearDown } from '../support/tear-down.js';
import { setupUi } from '../support/ui.js';
import { until, wait } from '../support/until.js';

function onPage<K extends keyof HTMLElementTagNameMap>(tag: K, style: string): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), { style });
  document.body.append(element);
  onTearDown(() => element.remove());
  return element;
}

describe('the banner and the page', () => {
  it('stays where it is when a pointer gives the focus to what it partly covers', async () => {
    const main = onPage('main', 'display: block; min-height: 1400px');
    main.tabIndex = -1;
    const { banner, consent } = await setupUi({ appearance: { layout: 'bar' } });
    const { top } = banner.getBoundingClientRect();
    for (let click = 0; click < 2; click += 1) await sendMouse({ type: 'click', position: [400, 60] });
    await wait(100);
    expect(document.activeElement === main).to.equal(true);
    expect(banner.getBoundingClientRect().top).to.equal(top);
    expect(consent.state.decision).to.equal(null);
  });

  it('steps aside for a field that has the focus when it comes, and is wholly under it', async () => {
    const field = onPage('input', 'position: fixed; left: 300px; bottom: 40px; width: 100px');
    field.focus();
    const { banner } = await setupUi({ appearance: { layout: 'bar' } });
    await until('it is at the top', () => banner.getBoundingClientRect().top === 0);
  });

  it('steps aside for a field in a shadow root that is larger than the banner', async () => {
    const app = onPage('div', 'position: fixed; inset: 0');
    const root = app.attachShadow({ mode: 'open' });
    root.innerHTML = '<input style="position: fixed; left: 300px; bottom: 40px; width: 100px">';
    root.querySelector('input')!.focus();
    const { banner } = await setupUi({ appearance: { layout: 'bar' } });
    await until('it is at the top', () => banner.getBoundingClientRect().top === 0);
  });

  it('stays where it is for what has the focus in a modal dialog, above it', async () => {
    const { banner } = await setupUi({ appearance: { layout: 'bar' } });
    const { top } = banner.getBoundingClientRect();
    const dialog = onPage('dialog', 'position: fixed; inset: auto auto 20px 300px; margin: 0; padding: 0; border: 0');
    dialog.innerHTML = '<button>Here</button>';
    dialog.showModal();
    dialog.querySelector('button')!.focus();
    document.dispatchEvent(new KeyboardEvent('keyup', { key: 'Tab' }));
    await wait(150);
    expect(banner.getBoundingClientRect().top).to.equal(top);
    dialog.close();
  });

  it('is tried again where it could not be filled, and never stands there empty, over a page that waits', async () => {
    const { reportError } = window;
    onTearDown(() => Object.assign(window, { reportError }));
    const reported: unknown[] = [];
    window.reportError = (error) => void reported.push(error);
    let breaks = true;
    const appearance = {
      layout: 'modal',
      get headingLevel() {
        if (breaks) throw new Error('broken');
        return 2;
      },
    };
    const { consent } = await setupUi({}, (made) => Object.assign(made.consent.settings, { appearance }));
    consent.hide();
    consent.showBanner();
    expect([document.querySelectorAll('consentry-banner').length, document.body.inert]).to.deep.equal([0, false]);
    expect(reported).to.have.length(2);
    // What is not there is not announced.
    expect(document.querySelector('[role=status]')?.textContent ?? '').to.equal('');
    breaks = false;
    consent.hide();
    consent.showBanner();
    expect(document.querySelectorAll('consentry-banner button').length).to.equal(3);
  });

  for (const rule of ['visibility: hidden', 'opacity: 0', 'left: -9999px', 'display: none'])
    it(`lets the page go when a modal is hidden late: ${rule}`, async () => {
      const { banner } = await setupUi({ appearance: { layout: 'modal' } });
      expect(document.body.inert).to.equal(true);
      await wait(100);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`:host([layout][layout]) { ${rule} !important }`);
      banner.shadowRoot!.adoptedStyleSheets.push(sheet);
      await until('the page is let go', () => !document.body.inert);
    });
});
