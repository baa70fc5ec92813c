import type { ConsentConfig } from '../../src/core/types.js';
import type { ConsentryDebug } from '../../src/debug/debug-panel.js';
import { mount } from '../../src/debug/mount.js';
import { watchPage } from '../../src/debug/page-watch.js';
import { verdictOf, type Sight, type Verdict } from '../../src/debug/verdict.js';
import { ConsentryRecordEvent } from '../../src/records/record-event.js';
import { none } from './decisions.js';
import { setupGate, type GateSetup } from './gate.js';
import { recordOfChange } from './records.js';
import { onTearDown } from './tear-down.js';

export interface WatchSetup extends GateSetup {
  /** Everything gated, and what was seen of it. */
  readonly look: () => Sight;
  readonly verdict: (element: Element) => Verdict;
  readonly why: (element: Element) => string;
}

/** A gate over a clean page, and a watch that has seen it from the beginning. */
export function setupWatch(config: Partial<ConsentConfig<string>> = {}): WatchSetup {
  const made = setupGate({ timeout: 500 }, config);
  return { ...made, ...watched(made) };
}

/** A watch over the page of a consent object. */
export function watched({ consent }: Pick<GateSetup, 'consent'>): Pick<WatchSetup, 'look' | 'verdict' | 'why'> {
  const { look, stop } = watchPage(consent, () => undefined);
  onTearDown(stop);
  const verdict: WatchSetup['verdict'] = (element) => verdictOf(element, look());
  return { look, verdict, why: (element) => verdict(element).why };
}

export interface OverlaySetup extends GateSetup {
  readonly overlay: ConsentryDebug;
  readonly find: <T extends HTMLElement>(selector: string) => T;
  /** A button or a section, by what is written on it. */
  readonly button: (name: string) => HTMLButtonElement;
  readonly part: (title: string) => HTMLDetailsElement;
  /** What is written in a section, each row as one line. */
  readonly rows: (title: string) => string[];
}

/** The overlay, mounted over a page with these elements. */
export async function setupOverlay(
  elements: readonly Element[] = [],
  config: Partial<ConsentConfig<string>> = {},
): Promise<OverlaySetup> {
  const made = setupGate({ timeout: 500 }, config);
  document.body.append(...elements);
  onTearDown(mount(made.consent));
  const overlay = document.querySelector<ConsentryDebug>('consentry-debug')!;
  await overlay.updateComplete;
  const root = overlay.shadowRoot!;
  const find = <T extends HTMLElement>(selector: string): T => root.querySelector<T>(selector)!;
  const part = (title: string): HTMLDetailsElement =>
    [...root.querySelectorAll('details')].find((one) => one.querySelector('h3')!.textContent === title)!;
  return {
    ...made,
    overlay,
    find,
    part,
    button: (name) =>
      [...root.querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.textContent.trim()) === name)!,
    rows: (title) => [...part(title).querySelectorAll('.row')].map(lineOf),
  };
}

/** The text of an element, with single spaces. */
export function lineOf({ textContent }: Element): string {
  return textContent.replace(/\s+/g, ' ').trim();
}

/** As the recorder tells it. */
export function tellOfRecord(
  delivery: ConsentryRecordEvent['delivery'],
  record = recordOfChange(null, none),
): typeof record {
  document.dispatchEvent(new ConsentryRecordEvent(record, delivery));
  return record;
}

/** As the eraser does. */
export function tellOfErasure(): void {
  const items = [
    { service: 'one', name: '_a', kind: 'localStorage', state: 'erased' },
    { service: 'two', name: '_b', kind: 'cookie', state: 'remaining', why: 'came-back' },
    { service: 'two', name: '_c', kind: 'cookie', state: 'unverifiable' },
  ];
  document.dispatchEvent(Object.assign(new Event('consentry-erasure'), { report: { items } }));
}
