import { expect } from 'chai';
import { ConsentryError } from '../../src/core/errors.js';
import { withPageConfig, type PageConfig } from '../../src/tag/page-config.js';
import { cleanPage } from '../support/clean-page.js';
import { caughtReports } from '../support/reports.js';
import { until } from '../support/until.js';

const json = '{"policy": {"version": "7"}}';

function setup(text?: string): { taken: PageConfig[]; take: (config: PageConfig) => void } {
  cleanPage();
  const taken: PageConfig[] = [];
  if (text !== undefined) {
    const element = document.createElement('script');
    element.type = 'application/json';
    element.id = 'consentry-config';
    element.textContent = text;
    document.body.append(element);
  }
  return { taken, take: (config) => void taken.push(config) };
}

describe('withPageConfig', () => {
  it('hands over what stands in the page, at once', () => {
    const { taken, take } = setup(json);
    withPageConfig(undefined, take);
    expect(taken).to.deep.equal([{ policy: { version: '7' } }]);
  });

  it('hands over what a URL brings', async () => {
    const { taken, take } = setup();
    withPageConfig(`data:application/json,${encodeURIComponent(json)}`, take);
    expect(taken).to.deep.equal([]);
    await until('it came', () => taken.length === 1);
  });

  it('reports one error with a cure where there is no configuration, and hands over nothing', () => {
    const errors = caughtReports();
    const { taken, take } = setup();
    withPageConfig(undefined, take);
    expect(errors).to.have.length(1);
    expect(errors[0])
      .to.be.instanceOf(ConsentryError)
      .and.include({ code: 'config-not-found', path: '#consentry-config' });
    expect((errors[0] as Error).message).to.contain('application/json');
    expect(taken).to.deep.equal([]);
  });

  it('reports one error with a cure where it is no JSON', () => {
    const errors = caughtReports();
    const { taken, take } = setup('{policy: 1}');
    withPageConfig(undefined, take);
    expect(errors).to.have.length(1);
    expect(errors[0]).to.include({ code: 'config-json' });
    expect(taken).to.deep.equal([]);
  });

  it('reports a URL that nobody answers, or that brings no JSON', async () => {
    const errors = caughtReports();
    const { taken, take } = setup();
    withPageConfig('http://127.0.0.1:9/config.json', take);
    await until('it is reported', () => errors.length === 1);
    withPageConfig('/test-server/answer', take);
    await until('it is reported', () => errors.length === 2);
    expect(errors[1]).to.include({ code: 'config-json', path: '/test-server/answer' });
    expect(taken).to.deep.equal([]);
  });

  it('reports what goes wrong with the configuration, and does not throw into the page', () => {
    const errors = caughtReports();
    setup(json);
    withPageConfig(undefined, () => {
      throw new Error('broken');
    });
    expect(errors.map(String)).to.deep.equal(['Error: broken']);
  });
});
