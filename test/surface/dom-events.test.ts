import { expect } from 'chai';
import { ConsentryEvent } from '../../src/core/events.js';
import { domEvents } from '../../src/surface/dom-events.js';
import { setupConsent, type ConsentSetup } from '../support/setup-consent.js';
import { onTearDown } from '../support/tear-down.js';

interface Setup extends ConsentSetup {
  readonly heard: ConsentryEvent[];
}

function setup(): Setup {
  const heard: ConsentryEvent[] = [];
  const listening = new AbortController();
  for (const type of ['consentry-change', 'consentry-show', 'consentry-hide'] as const) {
    document.addEventListener(type, (event) => void heard.push(event), listening);
  }
  onTearDown(() => listening.abort());
  return { ...setupConsent({ effects: [domEvents()] }), heard };
}

const typesOf = (heard: ConsentryEvent[]): string[] => heard.map(({ type }) => type);

describe('domEvents', () => {
  it('tells that the banner is due', () => {
    const { heard } = setup();
    expect(typesOf(heard)).to.deep.equal(['consentry-show']);
    expect(heard[0]!.state.surface).to.equal('banner');
    expect(heard[0]!.change).to.equal(undefined);
  });

  it('tells of a decision, with what it changed, and then that nothing is shown', () => {
    const { consent, heard, events } = setup();
    heard.length = 0;
    consent.acceptAll();
    expect(typesOf(heard)).to.deep.equal(['consentry-change', 'consentry-hide']);
    expect(heard[0]).to.be.instanceOf(ConsentryEvent);
    expect(heard[0]!.change).to.equal(events[0]);
    expect(heard[0]!.state.grants['analytics']).to.equal(true);
  });

  it('tells of each surface once', () => {
    const { consent, heard } = setup();
    heard.length = 0;
    consent.showPreferences();
    consent.showPreferences();
    consent.hide();
    consent.hide();
    expect(typesOf(heard)).to.deep.equal(['consentry-show', 'consentry-hide']);
  });

  it('tells nothing once it is stopped', () => {
    const { consent, heard } = setup();
    consent.stop();
    heard.length = 0;
    consent.acceptAll();
    expect(heard).to.deep.equal([]);
  });
});
