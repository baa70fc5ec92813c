import { enReceipt, type ReceiptTexts } from '../locales/en-receipt.js';
import { markup, type Markup } from './markup.js';
import { noticeView, shownNotice } from './notice-view.js';
import type { Receipt } from './receipt.js';
import { receiptStyles } from './receipt-styles.js';
import { recordView, wordsFor, type Words } from './record-view.js';
import type { StoredRecord } from './record-store.js';

export interface ReceiptPageOptions {
  /** BCP 47, of the page's own words; what was shown stays in its own. @default 'en' */
  readonly language?: string;
  /** The page's own words. @default English */
  readonly texts?: Partial<ReceiptTexts>;
  /** Where the same receipt is as JSON. @default no link */
  readonly jsonUrl?: string;
}

const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|ks|ku-arab|ps|sd|ug|ur|yi)(?:-|$)/i;

/** The receipt as a page that a person can read, print and keep: no script, nothing from elsewhere, everything escaped. */
export async function receiptPage(
  receipt: Receipt,
  { language = 'en', texts, jsonUrl }: ReceiptPageOptions = {},
): Promise<Response> {
  const words = wordsFor(language, { ...enReceipt, ...texts });
  const dir = rightToLeft.test(language) ? 'rtl' : 'ltr';
  const { text } = markup`<!doctype html>
<html lang="${language}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${words.title}</title>
<style>${receiptStyles}</style>
</head>
<body>
<main>
${head(receipt, words, jsonUrl)}
${receipt.records.map((stored) => entry(stored, receipt, words))}
</main>
</body>
</html>
`;
  return new Response(text, { headers: await headersFor(receiptStyles.text) });
}

function head({ consent_id, receipt_time, records, more }: Receipt, words: Words, jsonUrl?: string): Markup {
  return markup`<header>
<h1>${words.title}</h1>
<p>${records.length ? words.intro : words.none}</p>
${more && markup`<p>${words.more}</p>`}
<dl>
<div><dt>${words.id}</dt><dd><code dir="ltr">${consent_id}</code></dd></div>
<div><dt>${words.made}</dt><dd>${words.moment(receipt_time)}</dd></div>
</dl>
${jsonUrl !== undefined && markup`<p class="screen"><a href="${jsonUrl}" download>${words.json}</a></p>`}
</header>`;
}

function entry(stored: StoredRecord, { notices }: Receipt, words: Words): Markup {
  const hash = stored.record?.privacy_notice.text_hash ?? null;
  const notice = shownNotice(notices.find((one) => one.hash === hash));
  const why = hash === null ? words.nothingShown : words.notAnnounced;
  return markup`<article aria-labelledby="r-${stored.record_id}">
${recordView(stored, notice, words)}
${
  stored.record &&
  markup`<section><h3>${words.shown}</h3>
${notice ? noticeView(notice, words) : markup`<p>${why}</p>`}
</section>`
}
</article>`;
}

async function headersFor(styles: string): Promise<Record<string, string>> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styles)));
  const allowed = `'sha256-${btoa(String.fromCharCode(...hash))}'`;
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; style-src ${allowed}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
    vary: 'Accept, Cookie',
  };
}
