import { termsOf, type Term } from './expression-terms.js';
import type { Logs } from './logs.js';
import { serviceFacts, type ServiceFacts } from './service-facts.js';
import { stateFacts, type StateFacts } from './state-facts.js';
import { urlOf } from './urls.js';
import { verdictOf, type Sight, type Verdict } from './verdict.js';
import { warningsOf, type Warning } from './warnings.js';

/** A gated element, and why it stands as it does. */
export interface ElementFacts {
  readonly element: Element;
  /** What it is: `script`, `inline module`, `img` … */
  readonly what: string;
  readonly url: string | null;
  /** Of an inline script, where it begins. */
  readonly text: string;
  readonly terms: readonly (readonly Term[])[];
  readonly verdict: Verdict;
}

/** All that the overlay knows at one moment. */
export interface Facts {
  readonly state: StateFacts;
  readonly elements: readonly ElementFacts[];
  readonly services: readonly ServiceFacts[];
  readonly records: Logs['records'];
  readonly waiting: Logs['waiting'];
  readonly erasure: Logs['erasure'];
  readonly warnings: readonly Warning[];
}

export function factsOf(sight: Sight, { records, erasure, waiting }: Logs): Facts {
  const { consent } = sight;
  const elements = sight.elements.map((element) => elementFacts(element, sight));
  return {
    state: stateFacts(consent),
    elements,
    services: serviceFacts(consent, elements),
    records,
    waiting,
    erasure,
    warnings: warningsOf(sight, elements),
  };
}

function elementFacts(element: Element, sight: Sight): ElementFacts {
  const url = urlOf(element);
  return {
    element,
    what: element instanceof HTMLScriptElement ? kindOf(element, url) : element.localName,
    url,
    text: url === null && element instanceof HTMLScriptElement ? element.text.trim().slice(0, 80) : '',
    terms: termsOf(element.getAttribute('data-consent') ?? '', sight.consent.state),
    verdict: verdictOf(element, sight),
  };
}

function kindOf({ type, dataset }: HTMLScriptElement, url: string | null): string {
  const kind = [type, dataset.type].includes('module') ? 'module' : 'script';
  return url === null ? `inline ${kind}` : kind;
}
