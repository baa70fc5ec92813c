import { expect } from 'chai';
import type { ConsentConfig } from '../../src/core/types.js';
import { mount, type ConsentryBanner } from '../../src/elements.js';
import { contrast } from './contrast.js';
import { setupConsent, type ConsentSetup } from './setup-consent.js';
import { onTearDown } from './tear-down.js';
import { until, wait } from './until.js';

export interface UiSetup extends ConsentSetup {
  readonly banner: ConsentryBanner;
  /** A button of the banner, by its slot. */
  readonly button: (slot: 'accept' | 'reject' | 'preferences') => HTMLButtonElement;
}

/** The interface, mounted for a visitor who has not decided unless something is stored. */
export async function setupUi(
  config: Partial<ConsentConfig<string>> = {},
  prepare: (setup: ConsentSetup) => void = () => undefined,
): Promise<UiSetup> {
  const made = setupConsent(config);
  prepare(made);
  onTearDown(mount(made.consent));
  // What it says is looked up first.
  await wait(0);
  const banner = document.querySelector<ConsentryBanner>('consentry-banner')!;
  await banner?.updateComplete;
  const button: UiSetup['button'] = (slot) => banner.querySelector<HTMLButtonElement>(`button[slot=${slot}]`)!;
  return { ...made, banner, button };
}

export interface PreferencesSetup extends UiSetup {
  readonly element: HTMLElement;
  readonly dialog: HTMLDialogElement;
  readonly find: <T extends HTMLElement>(selector: string) => T;
  readonly toggle: (id: string) => HTMLInputElement;
  /** The buttons for all answers, in their order: accept, reject, save. */
  readonly answers: () => HTMLButtonElement[];
}

/** The same, with the preferences open. */
export async function setupPreferences(
  config: Partial<ConsentConfig<string>> = {},
  prepare: (setup: ConsentSetup) => void = () => undefined,
): Promise<PreferencesSetup> {
  const made = await setupUi(config);
  prepare(made);
  made.consent.showPreferences();
  const opened = (): HTMLDialogElement | null | undefined =>
    document.querySelector('consentry-preferences')?.shadowRoot?.querySelector('dialog');
  await until('the preferences are open', () => opened()?.open);
  const element = document.querySelector<HTMLElement>('consentry-preferences')!;
  const find = <T extends HTMLElement>(selector: string): T => element.shadowRoot!.querySelector<T>(selector)!;
  return {
    ...made,
    element,
    dialog: opened()!,
    find,
    toggle: (id) => find<HTMLInputElement>(`input[name=${id}]`),
    answers: () => [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.actions button')],
  };
}

/** What has the focus, through all shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Rules of the page, as hostile as they come. */
export function pageRules(text: string): void {
  const style = document.createElement('style');
  style.textContent = text;
  document.head.append(style);
  onTearDown(() => style.remove());
}

/** Fails if two buttons differ in anything that can be seen, but for where they stand. */
export function expectSameLook(one: HTMLElement, other: HTMLElement): void {
  const [a, b] = [getComputedStyle(one), getComputedStyle(other)];
  // Sizes are compared below: a third of a row may differ from the next by a hundredth of a pixel.
  const seen = [...a].filter((name) => !/^--|-origin$|^(width|height|inline-size|block-size)$/.test(name));
  const different = seen.filter((name) => a.getPropertyValue(name) !== b.getPropertyValue(name));
  expect(different).to.deep.equal([]);
  const [first, second] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  expect(first.width).to.be.closeTo(second.width, 0.1);
  expect(first.height).to.be.closeTo(second.height, 0.1);
}

/** Fails if a visitor could not see, read or hit it. */
export function expectUsable(button: HTMLElement): void {
  const { opacity, visibility, color, backgroundColor, transform, pointerEvents, fontSize } = getComputedStyle(button);
  expect({ opacity, visibility, transform, pointerEvents }).to.deep.equal({
    opacity: '1',
    visibility: 'visible',
    transform: 'none',
    pointerEvents: 'auto',
  });
  expect(contrast(color, backgroundColor)).to.be.at.least(4.5);
  expect(Number.parseFloat(fontSize)).to.be.at.least(14);
  const { left, top, width, height } = button.getBoundingClientRect();
  expect(Math.min(width, height)).to.be.at.least(24);
  const root = button.getRootNode() as Document | ShadowRoot;
  expect(root.elementFromPoint(left + width / 2, top + height / 2)).to.equal(button);
}
