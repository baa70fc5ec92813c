import { expect } from 'chai';
import { add, external, gated, pass, scriptUrl, setupGate } from '../support/gate.js';
import { consoleLines } from '../support/reports.js';
import { until, wait } from '../support/until.js';

describe('scriptGate, in order', () => {
  it('keeps the order of the document among external and inline scripts', async () => {
    const { consent, ran } = setupGate();
    add(external('1', { after: '120' }), gated('2'), external('3', { after: '30' }), external('4'), gated('5'));
    consent.acceptAll();
    await until('all ran', () => ran.length === 5);
    expect(ran).to.deep.equal(['1', '2', '3', '4', '5']);
  });

  it('keeps the order of scripts that are added after the grant', async () => {
    const { consent, ran } = setupGate();
    consent.acceptAll();
    add(external('1', { after: '80' }));
    add(gated('2'));
    await wait(20);
    add(gated('3'));
    await until('all ran', () => ran.length === 3);
    expect(ran).to.deep.equal(['1', '2', '3']);
  });

  it('does not let a slow script hold back another group, or one that is async', async () => {
    const { consent, ran } = setupGate();
    add(
      external('slow', { after: '250' }),
      external('async', {}, { async: '' }),
      gated('other category', { 'data-consent': 'functional' }),
      gated('other group', { 'data-consent-group': 'mine' }),
    );
    consent.acceptAll();
    await until('the others ran', () => ran.length === 3);
    expect(ran).to.not.include('slow');
    await until('the slow one ran', () => ran.length === 4);
  });

  it('orders scripts of different categories that share a group', async () => {
    const { consent, ran } = setupGate();
    const group = { 'data-consent-group': 'shop' };
    add(external('1', { after: '80' }, group), gated('2', { ...group, 'data-consent': 'functional' }));
    consent.acceptAll();
    await until('both ran', () => ran.length === 2);
    expect(ran).to.deep.equal(['1', '2']);
  });

  it('goes on after a script that fails', async () => {
    const lines = consoleLines('warn');
    const { consent, ran } = setupGate();
    add(external('missing', { status: '500' }), gated('next'));
    consent.acceptAll();
    await until('the next ran', () => ran.length === 1);
    expect(lines.join()).to.contain('failed to load');
  });

  it('goes on after a script that hangs, once its time is up', async () => {
    const lines = consoleLines('warn');
    const { consent, ran } = setupGate({ timeout: 150 });
    // Longer than this file takes: it must not run in a later test.
    add(external('hanging', { after: '60000' }), gated('next'));
    consent.acceptAll();
    const start = performance.now();
    await until('the next ran', () => ran.length === 1);
    expect(performance.now() - start).to.be.above(140);
    expect(ran).to.deep.equal(['next']);
    await until('a warning was written', () => lines.join().includes('took longer than 150 ms'));
  });

  it('waits for a script as long as its data-consent-timeout says, and for the others as ever', async () => {
    const lines = consoleLines('warn');
    const { consent, ran } = setupGate({ timeout: 600 });
    const late = { after: '1500' };
    add(
      external('late', late, { 'data-consent-timeout': '50' }),
      gated('next'),
      external('later', late),
      gated('last'),
    );
    consent.acceptAll();
    const start = performance.now();
    await until('the next ran', () => ran.length === 1);
    expect(performance.now() - start).to.be.within(50, 590);
    await until('the last ran', () => ran.includes('last'));
    expect(performance.now() - start).to.be.above(640);
    await until('all ran', () => ran.length === 4);
    expect(ran.slice(0, 2)).to.deep.equal(['next', 'last']);
    expect(lines.filter((line) => /took longer than (50|600) ms/.test(line))).to.have.length(2);
  });

  it('does not skip ahead of a script that is refused', async () => {
    const { consent, ran } = setupGate();
    const group = { 'data-consent-group': 'mixed' };
    add(gated('ads', { ...group, 'data-consent': 'advertising' }), gated('stats', group));
    consent.save({ analytics: true });
    await until('the granted one ran', () => ran.length === 1);
    await pass();
    expect(ran).to.deep.equal(['stats']);
  });
});

describe('scriptGate with expressions', () => {
  const expressions = {
    negated: '!analytics',
    both: 'analytics & advertising',
    either: 'analytics | advertising',
    mixed: 'functional & !advertising',
  };
  const run = async (decide: (setup: ReturnType<typeof setupGate>) => void): Promise<string[]> => {
    const setup = setupGate();
    add(...Object.entries(expressions).map(([name, expression]) => gated(name, { 'data-consent': expression })));
    decide(setup);
    await pass();
    return setup.ran.sort();
  };

  it('releases a negated term only under a decision that refuses', async () => {
    expect(await run(({ consent }) => consent.rejectAll())).to.deep.equal(['negated']);
  });

  it('releases what a full grant makes true', async () => {
    expect(await run(({ consent }) => consent.acceptAll())).to.deep.equal(['both', 'either']);
  });

  it('releases what a mixed answer makes true', async () => {
    expect(await run(({ consent }) => consent.save({ functional: true }))).to.deep.equal(['mixed', 'negated']);
  });

  it('releases nothing while the preferences are only looked at', async () => {
    expect(await run(({ consent }) => consent.showPreferences())).to.deep.equal([]);
  });

  it('releases nothing for a misspelt category', async () => {
    const { consent, ran } = setupGate();
    add(gated('misspelt', { 'data-consent': 'analitycs' }), gated('empty', { 'data-consent': '' }));
    add(gated('negated', { 'data-consent': '!analitycs' }), external('url', {}, { 'data-consent': 'toString' }));
    consent.acceptAll();
    await pass();
    expect(ran).to.deep.equal([]);
    expect(scriptUrl('x')).to.contain('name=x');
  });
});
