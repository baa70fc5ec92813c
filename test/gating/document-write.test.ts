import { expect } from 'chai';
import { watchDocumentWrite } from '../../src/gating/document-write.js';
import { add, gated, setupGate } from '../support/gate.js';
import { consoleLines } from '../support/reports.js';
import { onTearDown } from '../support/tear-down.js';
import { until } from '../support/until.js';

/** `document.write` for real would wipe the page of the runner: what it is given is noted instead. */
function setup(): { written: string[]; lines: string[] } {
  const written: string[] = [];
  document.write = (...texts: string[]) => void written.push(...texts);
  document.writeln = (...texts: string[]) => void written.push('ln', ...texts);
  onTearDown(() => {
    Reflect.deleteProperty(document, 'write');
    Reflect.deleteProperty(document, 'writeln');
  });
  return { written, lines: consoleLines('error') };
}

function writing(text: string): HTMLScriptElement {
  const script = gated('writer');
  script.text = `${text}; window.ran.push('wrote')`;
  return script;
}

describe('watchDocumentWrite', () => {
  for (const method of ['write', 'writeln'] as const) {
    it(`tells of document.${method} in a released script, with the cure, and lets it through`, async () => {
      const { written, lines } = setup();
      const { consent, ran } = setupGate();
      add(writing(`document.${method}('a', 'b')`));
      consent.acceptAll();
      await until('it ran', () => ran.includes('wrote'));
      expect(written).to.deep.equal(method === 'write' ? ['a', 'b'] : ['ln', 'a', 'b']);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain(`document.${method}`).and.contain('asynchronous');
    });
  }

  it('has nothing against a script of the page, or what comes after a script has ended', async () => {
    const { written, lines } = setup();
    const { consent, ran } = setupGate();
    const own = document.createElement('script');
    own.text = `document.write('own')`;
    add(own);
    document.write('later');
    add(writing(''));
    consent.acceptAll();
    await until('the gate was open', () => ran.includes('wrote'));
    expect(written).to.deep.equal(['own', 'later']);
    expect(lines).to.deep.equal([]);
  });

  it('puts back what was there, but not over somebody who came later', () => {
    setup();
    const { write } = document;
    const end = watchDocumentWrite();
    expect(document.write).to.not.equal(write);
    end();
    expect(document.write).to.equal(write);
    const endOther = watchDocumentWrite();
    const later = (): void => undefined;
    document.write = later;
    endOther();
    expect(document.write).to.equal(later);
  });

  it('ends with the gate', () => {
    setup();
    const { write } = document;
    const { consent } = setupGate();
    expect(document.write).to.not.equal(write);
    consent.stop();
    expect(document.write).to.equal(write);
  });
});
