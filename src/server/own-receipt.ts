import { problem, type Problem } from './problem.js';
import { receiptOf } from './receipt.js';
import { receiptPage } from './receipt-page.js';
import type { Asked } from './asked.js';
import type { RecordStore } from './record-store.js';
import { cookieValues, standingDecision } from './standing-decision.js';

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** The receipt of whoever holds the cookie, as a page where the request would rather have one, else as JSON. */
export async function ownReceipt(
  request: Asked,
  store: Pick<RecordStore, 'read' | 'notice'>,
  name = 'consentry',
): Promise<Response | Problem> {
  const { headers, url } = request;
  const id = standingDecision(cookieValues(headers.get('cookie'), name), Date.now())?.consentId ?? '';
  if (!uuid.test(id)) return problem('nothing-here');
  const receipt = await receiptOf(store, id);
  const asJson = new URL(url).searchParams.get('format') === 'json' || !prefersHtml(headers.get('accept') ?? '*/*');
  return asJson ? receiptJson(receipt) : receiptPage(receipt, { jsonUrl: '?format=json' });
}

function receiptJson(receipt: unknown): Response {
  return new Response(JSON.stringify(receipt, null, 2), {
    headers: {
      'content-type': 'application/json',
      'content-disposition': 'attachment; filename="consent-receipt.json"',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
      vary: 'Accept, Cookie',
    },
  });
}

function prefersHtml(accept: string): boolean {
  return weight(accept, 'text/html') > weight(accept, 'application/json');
}

/** RFC 9110 §12.5.1, as far as two types need it. */
function weight(accept: string, type: string): number {
  const ranges = accept
    .toLowerCase()
    .split(',')
    .map((range) => range.split(';').map((part) => part.trim()));
  const found = [type, type.replace(/\/.*/, '/*'), '*/*'].map((name) => ranges.find(([range]) => range === name));
  const [, ...parameters] = found.find(Boolean) ?? ['', 'q=0'];
  return Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
}
