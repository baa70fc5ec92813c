import { expect } from 'chai';
import type { Consent } from '../../src/core/types.js';
import { consentUi, type UiModule } from '../../src/surface/consent-ui.js';
import { none, storeDecision } from '../support/decisions.js';
import { caughtReports, consoleLines } from '../support/reports.js';
import { setupConsent, type ConsentSetup } from '../support/setup-consent.js';
import { createConsent } from '../../src/create-consent.js';
import { until, wait } from '../support/until.js';

interface Setup extends ConsentSetup {
  readonly log: string[];
}

/** An interface that only notes what is asked of it; `answers` says what becomes of each attempt to load it. */
function setup(answers: (() => Promise<UiModule>)[] = []): Setup {
  const log: string[] = [];
  const mount = (consent: Consent<string>): (() => void) => {
    log.push(`mount for ${consent.state.surface}`);
    return () => void log.push('unmount');
  };
  const load = (): Promise<UiModule> => {
    log.push('load');
    return answers.shift()?.() ?? Promise.resolve({ mount });
  };
  return { ...setupConsent({ effects: [consentUi({ load })] }), log };
}

/** Adds an opener, where a page might have it. */
function opener(tag = 'button', parent: Node = document.body): HTMLElement {
  const element = document.createElement(tag);
  element.dataset['consentry'] = 'preferences';
  parent.appendChild(element);
  return element;
}

describe('consentUi', () => {
  it('loads the interface once when a question is due, and mounts it', async () => {
    const { consent, log } = setup();
    consent.showPreferences();
    await until('it is mounted', () => log.length === 2);
    consent.hide();
    consent.showPreferences();
    consent.showBanner();
    await wait(20);
    expect(log).to.deep.equal(['load', 'mount for preferences']);
  });

  it('loads nothing for a visitor who has decided, until they open the preferences', async () => {
    setup();
    const log: string[] = [];
    storeDecision({ choices: none }, 'path=/', 'other');
    const load = (): Promise<UiModule> => {
      log.push('load');
      return Promise.resolve({ mount: () => () => undefined });
    };
    const policy = { version: '1' };
    const consent = createConsent({ policy, cookie: { name: 'other' }, effects: [consentUi({ load })] });
    await wait(20);
    expect(log).to.deep.equal([]);
    consent.showPreferences();
    expect(log).to.deep.equal(['load']);
  });

  it('hides the question where the interface fails to load, grants nothing, and tries again next time', async () => {
    const errors = caughtReports();
    const lines = consoleLines('error');
    const { consent, log } = setup([
      () => Promise.reject(new Error('404')),
      () => Promise.reject(new Error('still 404')),
    ]);
    await until('the failure is reported', () => errors.length === 1);
    expect(consent.state).to.include({ surface: 'none', decision: null });
    consent.showPreferences();
    await until('the second failure is reported', () => errors.length === 2);
    expect(consent.state.surface).to.equal('none');
    consent.showPreferences();
    await until('it is mounted', () => log.includes('mount for preferences'));
    expect(log.filter((line) => line === 'load')).to.have.length(3);
    expect(lines.join()).to.contain('could not be loaded');
    expect(consent.allows('analytics')).to.equal(false);
  });

  it('treats an interface that fails to mount like one that fails to load', async () => {
    const errors = caughtReports();
    consoleLines('error');
    const broken = (): Promise<UiModule> =>
      Promise.resolve({
        mount() {
          throw new Error('broken');
        },
      });
    const { consent, log } = setup([broken]);
    await until('the failure is reported', () => errors.length === 1);
    expect(consent.state.surface).to.equal('none');
    consent.showBanner();
    await until('it is mounted', () => log.includes('mount for banner'));
  });

  it('opens the preferences from any element with data-consentry, whenever it was added, from inside it too', () => {
    const { consent } = setup();
    const inner = document.createElement('span');
    opener().append(inner);
    inner.click();
    expect(consent.state.surface).to.equal('preferences');
  });

  it('opens them from inside a shadow root', () => {
    const { consent } = setup();
    const host = document.createElement('div');
    document.body.append(host);
    opener('button', host.attachShadow({ mode: 'open' })).click();
    expect(consent.state.surface).to.equal('preferences');
  });

  it('keeps a link from leaving the page, and leaves other links alone', () => {
    setup();
    const link = opener('a') as HTMLAnchorElement;
    link.href = '#privacy';
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    link.dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
    const other = document.createElement('a');
    document.body.append(other);
    const elsewhere = new MouseEvent('click', { bubbles: true, cancelable: true });
    other.dispatchEvent(elsewhere);
    expect(elsewhere.defaultPrevented).to.equal(false);
  });

  it('unmounts and listens no more once it is stopped', async () => {
    const { consent, log } = setup();
    await until('it is mounted', () => log.length === 2);
    consent.hide();
    consent.stop();
    opener().click();
    expect(consent.state.surface).to.equal('none');
    await until('it is unmounted', () => log.at(-1) === 'unmount');
  });

  it('mounts nothing where it is stopped while the interface is on its way', async () => {
    const { consent, log } = setup();
    consent.stop();
    await wait(20);
    expect(log).to.deep.equal(['load']);
  });
});
