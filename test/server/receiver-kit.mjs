/** What tests of the receiver say again and again: a record, a store, requests as browsers send them. */
import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { consentRecords, subjectRights } from 'consentry/server';
import { libsqlStore } from 'consentry/server/libsql';

export const DAY = 864e5;
export const origin = 'https://example.com';

/** A notice as the command prints it. */
export const notice = noticeOf({ title: 'Your privacy choices', text: 'May we?', acceptAll: 'Yes', rejectAll: 'No' });

export function noticeOf(texts, more = {}) {
  const text = JSON.stringify({
    categories: [{ id: 'analytics', label: 'Numbers' }],
    controller: { name: 'Example AB', url: 'https://example.com/' },
    language: 'en',
    policy: { url: '/privacy', version: '2026-11-01' },
    services: [
      { id: 'hotjar', category: 'analytics' },
      { id: 'stripe', category: 'essential' },
    ],
    ...more,
    texts,
  });
  return { hash: createHash('sha256').update(text).digest('hex'), text };
}

/** A record as a browser sends it, with new ids; `over` lies over it. */
export const recordOf = (over = {}) => ({
  schema_version: '1.0',
  record_id: randomUUID(),
  consent_id: randomUUID(),
  previous_record_id: null,
  event_time: new Date().toISOString(),
  event_state: 'ConsentGiven',
  event_type: 'expressed',
  entity_id: 'data-subject',
  expression_method: 'banner:accept-all',
  validity_duration: 'P183D',
  controller: { name: 'Example AB', url: 'https://example.com/' },
  privacy_notice: { url: '/privacy', version: '2026-11-01', text_hash: notice.hash },
  language: 'en',
  regime: 'opt-in',
  purposes: { essential: true, functional: true, analytics: true, advertising: false },
  purpose_states: { functional: 'RenewedConsentGiven', analytics: 'ConsentGiven', advertising: 'ConsentRefused' },
  services: { hotjar: true },
  signals: { gpc: false },
  lawful_basis: 'consent',
  source: { origin, path: '/pricing' },
  client: { library: 'consentry@0.1.0', config_hash: 'ab'.repeat(32) },
  ...over,
});

/** A full refusal, which was shown nothing. */
export const refusalOf = (over = {}) =>
  recordOf({
    event_state: 'ConsentRefused',
    purposes: { essential: true, analytics: false },
    purpose_states: { analytics: 'ConsentRefused' },
    services: {},
    ...over,
  });

/** Records with another source, library, or address of the policy. */
export const sourceOf = (over) => recordOf({ source: { origin, path: '/', ...over } });
export const clientOf = (library) => recordOf({ client: { library, config_hash: null } });
export const policyOf = (url) => recordOf({ privacy_notice: { url, version: '2026-11-01', text_hash: null } });

/** The cookie of a decision, as browsers send it. */
export const cookieOf = ({ time = Date.now() - DAY, days = 183, id = randomUUID(), choices = 'functional' } = {}) =>
  `consentry=v=1&t=${time}&l=${days}&p=2026-11-01&c=${choices}&i=${id}`;

/** A receiver with a store in memory, and what was told of it. */
export function setup({ store = libsqlStore({ path: ':memory:' }), ...options } = {}) {
  const problems = [];
  const receive = consentRecords({
    store,
    notices: [notice],
    onError: (problem) => problems.push(problem),
    ...options,
  });
  const stored = async () => {
    const all = [];
    for await (const one of store.read()) all.push(one);
    return all;
  };
  return { receive, store, problems, stored, rights: subjectRights({ store }) };
}

/** A request with a record, or with whatever text stands in its place. */
export function post(body, { path = '/consent', headers = {}, ...init } = {}) {
  return new Request(new URL(path, origin), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' || body instanceof ReadableStream ? body : JSON.stringify(body),
    duplex: 'half',
    ...init,
  });
}

/** Runs it, and fails where anything was written to the console or to standard error. Standard output is the test runner's own. */
export async function silently(t, action) {
  const said = [];
  const note = (...args) => void said.push(args);
  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace']) t.mock.method(console, name, note);
  const mock = t.mock.method(process.stderr, 'write', note);
  try {
    return await action();
  } finally {
    mock.mock.restore();
    assert.deepEqual(said, [], 'nothing is logged');
  }
}

/** Fails where an answer is not a problem document of this status that has nothing of `secrets` in it. */
export async function assertProblem(response, status, secrets = []) {
  const text = await response.text();
  assert.equal(response.status, status, text);
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.equal(response.headers.get('set-cookie'), null);
  const { type, title, status: told, errors = [], ...rest } = JSON.parse(text);
  assert.match(type, /^urn:consentry:problem:[a-z-]+$/);
  assert.ok(title.endsWith('.'));
  assert.deepEqual([told, rest], [status, {}]);
  for (const error of errors) assert.deepEqual(Object.keys(error), ['pointer', 'rule']);
  for (const secret of secrets) assert.ok(!text.includes(secret), `${text} echoes ${secret}`);
  return JSON.parse(text);
}
