import type { ReceiptTexts } from '../locales/en-receipt.js';
import { markup, safeUrl, type Markup } from './markup.js';
import { labelIn, serviceIn, type ShownNotice } from './notice-view.js';
import type { StoredRecord } from './record-store.js';

/** The page's own words, and how it says a moment. */
export interface Words extends ReceiptTexts {
  /** RFC 3339 → a `<time>` in the page's language. */
  readonly moment: (time: string) => Markup;
}

export function wordsFor(language: string, texts: ReceiptTexts): Words {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'long', timeZone: 'UTC' });
  const moment = (time: string): Markup => markup`<time datetime="${time}">${format.format(new Date(time))}</time>`;
  return { ...texts, moment };
}

/** One record in plain words; of the names in it those that were shown, where that is known. */
export function recordView(stored: StoredRecord, notice: ShownNotice | undefined, words: Words): Markup {
  const { record, record_id: id, erased_time: erased, received_time: received } = stored;
  if (!record) {
    const [before, after] = words.erased.split('{date}');
    return markup`<h2 id="r-${id}"><code dir="ltr">${id}</code></h2>
<p>${before}${words.moment(erased ?? received)}${after}</p>`;
  }
  return markup`<h2 id="r-${id}">${words[record.event_state]}</h2>
<dl>
${facts(stored, words).map(([name, what]) => markup`<div><dt>${name}</dt><dd>${what}</dd></div>`)}
</dl>
${choices(record, notice, words)}`;
}

function facts({ record, received_time }: StoredRecord, words: Words): [string, Markup | string][] {
  const { event_time, entity_id, expression_method: method, validity_duration, controller } = record!;
  const { privacy_notice: policy, source, signals } = record!;
  const who: string = entity_id;
  const how = who === 'signal' || who === 'automation' ? words[who] : words[method];
  const days = /^P(\d+)D$/.exec(validity_duration)?.[1] ?? validity_duration;
  return [
    [words.when, words.moment(event_time)],
    [words.received, words.moment(received_time)],
    [words.how, how],
    ...(signals.gpc ? ([[words.signals, words.gpc]] as [string, string][]) : []),
    [words.duration, words.days.replace('{days}', () => days)],
    ...(controller ? ([[words.who, link(controller.name, controller.url)]] as [string, Markup][]) : []),
    [
      words.policy,
      markup`${policy.url !== null && link(policy.url, absolute(policy.url, source.origin))} ${words.version.replace('{version}', () => policy.version)}`,
    ],
    [words.where, markup`<bdi dir="ltr">${source.origin}${source.path}</bdi>`],
  ];
}

function choices(record: NonNullable<StoredRecord['record']>, notice: ShownNotice | undefined, words: Words): Markup {
  const said = {
    ConsentGiven: 'given',
    RenewedConsentGiven: 'renewed',
    ConsentRefused: 'refused',
    ConsentWithdrawn: 'withdrawn',
  } as const;
  const services = Object.entries(record.services);
  return markup`<h3>${words.choices}</h3>
<ul>
${Object.keys(record.purposes).map((id) => {
  const state = record.purpose_states[id];
  return markup`<li><bdi>${labelIn(notice, id, words)}</bdi>: <strong>${state ? words[said[state]] : words.always}</strong></li>`;
})}
</ul>
${
  services.length > 0 &&
  markup`<h3>${words.services}</h3>
<ul>
${services.map(([id, allowed]) => markup`<li><bdi>${serviceIn(notice, id)?.name ?? id}</bdi>: <strong>${allowed ? words.allowed : words.notAllowed}</strong></li>`)}
</ul>`
}`;
}

/** A link, where the URL is one that can be followed; else its text. */
export function link(text: string, url: unknown): Markup {
  const href = safeUrl(url);
  return href ? markup`<a href="${href}" rel="noreferrer"><bdi>${text}</bdi></a>` : markup`<bdi>${text}</bdi>`;
}

/** Of a path the page of the site that recorded it. */
function absolute(url: string, origin: string): string | undefined {
  return URL.canParse(url, origin) ? new URL(url, origin).href : undefined;
}
