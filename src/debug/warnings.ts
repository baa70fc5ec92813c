import { momentOf } from './clock.js';
import { earlyRequests, type EarlyRequest } from './early-requests.js';
import type { ElementFacts } from './facts.js';
import { withoutValues } from './urls.js';
import type { Sight, VerdictCode } from './verdict.js';

/** Something about the page that needs a developer. */
export interface Warning {
  readonly code: VerdictCode | 'noscript' | 'unknown-id' | 'early-request';
  readonly title: string;
  readonly text: string;
  /** Where to look. */
  readonly element?: Element;
}

const alarming: readonly VerdictCode[] = [
  'early-script',
  'loaded-at-once',
  'import-map',
  'other-type',
  'no-url',
  'stuck',
];

/** What is wrong with the page, the worst first. */
export function warningsOf(sight: Sight, facts: readonly ElementFacts[]): Warning[] {
  return [
    ...earlyRequests(sight).map((request) => earlyWarning(request, sight.elements)),
    ...facts.flatMap(({ element, verdict: { code, why } }, index) =>
      alarming.includes(code) ? [{ code, title: `Element ${index + 1}`, text: `${why}.`, element }] : [],
    ),
    ...unknownIds(sight, facts),
    ...noscriptPixels(),
  ];
}

function earlyWarning({ url, time, initiator, culprit, owner }: EarlyRequest, elements: readonly Element[]): Warning {
  const whose =
    owner instanceof Element
      ? `Element ${elements.indexOf(owner) + 1} gates it.`
      : `It belongs to ${owner.name}, which was not granted.`;
  const by = culprit ? `a <${culprit.localName}> without data-consent` : `other code of the page (${initiator})`;
  const text = `${withoutValues(url)} at ${momentOf(time)}, by ${by}. ${whose}`;
  return { code: 'early-request', title: 'Fetched without consent', text, ...(culprit && { element: culprit }) };
}

function unknownIds({ consent: { settings } }: Sight, facts: readonly ElementFacts[]): Warning[] {
  const known = [...settings.categories, ...settings.services].map(({ id }) => id);
  return facts.flatMap(({ element, terms }, index) =>
    terms
      .flat()
      .filter(({ id }) => id && !known.includes(id))
      .map(({ id }): Warning => {
        const text = `“${id}” is neither a category nor a service of this site: ${known.join(', ')}.`;
        return { code: 'unknown-id', title: `Element ${index + 1}`, text, element };
      }),
  );
}

/** Where scripts are on, its content is text, and nothing in it was loaded. */
function noscriptPixels(): Warning[] {
  return [...document.querySelectorAll('noscript')].flatMap((element) => {
    const url = /<(?:img|iframe)\b[^>]*?\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(element.textContent)?.[1];
    if (!url) return [];
    const text = `${withoutValues(url)} is loaded where scripts are off, and no script can gate it. Remove it.`;
    return [{ code: 'noscript', title: 'Pixel in <noscript>', text, element }];
  });
}
