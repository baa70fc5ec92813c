import { expect } from 'chai';
import { add, gated, pass, setupGate } from '../support/gate.js';
import { consoleLines } from '../support/reports.js';

function early(type: string | null): HTMLScriptElement {
  const script = gated('early');
  if (type === null) script.removeAttribute('type');
  else script.type = type;
  return script;
}

describe('warnOfEarlyScript', () => {
  for (const type of [null, '', 'text/javascript', 'application/javascript', 'text/ecmascript', 'module']) {
    it(`tells the developer of a script that bears data-consent and runs (type ${JSON.stringify(type)}), with the cure`, async () => {
      const lines = consoleLines('error');
      setupGate();
      add(early(type));
      await pass();
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('runs before consent').and.contain('type="text/plain"');
      expect(lines[0]!.includes('data-type="module"')).to.equal(type === 'module');
    });
  }

  it('tells it once for an element, however often the page is looked through', async () => {
    const lines = consoleLines('error');
    const { consent } = setupGate();
    add(early(null));
    consent.acceptAll();
    consent.rejectAll();
    await pass();
    expect(lines).to.have.length(1);
  });

  it('has nothing against data blocks and gated scripts', async () => {
    const lines = consoleLines('error');
    setupGate();
    add(early('application/json'), early('text/plain'), early('application/ld+json'));
    await pass();
    expect(lines).to.deep.equal([]);
  });
});
