import { expect } from 'chai';
import type { ConsentConfig } from '../../src/core/types.js';
import { factsOf } from '../../src/debug/facts.js';
import { listen } from '../../src/debug/logs.js';
import type { Warning } from '../../src/debug/warnings.js';
import { add, external, gated, scriptUrl } from '../support/gate.js';
import { setupWatch, type WatchSetup } from '../support/overlay.js';
import { consoleLines } from '../support/reports.js';
import { onTearDown } from '../support/tear-down.js';
import { until } from '../support/until.js';

function setup(config: Partial<ConsentConfig<string>> = {}): WatchSetup & { warnings: () => Warning[] } {
  const made = setupWatch(config);
  const logs = listen(() => undefined);
  onTearDown(logs.stop);
  return { ...made, warnings: () => [...factsOf(made.look(), logs).warnings] };
}

/** What the page loads without asking. */
async function load(url: string): Promise<HTMLScriptElement> {
  const script = document.createElement('script');
  script.src = url;
  document.body.append(script);
  await new Promise((resolve) => (script.onload = resolve));
  const { href } = new URL(url, location.href);
  await until('the browser tells of it', () => performance.getEntriesByName(href).length > 0);
  return script;
}

/** A URL that no test has asked for. */
const fresh = (): { name: string; query: Record<string, string> } => ({
  name: 'w',
  query: { once: crypto.randomUUID() },
});

describe('the warnings', () => {
  it('are none for a page that is well made', () => {
    const { warnings } = setup();
    add(gated('a'), gated('b', { 'data-consent': 'functional & !advertising' }));
    expect(warnings()).to.deep.equal([]);
  });

  it('name a gated URL that the page has loaded without consent, and the element that did', async () => {
    const { warnings } = setup();
    const { name, query } = fresh();
    add(external(name, query));
    const culprit = await load(scriptUrl(name, query));
    const [warning, ...others] = warnings();
    expect(others).to.deep.equal([]);
    expect(warning).to.include({ code: 'early-request', title: 'Fetched without consent', element: culprit });
    expect(warning!.text).to.match(/ at .*, by a <script> without data-consent. Element 1 gates it\.$/);
    expect(warning!.text).to.not.contain(query['once']);
  });

  it('do not accuse what was released', async () => {
    const { consent, warnings, verdict } = setup();
    const { name, query } = fresh();
    const [script] = add(external(name, query));
    consent.acceptAll();
    await until('it has loaded', () => verdict(script).code === 'open');
    expect(warnings()).to.deep.equal([]);
    consent.rejectAll();
    expect(warnings()).to.deep.equal([]);
  });

  it('name a host of a denied service that was asked for, but not where a granted service has it too', async () => {
    const hosts = ['http://*.unit.localhost:*'];
    const service = { provider: 'P', hosts };
    const denied = { ...service, id: 'denied', name: 'Denied', category: 'analytics' };
    const essential = { ...service, id: 'needed', name: 'Needed', category: 'essential' };
    const { consent, warnings } = setup({ services: [denied] });
    const { name, query } = fresh();
    await load(`http://a.unit.localhost:${location.port}${scriptUrl(name, query)}`);
    expect(warnings().map(({ code }) => code)).to.deep.equal(['early-request']);
    expect(warnings()[0]!.text).to.match(/It belongs to Denied, which was not granted\.$/);
    consent.stop();
    expect(setup({ services: [denied, essential] }).warnings()).to.deep.equal([]);
  });

  it('name scripts that run before consent, and what is loaded at once', () => {
    consoleLines('error');
    const { warnings } = setup();
    const image = document.createElement('img');
    image.dataset['consent'] = 'analytics';
    image.src = 'data:,';
    add(gated('early', { type: 'module' }), image);
    expect(warnings().map(({ code, title }) => [code, title])).to.deep.equal([
      ['early-script', 'Element 1'],
      ['loaded-at-once', 'Element 2'],
    ]);
  });

  it('name ids that the site does not have', () => {
    const { warnings } = setup({ services: [{ id: 'matomo', name: 'M', provider: 'M', category: 'analytics' }] });
    add(gated('a', { 'data-consent': 'analytics | matomo' }), gated('b', { 'data-consent': 'analytics & !adverts' }));
    const [warning, ...others] = warnings();
    expect(others).to.deep.equal([]);
    expect(warning!.title).to.equal('Element 2');
    expect(warning!.text).to.equal(
      '“adverts” is neither a category nor a service of this site: essential, functional, analytics, advertising, matomo.',
    );
  });

  it('name pixels in noscript', () => {
    const { warnings } = setup();
    const noscript = document.createElement('noscript');
    noscript.textContent = '<img height="1" src="https://pixel.example.com/tr?id=123&amp;ev=PageView">';
    document.body.append(noscript, document.createElement('noscript'));
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.include({ code: 'noscript', element: noscript });
    expect(warnings()[0]!.text)
      .to.match(/^pixel\.example\.com\/tr\?id=…/)
      .and.not.contain('123');
  });
});
