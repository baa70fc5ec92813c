import { expect } from 'chai';
import { documentRegistry } from '../../src/storage/document-registry.js';
import { cleanPage } from '../support/clean-page.js';
import { openTab } from '../support/tabs.js';

describe('documentRegistry', () => {
  it('is one for all copies of the library in a document', async () => {
    cleanPage();
    const copy = (await import(`${new URL('../../src/storage/document-registry.ts', import.meta.url).href}?copy`)) as {
      documentRegistry: typeof documentRegistry;
    };
    expect(copy.documentRegistry).to.not.equal(documentRegistry);
    expect(copy.documentRegistry()).to.equal(documentRegistry());
  });

  it('is another one in another document', async () => {
    cleanPage();
    const { tab } = await openTab();
    const module = (await tab.load('/src/storage/document-registry.ts')) as {
      documentRegistry: typeof documentRegistry;
    };
    expect(module.documentRegistry()).to.not.equal(documentRegistry());
  });
});
