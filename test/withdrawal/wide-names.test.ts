import { expect } from 'chai';
import type { StoredItem } from '../../src/core/types.js';
import { warnOfWideNames } from '../../src/withdrawal/wide-names.js';
import { item } from '../support/erasure.js';
import { consoleLines } from '../support/reports.js';

function warningsFor(...stored: StoredItem[]): string[] {
  const lines = consoleLines('warn');
  warnOfWideNames([{ id: 'wide', name: 'Wide', provider: 'W', category: 'analytics', stored }]);
  return lines;
}

describe('warnOfWideNames', () => {
  for (const name of ['*', '**', '_*', '*_']) {
    it(`warns of ${name}`, () => {
      const [line, ...others] = warningsFor(item(name), item('_ga'));
      expect(others).to.deep.equal([]);
      expect(line).to.include('"wide"').and.include(`"${name}"`).and.include('cookie');
    });
  }

  it('does not warn of longer names, of short ones that are exact, or of what is on another domain', () => {
    expect(warningsFor(item('_s*'), item('x'), item('*', 'cookie', { domain: 'ads.test' }))).to.deep.equal([]);
  });
});
