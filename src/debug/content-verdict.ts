import { evaluate } from '../core/expression.js';
import { momentOf } from './clock.js';
import { termsOf } from './expression-terms.js';
import { inertOf, isOpen, liveAttribute } from './inert.js';
import { releasedAt } from './released-at.js';
import { fetchesOf, urlOf } from './urls.js';
import type { Sight, Verdict } from './verdict.js';
import { whyShut } from './why-shut.js';

/** How long something may be due before nobody seems to open it, in milliseconds. */
const PATIENCE = 6000;

/** How a gated image, frame, style sheet or anything else that is no script stands, and why. */
export function contentVerdict(element: Element, sight: Sight): Verdict {
  const { consent, sightings } = sight;
  const expression = element.getAttribute('data-consent') ?? '';
  const holds = evaluate(expression, consent.state);
  // Elements of other libraries, and our own, know by themselves what to open.
  const own = element.localName.includes('-');
  if (!own && inertOf(element).length === 0) return notGated(element);
  const since = releasedAt(element, consent);
  if (since !== null || (holds && (own || isOpen(element)))) return openVerdict(element, since, sight);
  if (holds) {
    const due = performance.now() - (sightings.dueSince.get(element) ?? Infinity);
    return due > PATIENCE
      ? {
          standing: 'wrong',
          code: 'stuck',
          why: 'granted, and nobody has opened it: is scriptGate() among the effects?',
        }
      : { standing: 'waits', code: 'waits', why: 'granted: will be opened in a moment' };
  }
  if (liveAttribute(element)) return notGated(element);
  return { standing: 'shut', code: 'shut', why: `shut: ${whyShut(termsOf(expression, consent.state), consent)}` };
}

function openVerdict(element: Element, released: number | null, { sightings }: Sight): Verdict {
  const url = urlOf(element);
  const times = [released, sightings.openSince.get(element), url && fetchesOf(url)[0]?.startTime];
  // One that is not known may be NaN.
  const since = times.find((time) => typeof time === 'number' && time > 0) as number | undefined;
  const at = since ? ` ${momentOf(since)}` : '';
  const open = { standing: 'open', code: 'open', ...(since && { since }) } as const;
  if (url && sightings.forbidden.has(url)) {
    const why = `opened${at}, but the page's Content-Security-Policy forbids it`;
    return { ...open, standing: 'wrong', code: 'forbidden', why };
  }
  if ([element, ...inertOf(element).map(({ at: part }) => part)].some((part) => sightings.failed.has(part))) {
    return { ...open, standing: 'wrong', code: 'failed', why: `opened${at}, but it failed to load` };
  }
  return { ...open, why: at ? `open since${at}` : 'open' };
}

function notGated(element: Element): Verdict {
  const name = liveAttribute(element);
  if (!name) {
    const why = `shut for good: there is nothing to open. Write the URL of this <${element.localName}> in data-src`;
    return { standing: 'wrong', code: 'no-url', why };
  }
  const why = `not gated: it has ${name}, which is loaded at once. Write data-${name === 'data' ? 'src' : name} alone`;
  return { standing: 'wrong', code: 'loaded-at-once', why };
}
