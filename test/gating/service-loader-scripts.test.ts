import { expect } from 'chai';
import { pass, scriptUrl } from '../support/gate.js';
import { consoleLines } from '../support/reports.js';
import { placed, says, script, service, setupServices } from '../support/services.js';
import { until } from '../support/until.js';

describe('serviceLoader and its scripts', () => {
  it('gives each the nonce, as a property, and the attributes that it wants', async () => {
    const wanted = { 'data-domain': 'example.com', id: 'vendor', crossorigin: 'anonymous' };
    const { consent, ran } = setupServices([service({ scripts: [{ ...script('a'), attributes: wanted }] })], {
      nonce: 'n1',
    });
    consent.acceptAll();
    await until('it is released', () => document.head.querySelector('script[src]#vendor'));
    const copy = document.head.querySelector<HTMLScriptElement>('script[src]#vendor')!;
    expect([copy.nonce, copy.getAttribute('nonce')]).to.deep.equal(['n1', null]);
    expect([copy.dataset['domain'], copy.crossOrigin]).to.deep.equal(['example.com', 'anonymous']);
    expect(placed()[0]!.getAttribute('nonce')).to.equal(null);
    await until('it ran', () => ran.includes('a'));
  });

  it('starts a module', async () => {
    // Anything else cannot be read where it says import.meta.
    const src = 'data:text/javascript,import.meta;ran.push("module")';
    const { consent, ran } = setupServices([
      service({ scripts: [{ src, attributes: { type: 'module' } }], ready: [says('ready')] }),
    ]);
    consent.acceptAll();
    await until('it is ready', () => ran.includes('ready'));
    expect(ran).to.deep.equal(['module', 'ready']);
  });

  it('leaves out attributes that are code, or are ours, and says so', async () => {
    const lines = consoleLines('error');
    const attributes = { onload: 'ran.push("code")', src: 'x:y', nonce: 'theirs', 'data-consent': 'essential' };
    const { consent, ran } = setupServices([
      service({ scripts: [{ ...script('a'), attributes }], ready: [says('ready')] }),
    ]);
    consent.acceptAll();
    await until('it is ready', () => ran.includes('ready'));
    expect(ran).to.deep.equal(['a', 'ready']);
    expect(lines.filter((line) => line.includes('is left out')).length).to.equal(3);
  });

  it('makes no ready call where a script fails, and says so', async () => {
    const lines = consoleLines('warn');
    const { consent, ran } = setupServices([
      service({ scripts: [script('a'), script('b', { status: '500' })], ready: [says('ready')] }),
      service({ scripts: [script('c')], ready: [says('other ready')] }, { id: 'other' }),
    ]);
    consent.acceptAll();
    await until('the other is ready', () => ran.includes('other ready'));
    await until('it is said', () => lines.some((line) => line.includes('"stats" failed to load')));
    expect(ran).to.not.include('ready');
  });

  it('is ready with a script that takes itself out of the page', async () => {
    const src = 'data:text/javascript,document.currentScript.remove()';
    const { consent, ran } = setupServices([service({ scripts: [{ src }], ready: [says('ready')] })]);
    consent.acceptAll();
    await until('it is ready', () => ran.includes('ready'));
  });

  it('is ready at once where there is no script', async () => {
    const { consent, ran } = setupServices([service({ ready: [says('ready')] })]);
    consent.acceptAll();
    await until('it is ready', () => ran.includes('ready'));
  });

  it('runs a script that two services share once, and both are ready', async () => {
    const shared = script('shared');
    const { consent, ran } = setupServices([
      service({ scripts: [script('first', { after: '500' }), shared], ready: [says('one')] }),
      service({ scripts: [shared], ready: [says('two')] }, { id: 'other' }),
    ]);
    consent.acceptAll();
    await until('both are ready', () => ran.includes('one') && ran.includes('two'));
    expect(ran).to.deep.equal(['shared', 'two', 'first', 'one']);
  });

  it('is ready where the page has run the script before', async () => {
    const { consent, ran } = setupServices([
      service({ scripts: [script('shared')], ready: [says('ready')] }, { category: 'advertising' }),
    ]);
    const own = document.createElement('script');
    own.type = 'text/plain';
    own.dataset['consent'] = 'analytics';
    own.dataset['src'] = scriptUrl('shared');
    document.body.append(own);
    consent.save({ analytics: true });
    await until('it ran', () => ran.includes('shared'));
    consent.save({ advertising: true });
    await until('it is ready', () => ran.includes('ready'));
    expect(ran).to.deep.equal(['shared', 'ready']);
  });

  it('waits with the ready calls where consent is gone by then, and makes them when it is back', async () => {
    const { consent, ran } = setupServices([
      service({ scripts: [script('a', { after: '100' })], ready: [says('ready')] }),
    ]);
    consent.acceptAll();
    await until('it is asked for', () => document.head.querySelector('script[src*="name=a"]'));
    consent.rejectAll();
    await until('it ran', () => ran.includes('a'));
    await pass();
    expect(ran).to.deep.equal(['a']);
    consent.acceptAll();
    expect(ran).to.deep.equal(['a', 'ready']);
  });

  it('asks for no script where consent is gone before the next frame, but where it is back', async () => {
    const { consent, ran } = setupServices([service({ scripts: [script('a')] })]);
    consent.acceptAll();
    consent.rejectAll();
    await pass();
    expect(ran).to.deep.equal([]);
    consent.acceptAll();
    await until('it ran', () => ran.includes('a'));
  });

  it('opens its styles, and shuts them again', async () => {
    const { consent } = setupServices([service({ styles: ['/test-server/answer?style'] })]);
    consent.acceptAll();
    const style = (): HTMLElement | undefined => placed()[0];
    await until('it is open', () => style()?.getAttribute('href') === '/test-server/answer?style', 4000);
    expect((style() as HTMLLinkElement).rel).to.equal('stylesheet');
    consent.save({ stats: false });
    expect(style()!.hasAttribute('href')).to.equal(false);
  });
});
