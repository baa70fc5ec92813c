import { evaluate } from '../core/expression.js';
import { momentOf } from './clock.js';
import { termsOf } from './expression-terms.js';
import { releasedAt } from './released-at.js';
import { fetchesOf, urlOf, withoutValues } from './urls.js';
import type { Sight, Verdict } from './verdict.js';
import { whyShut } from './why-shut.js';

const executable = /^$|^module$|(java|ecma)script/i;

/** How long something may be due before nobody seems to release it: longer than a group waits, in milliseconds. */
const PATIENCE = 6000;

/** How a gated script stands, and why. */
export function scriptVerdict(script: HTMLScriptElement, sight: Sight): Verdict {
  const { type } = script;
  const { consent } = sight;
  if (type === 'importmap' || script.dataset.type === 'importmap') {
    const why = 'import map: cannot be gated, for it must be there before the first module';
    return { standing: 'wrong', code: 'import-map', why };
  }
  if (executable.test(type)) {
    const why = 'not gated: executable type, ran before consent! Give it type="text/plain"';
    return { standing: 'wrong', code: 'early-script', why };
  }
  if (type !== 'text/plain') {
    return {
      standing: 'wrong',
      code: 'other-type',
      why: `shut for good: nobody runs type="${type}"; write text/plain`,
    };
  }
  const since = releasedAt(script, consent);
  if (since !== null) return releasedVerdict(script, since || (sight.sightings.openSince.get(script) ?? NaN), sight);
  const expression = script.dataset.consent ?? '';
  if (evaluate(expression, consent.state)) return dueVerdict(script, sight);
  return { standing: 'shut', code: 'shut', why: `shut: ${whyShut(termsOf(expression, consent.state), consent)}` };
}

function releasedVerdict(script: HTMLScriptElement, since: number, sight: Sight): Verdict {
  const { consent, sightings } = sight;
  const at = Number.isNaN(since) ? '' : ` ${momentOf(since)}`;
  const released = { standing: 'open', code: 'open', since } as const;
  const url = urlOf(script);
  const first = url && sightings.ran.get(url);
  if (first && first !== script && !script.hasAttribute('data-consent-repeat')) {
    const number = sight.elements.indexOf(first) + 1;
    const why = `already ran: same URL as ${number ? `element ${number}` : 'an element that has left the page'}`;
    return { ...released, standing: 'done', code: 'ran-already', why };
  }
  if (url && sightings.forbidden.has(url)) {
    const why = `released${at}, but the page's Content-Security-Policy forbids it`;
    return { ...released, standing: 'wrong', code: 'forbidden', why };
  }
  if (url && hasFailed(script, url, sight)) {
    return { ...released, standing: 'wrong', code: 'failed', why: `released${at}, but it failed to load` };
  }
  if (!evaluate(script.dataset.consent ?? '', consent.state)) {
    const why = `released${at}, and refused since: what has run is gone only when the page is loaded again`;
    return { ...released, code: 'withdrawn', why };
  }
  if (url && isLoading(url)) return { ...released, code: 'loading', why: `released${at}, and still loading` };
  return { ...released, why: at ? `open since${at}` : 'open' };
}

/** Its expression is true, and it has not been released. */
function dueVerdict(script: HTMLScriptElement, { consent, sightings, elements }: Sight): Verdict {
  const group = groupOf(script);
  const ahead = elements
    .slice(0, elements.indexOf(script))
    .filter((one) => one instanceof HTMLScriptElement && !one.hasAttribute('async') && groupOf(one) === group);
  const holder = script.hasAttribute('async')
    ? undefined
    : ahead.findLast((one) => releasedAt(one, consent) !== null && isLoading(urlOf(one) ?? ''));
  if (holder) {
    const why = `waits for ${withoutValues(urlOf(holder)!)} in its group, “${group}”`;
    return { standing: 'waits', code: 'waits', why };
  }
  const due = performance.now() - (sightings.dueSince.get(script) ?? Infinity);
  if (due > PATIENCE) {
    const why = `granted for ${Math.round(due / 1000)} s, and nobody has released it: is scriptGate() among the effects?`;
    return { standing: 'wrong', code: 'stuck', why };
  }
  return { standing: 'waits', code: 'waits', why: 'granted: will be released in a moment' };
}

function groupOf(script: HTMLElement): string {
  return script.dataset.consentGroup ?? script.dataset.consent ?? '';
}

function hasFailed(script: HTMLScriptElement, url: string, { sightings }: Sight): boolean {
  const copy = script.nextElementSibling;
  return (
    (copy !== null && sightings.failed.has(copy)) || fetchesOf(url).some(({ responseStatus }) => responseStatus >= 400)
  );
}

/** The browser keeps 250 entries, and tells of a request when it is done; a full list proves nothing. */
function isLoading(url: string): boolean {
  return url !== '' && fetchesOf(url).length === 0 && performance.getEntriesByType('resource').length < 250;
}
