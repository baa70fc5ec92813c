import { expect } from 'chai';
import { decisionWith } from '../support/decisions.js';
import { add, copyOf, external, gated, scriptUrl } from '../support/gate.js';
import { setupWatch, watched } from '../support/overlay.js';
import { bareConsent } from '../support/bare-consent.js';
import { cleanPage } from '../support/clean-page.js';
import { consoleLines } from '../support/reports.js';
import { until } from '../support/until.js';

const sinceThen = / \d\d:\d\d:\d\d \(\d+\.\d s after load\)$/;

/** One that the browser has not kept, and that takes this long, in milliseconds. */
const slow = (ms: number): HTMLScriptElement => external('slow', { after: String(ms), once: crypto.randomUUID() });

describe('the verdict on a gated script', () => {
  it('is shut, and says why', () => {
    const { verdict } = setupWatch();
    const [script] = add(gated('a'));
    expect(verdict(script)).to.deep.equal({
      standing: 'shut',
      code: 'shut',
      why: 'shut: analytics is not granted (no decision yet)',
    });
  });

  it('is open, and says since when, by the clock and after load', async () => {
    const { consent, look, verdict } = setupWatch();
    const [script] = add(external('a'));
    look();
    consent.acceptAll();
    await until('it is released', () => copyOf(script));
    await until('it has loaded', () => verdict(script).code === 'open');
    const { standing, why, since } = verdict(script);
    expect(standing).to.equal('open');
    expect(why).to.match(new RegExp(`^open since${sinceThen.source}`));
    expect(since).to.be.within(1, performance.now());
  });

  it('ran already, and says as which element', async () => {
    const { consent, look, verdict } = setupWatch();
    const [, second] = add(external('a'), external('a'));
    consent.acceptAll();
    await until('both are released', () => look().elements.every((one) => consent.released.elements.has(one)));
    expect(verdict(second)).to.include({
      standing: 'done',
      code: 'ran-already',
      why: 'already ran: same URL as element 1',
    });
  });

  it('ran already, as an element that has left the page', async () => {
    const { consent, look, why } = setupWatch();
    const [first] = add(external('a'));
    consent.acceptAll();
    await until('it is released', () => copyOf(first));
    look();
    first.remove();
    const [again] = add(external('a'));
    await until('it was looked at', () => consent.released.elements.has(again));
    expect(why(again)).to.equal('already ran: same URL as an element that has left the page');
  });

  it('waits for another one in its group, until that has loaded', async () => {
    const { consent, why, ran } = setupWatch();
    const [, second] = add(slow(400), external('b'));
    consent.acceptAll();
    await until('the first is asked for', () => why(second).startsWith('waits for'));
    expect(why(second)).to.match(
      /^waits for localhost:\d+\/test-server\/script\?name=…&after=…&once=… in its group, “analytics”$/,
    );
    await until('both have run', () => ran.length === 2);
    await until('it is open', () => why(second).startsWith('open'));
  });

  it('is loading for as long as no answer comes', async () => {
    const { consent, verdict } = setupWatch();
    const [script] = add(slow(600));
    consent.acceptAll();
    await until('it is released', () => copyOf(script));
    expect(verdict(script)).to.include({ standing: 'open', code: 'loading' });
    await until('it has come', () => verdict(script).code === 'open');
  });

  it('failed to load', async () => {
    consoleLines('warn');
    const { consent, verdict } = setupWatch();
    const [script] = add(gated('x', { src: '/test-server/answer?status=404&from=a' }));
    consent.acceptAll();
    await until('it failed', () => verdict(script).code === 'failed');
    expect(verdict(script).standing).to.equal('wrong');
    expect(verdict(script).why).to.match(/^released.*, but it failed to load$/);
  });

  it('was refused after it ran', async () => {
    const { consent, verdict } = setupWatch();
    const [script] = add(gated('a'));
    consent.acceptAll();
    await until('it ran', () => copyOf(script));
    consent.rejectAll();
    expect(verdict(script)).to.include({ code: 'withdrawn', standing: 'open' });
    expect(verdict(script).why).to.contain('refused since: what has run is gone only when the page is loaded again');
  });

  it('has an executable type, which runs before consent', () => {
    consoleLines('error');
    const { verdict } = setupWatch();
    for (const type of ['', 'module', 'text/javascript', 'application/ecmascript']) {
      const [script] = add(gated('early', { type }));
      expect(verdict(script), type).to.deep.equal({
        standing: 'wrong',
        code: 'early-script',
        why: 'not gated: executable type, ran before consent! Give it type="text/plain"',
      });
    }
  });

  it('is an import map, which cannot be gated', () => {
    const { verdict } = setupWatch();
    const maps = add(
      gated('map', { 'data-type': 'importmap' }),
      gated('map', { type: 'importmap', src: '/none.json' }),
    );
    for (const map of maps) {
      expect(verdict(map)).to.include({ standing: 'wrong', code: 'import-map' });
      expect(verdict(map).why).to.match(/^import map: cannot be gated/);
    }
  });

  it('has a type that nobody runs', () => {
    const { why } = setupWatch();
    const [script] = add(gated('x', { type: 'text/x-consent' }));
    expect(why(script)).to.equal('shut for good: nobody runs type="text/x-consent"; write text/plain');
  });

  it('is forbidden by the policy of the page', async () => {
    const { consent, why } = setupWatch();
    const [script] = add(external('a'));
    consent.acceptAll();
    await until('it is released', () => copyOf(script));
    const blockedURI = new URL(scriptUrl('a'), location.href).href;
    document.dispatchEvent(new SecurityPolicyViolationEvent('securitypolicyviolation', { blockedURI } as never));
    expect(why(script)).to.match(/^released.*, but the page's Content-Security-Policy forbids it$/);
  });

  it('is granted, and soon nobody seems to release it, where no gate runs', () => {
    cleanPage();
    const { consent } = bareConsent(decisionWith());
    const { look, why } = watched({ consent });
    const [script] = add(gated('a'));
    expect(why(script)).to.equal('granted: will be released in a moment');
    // Seven seconds ago, as far as the watch knows.
    look().sightings.dueSince.set(script, performance.now() - 7000);
    expect(why(script)).to.equal('granted for 7 s, and nobody has released it: is scriptGate() among the effects?');
  });
});
