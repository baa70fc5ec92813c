import { expect } from 'chai';
import { formatDecision } from '../../src/core/cookie-format.js';
import { decisionCookie, type DecisionCookie } from '../../src/storage/decision-cookie.js';
import { cleanPage, clearCookies } from '../support/clean-page.js';
import { all, decisionWith, none, storeDecision } from '../support/decisions.js';

function setup(): DecisionCookie {
  cleanPage();
  return decisionCookie({ name: 'consentry', days: 183 });
}

describe('decisionCookie, where an older decision comes back', () => {
  it('puts back the one that stands', () => {
    const cookie = setup();
    const grant = decisionWith({ time: Date.now() - 1000, choices: all });
    cookie.write(grant);
    const refusal = decisionWith({ choices: none });
    cookie.write(refusal);
    // As a browser does when the answer to an old request sets a cookie.
    storeDecision(grant);
    expect(cookie.read()!.choices).to.deep.equal(none);
    expect(document.cookie).to.equal(`consentry=${formatDecision(refusal)}`);
  });

  it('puts back that of another tab, once it has read it', () => {
    const cookie = setup();
    const { time } = storeDecision({ choices: none });
    cookie.read();
    storeDecision({ time: time - 1000, choices: all });
    expect(cookie.read()!.choices).to.deep.equal(none);
    expect(decisionCookie({ name: 'consentry', days: 183 }).read()!.choices).to.deep.equal(none);
  });

  it('lets go of a decision whose cookie was taken away, and does not bring it back', () => {
    const cookie = setup();
    const decision = decisionWith({ choices: all });
    cookie.write(decision);
    clearCookies();
    expect(cookie.read()).to.equal(null);
    expect(document.cookie).to.equal('');
    storeDecision({ time: decision.time - 1000, choices: none });
    expect(cookie.read()!.choices).to.deep.equal(none);
  });
});
