import type { Facts } from './facts.js';
import { withoutValues } from './urls.js';

/**
 * The overlay as JSON, to be pasted into a bug report. It holds no cookie's value, no identifier, no path of the page and
 * no value of a query: nothing that tells whose browser it was.
 */
export function reportOf(facts: Facts): string {
  const { state, elements, services, records, waiting, erasure, warnings } = facts;
  const report = {
    consentry: `${__VERSION__}${__DEV__ ? ', development build' : ''}`,
    browser: navigator.userAgent,
    page: location.origin,
    time: new Date().toISOString(),
    state,
    elements: elements.map(({ what, url, terms, verdict }, index) => ({
      number: index + 1,
      what,
      ...(url !== null && { url: withoutValues(url) }),
      expression: terms
        .map((all) => all.map(({ text, holds }) => `${text} (${String(holds)})`).join(' & '))
        .join(' | '),
      ...verdict,
    })),
    services,
    records: records.map(({ record, delivery }) => ({
      event_state: record.event_state,
      event_time: record.event_time,
      expression_method: record.expression_method,
      purposes: record.purposes,
      delivery,
    })),
    waiting,
    erasure,
    warnings: warnings.map(({ code, title, text }) => ({ code, title, text })),
  };
  return JSON.stringify(report, null, 2);
}

/** Copies a text; where the browser allows no script to, asks for it with Ctrl+C. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Plain http, or a page without the right to.
    return false;
  }
}
