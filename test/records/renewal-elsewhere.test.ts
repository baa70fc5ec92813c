import { expect } from 'chai';
import { createConsent } from '../../src/create-consent.js';
import { cookieRenewal } from '../../src/records/cookie-renewal.js';
import { cleanPage } from '../support/clean-page.js';
import { all, none, storeDecision } from '../support/decisions.js';
import { plainConfig } from '../support/setup-consent.js';
import { onTearDown } from '../support/tear-down.js';
import { until, wait } from '../support/until.js';

/** A page with a grant that is renewing; the answer never comes. */
function setup(): { signals: AbortSignal[] } {
  cleanPage();
  const { fetch: original } = window;
  const signals: AbortSignal[] = [];
  window.fetch = (_url, options) => {
    signals.push(options!.signal!);
    return new Promise((_resolve, reject) => options!.signal!.addEventListener('abort', () => reject(new Error())));
  };
  onTearDown(() => (window.fetch = original));
  storeDecision({ choices: all, time: Date.now() - 5000 });
  createConsent<string>({ ...plainConfig, effects: [cookieRenewal({ endpoint: '/consent' })] });
  return { signals };
}

describe('cookieRenewal', () => {
  it('is aborted by a decision that another host of the domain has written, which tells nobody, and undoes its answer', async () => {
    const { signals } = setup();
    await until('it is asked', () => signals.length);
    await wait(200);
    expect(signals[0]!.aborted).to.equal(false);
    storeDecision({ choices: none });
    await until('it is aborted', () => signals[0]!.aborted, 1000);
    // What was half-way in.
    storeDecision({ choices: all, time: Date.now() - 5000 });
    await until('it is undone', () => document.cookie.includes('!analytics'), 3500);
  });
});
