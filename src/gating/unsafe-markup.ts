const executable = /^$|^module$|(java|ecma)script/i;
const loaded = 'img,picture,iframe,video,audio,embed,object,link';
const live = ['src', 'srcset', 'href', 'data', 'poster'];
const told = new WeakSet<Element>();

/** Development only: names what a gate cannot hold, or was not meant to, with the cure. Once for each element. */
export function warnOfUnsafeMarkup(element: Element): void {
  const problem = element instanceof HTMLScriptElement ? scriptProblem(element) : contentProblem(element);
  if (problem) tell(problem, element);
}

/** Development only: what stands in `<noscript>` is loaded without asking, where no script can come in between. */
export function warnOfNoscript(): void {
  const look = (): void => {
    for (const element of document.querySelectorAll('noscript')) {
      if (!/<(img|iframe|link|script)\b[^>]*(src|href)\s*=/i.test(element.textContent)) continue;
      tell(
        'This <noscript> loads something for visitors without scripts, who can never be asked, and no library can ' +
          'block it. Remove it.',
        element,
      );
    }
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', look, { once: true });
  else look();
}

function scriptProblem(script: HTMLScriptElement): string | undefined {
  if (script.type === 'importmap' || script.dataset.type === 'importmap') {
    return (
      'An import map cannot be gated: it changes what every module of the page loads. Leave data-consent out, and gate ' +
      'the modules that it names.'
    );
  }
  if (!executable.test(script.type)) return undefined;
  return (
    'This script runs before consent: data-consent does not hold back a script with an executable type. ' +
    'Give it type="text/plain"' +
    (script.type === 'module' ? ' data-type="module".' : '.')
  );
}

function contentProblem(element: Element): string | undefined {
  if (!element.matches(loaded)) return undefined;
  if (element.hasAttribute('srcdoc')) {
    return (
      'This <iframe> shows its srcdoc before consent, and no gate can hold that back. Make it a page of its own, and name ' +
      'that in data-src.'
    );
  }
  for (const part of [element, ...element.querySelectorAll('source,track,img')]) {
    const name = live.find((one) => part.hasAttribute(one) && !part.hasAttribute(inert(one)));
    // Whoever has both has a stand-in, or is open.
    if (name && !part.hasAttribute('data-src')) {
      return `This <${part.localName}> loads before consent: data-consent does not hold back ${name}. Call it ${inert(name)}.`;
    }
  }
  return undefined;
}

function inert(name: string): string {
  return name === 'data' ? 'data-src' : `data-${name}`;
}

function tell(problem: string, element: Element): void {
  if (told.has(element)) return;
  told.add(element);
  console.error(`[consentry] ${problem}`, element);
}
