import { evaluate, idsOf } from '../core/expression.js';
import type { Consent } from '../core/types.js';
import { setContent } from './content.js';
import { copyOf, insert, urlOf } from './release-script.js';
import { slices } from './slices.js';
import type { TrustedTypesPolicy } from './trusted-types.js';
import { warnOfUnsafeMarkup } from './unsafe-markup.js';

/** Makes what releases an element that is open, or hands back an inline script whose text may not be whole yet. */
export function releaser(
  consent: Consent<string>,
  live: () => boolean,
  timeout: number,
  policy: TrustedTypesPolicy,
): (element: Element) => Element | undefined {
  const { released } = consent;
  const { elements, urls } = released;
  const slice = slices();
  const groups = new Map<string, Promise<unknown>>();
  // Looked at again at the last moment: consent may be gone by now, or the element, or this gate.
  const isDue = (element: Element): boolean =>
    live() &&
    !elements.has(element) &&
    element.isConnected &&
    evaluate(element.getAttribute('data-consent'), consent.state);
  const releaseContent = (element: Element): void => {
    if (!isDue(element)) return;
    elements.set(element, performance.now());
    released.opened.add(new WeakRef(element));
    setContent(element, policy);
  };
  const releaseNow = (script: HTMLScriptElement): Promise<unknown> | undefined => {
    if (!isDue(script)) return;
    const { consent: expression, consentRepeat, consentTimeout } = script.dataset;
    const copy = copyOf(script, policy);
    elements.set(script, performance.now());
    if (copy.src) {
      if (urls.has(copy.src) && consentRepeat === undefined) return;
      urls.add(copy.src);
    }
    for (const id of idsOf(expression!)) if (consent.state.grants[id]) released.categories.add(id);
    return insert(copy, script, +(consentTimeout ?? timeout));
  };
  return (element) => {
    if (__DEV__) warnOfUnsafeMarkup(element);
    if (!isScript(element)) {
      // In a task of its own: Chromium 156 drops the navigation of a frame that the parser is just inserting.
      setTimeout(releaseContent, 0, element);
      return;
    }
    const { consent: expression, consentGroup = expression!, type } = element.dataset;
    if (element.type !== 'text/plain' || type === 'importmap' || !isDue(element)) return;
    if (!isParsed(element)) return element;
    // Whatever happens to one script, the next in its group gets its turn.
    const group = element.hasAttribute('async') ? '' : consentGroup;
    const done = Promise.resolve(group && groups.get(group)).then(() => slice(() => releaseNow(element)));
    groups.set(group, done);
  };
}

function isScript(element: Element): element is HTMLScriptElement {
  return element.localName === 'script';
}

/** Whether the parser has left the script behind, and its text is complete. */
function isParsed(script: HTMLScriptElement): boolean {
  if (document.readyState !== 'loading' || urlOf(script)) return true;
  // Beside head and body may stand what the parser did not put there: ours, or an extension's.
  let last: Node = document.body ?? document.head;
  while (last.lastChild) last = last.lastChild;
  return !script.contains(last);
}
