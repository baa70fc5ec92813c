import { categoriesOf, evaluate } from '../core/expression.js';
import type { Consent, Effect } from '../core/types.js';
import { closeContent, openContent } from './content.js';
import { warnOfEarlyScript } from './early-script.js';
import { releaseScript, settled, urlOf } from './release-script.js';
import { afterPaint, slices } from './slices.js';
import { trustedTypesPolicy } from './trusted-types.js';

/** How gated scripts are released. */
export interface ScriptGateOptions {
  /** How long a script may hold back those that follow it in its group, in milliseconds. @default 5000 */
  readonly timeout?: number;
}

/**
 * Keeps everything that bears `data-consent` shut until the stored consent opens it: `<script type="text/plain">`
 * (`src`, inline, or a module with `data-type="module"`), and images and frames with `data-src`. Elements are found
 * whenever they are added. The contract is in docs/gating.md.
 */
export function scriptGate({ timeout = 5000 }: ScriptGateOptions = {}): Effect {
  return {
    name: 'script-gate',
    phase: 'gate',
    start(consent) {
      let live = true;
      const opened = new Set<Element>();
      const release = releaser(consent, () => live, timeout, opened);
      let unfinished: Element | undefined;
      const look = (element: Element): void => {
        unfinished = release(element);
      };
      const scan = (root: ParentNode): void => {
        root.querySelectorAll('[data-consent]').forEach(look);
      };
      const observer = new MutationObserver((records) => {
        // What comes next in the page tells that its text is whole, and has to wait for it.
        if (unfinished) look(unfinished);
        for (const { target, type, addedNodes } of records) {
          if (type === 'attributes') look(target as Element);
          for (const node of addedNodes) {
            if (!(node instanceof Element)) continue;
            if (node.hasAttribute('data-consent')) look(node);
            scan(node);
          }
        }
      });
      observer.observe(document, { childList: true, subtree: true, attributeFilter: ['data-consent'] });
      // The text of an inline script may arrive after its tag; what was passed over is looked at again.
      const onParsed = (): void => {
        scan(document);
      };
      document.addEventListener('DOMContentLoaded', onParsed);
      const unsubscribe = consent.subscribe((_state, event) => {
        if (!event) return;
        // Also what is out of the document just now, and may come back.
        for (const element of opened) closeContent(element, opened, consent.state);
        // The banner is seen to be gone before scripts take the processor.
        afterPaint(onParsed);
      });
      onParsed();
      return () => {
        live = false;
        observer.disconnect();
        unsubscribe();
      };
    },
  };
}

/** Makes what releases an element that is open, or hands back an inline script whose text may not be whole yet. */
function releaser(
  consent: Consent<string>,
  live: () => boolean,
  timeout: number,
  opened: Set<Element>,
): (element: Element) => Element | undefined {
  const { released } = consent;
  const policy = trustedTypesPolicy();
  const slice = slices();
  const groups = new Map<string, Promise<unknown>>();
  const open = (element: Element): boolean => {
    const expression = element.getAttribute('data-consent') ?? '';
    // Looked at again at the last moment: consent may be gone by now, or the element, or this gate.
    return (
      live() &&
      !released.elements.has(element) &&
      !opened.has(element) &&
      element.isConnected &&
      evaluate(expression, consent.state)
    );
  };
  const releaseNow = (script: HTMLScriptElement): Promise<unknown> | undefined => {
    if (!open(script)) return;
    released.elements.add(script);
    const url = urlOf(script);
    if (url) {
      if (released.urls.has(url)) return;
      released.urls.add(url);
    }
    for (const id of categoriesOf(script.dataset.consent!)) {
      if (consent.state.grants[id]) released.categories.add(id);
    }
    return settled(releaseScript(script, policy), timeout);
  };
  return (element) => {
    if (!(element instanceof HTMLScriptElement)) {
      // In a task of its own: Chromium 156 drops the navigation of a frame that the parser is just inserting.
      setTimeout(() => {
        if (open(element)) openContent(element, opened);
      });
      return;
    }
    if (element.type !== 'text/plain') {
      if (__DEV__) warnOfEarlyScript(element);
      return;
    }
    if (!open(element)) return;
    if (!isParsed(element)) return element;
    if (element.hasAttribute('async')) {
      void slice(() => releaseNow(element));
      return;
    }
    const group = element.dataset.consentGroup ?? element.dataset.consent!;
    // Whatever happens to one script, the next in its group gets its turn.
    groups.set(
      group,
      Promise.resolve(groups.get(group)).then(() => slice(() => releaseNow(element))),
    );
  };
}

/** Whether the parser has left the script behind, and its text is complete. */
function isParsed(script: HTMLScriptElement): boolean {
  if (document.readyState !== 'loading' || urlOf(script)) return true;
  // Beside head and body may stand what the parser did not put there: ours, or an extension's.
  let last: Node = document.body ?? document.head;
  while (last.lastChild) last = last.lastChild;
  return !script.contains(last);
}
