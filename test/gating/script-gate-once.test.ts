import { expect } from 'chai';
import { createConsent } from '../../src/create-consent.js';
import { scriptGate } from '../../src/gating/script-gate.js';
import { add, external, gated, pass, scriptUrl, setupGate } from '../support/gate.js';
import { plainConfig } from '../support/setup-consent.js';
import { until } from '../support/until.js';

describe('scriptGate, once', () => {
  it('runs an element once, however often consent changes or it is moved', async () => {
    const { consent, ran } = setupGate();
    const [script] = add(gated('once'));
    consent.acceptAll();
    await until('it ran', () => ran.length === 1);
    document.body.append(script);
    consent.rejectAll();
    await pass();
    consent.acceptAll();
    await pass();
    expect(ran).to.deep.equal(['once']);
  });

  it('runs a URL once in a document, even from two elements, relative and absolute', async () => {
    const { consent, ran } = setupGate();
    add(external('same'), external('same'), gated('', { src: new URL(scriptUrl('same'), location.href).href }));
    consent.acceptAll();
    await until('it ran', () => ran.length === 1);
    add(external('same', {}, { async: '' }));
    await pass();
    expect(ran).to.deep.equal(['same']);
  });

  it('runs a URL once even where another object of the library takes over', async () => {
    const { consent, ran } = setupGate();
    add(external('same'));
    consent.acceptAll();
    await until('it ran', () => ran.length === 1);
    consent.stop();
    createConsent({ ...plainConfig, effects: [scriptGate()] });
    add(external('same'));
    await pass();
    expect(ran).to.deep.equal(['same']);
  });

  it('runs a URL again for each new element that says data-consent-repeat, and once for each', async () => {
    const { consent, ran } = setupGate();
    const repeated = (): HTMLScriptElement => external('again', {}, { 'data-consent-repeat': '' });
    const [first] = add(repeated());
    consent.acceptAll();
    await until('it ran', () => ran.length === 1);
    add(repeated(), external('again'));
    await until('it ran again', () => ran.length === 2);
    document.body.append(first);
    await pass();
    expect(ran).to.deep.equal(['again', 'again']);
  });

  it('runs each of two inline scripts with the same text', async () => {
    const { consent, ran } = setupGate();
    add(gated('twin'), gated('twin'));
    consent.acceptAll();
    await until('both ran', () => ran.length === 2);
  });
});
