/** Bad input: a clear 4xx with a problem document, nothing stored, nothing logged, nothing echoed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  assertProblem,
  clientOf,
  DAY,
  origin,
  policyOf,
  post,
  recordOf,
  refusalOf,
  setup,
  silently,
  sourceOf,
} from './receiver-kit.mjs';

const secret = 'ada@example.com';
const at = (time) => ({ event_time: new Date(time).toISOString() });
const purposes = (choices, states) => ({ purposes: { essential: true, ...choices }, purpose_states: states });

/** By what is wrong: the body, the status, and where the problem document points. */
const bodies = {
  'no JSON': [`{"email": "${secret}"`, 400],
  nothing: ['', 400],
  'a number of JSON texts': ['{}{}', 400],
  null: ['null', 422],
  'a list': [`["${secret}"]`, 422],
  'a text': [`"${secret}"`, 422],
  depth: ['['.repeat(16_000), 400],
  'depth that is JSON': ['['.repeat(15_000) + ']'.repeat(15_000), 422],
  'another schema': [recordOf({ schema_version: '2.0' }), 422, '/schema_version const'],
  'a field that nobody knows': [recordOf({ [secret]: 1 }), 422, ' additionalProperties'],
  'a field that nobody knows, inside': [
    recordOf({ source: { origin: 'https://a.example', path: '/', referrer: secret } }),
    422,
    '/source additionalProperties',
  ],
  'a prototype': [JSON.stringify(recordOf()).replace('{', '{"__proto__":{"x":1},'), 422, ' additionalProperties'],
  'a prototype among services': [
    JSON.stringify(recordOf()).replace('"hotjar":', '"__proto__":'),
    422,
    '/services pattern,/services propertyNames',
  ],
  'a field that is missing': [recordOf({ consent_id: undefined }), 422, '/consent_id required'],
  'an id that is none': [recordOf({ record_id: `${secret}; drop table consent_records` }), 422, '/record_id pattern'],
  'HTML in the place of a language': [
    recordOf({ language: '<script>alert(document.domain)</script>x' }),
    422,
    '/language maxLength',
  ],
  'a service that is no name': [
    recordOf({ services: { [secret]: true } }),
    422,
    '/services pattern,/services propertyNames',
  ],
  'a choice that is none': [recordOf({ services: { 'ada-lovelace': 1 } }), 422, '/services/* type'],
  'an address in the place of a language': [recordOf({ language: secret }), 422, '/language pattern'],
  'a text after the version': [clientOf(`consentry@0.1.0 ${secret}`), 422, '/client/library pattern'],
  'a text in place of the version': [clientOf(`consentry@ ${secret}`), 422, '/client/library pattern'],
  'an address after the version': [clientOf(`consentry@0.1.0-${secret}`), 422, '/client/library pattern'],
  'a version without end': [clientOf(`consentry@0.1.0-${'a'.repeat(20_000)}`), 422, '/client/library pattern'],
  'a name and a password in the origin': [sourceOf({ origin: `https://ada:${secret}` }), 422, '/source/origin pattern'],
  'a query after the origin': [sourceOf({ origin: `${origin}?email=ada` }), 422, '/source/origin pattern'],
  'a fragment after the origin': [sourceOf({ origin: `${origin}#f` }), 422, '/source/origin pattern'],
  'a path after the origin': [sourceOf({ origin: `${origin}/` }), 422, '/source/origin pattern'],
  'an origin of another scheme': [sourceOf({ origin: 'javascript://example.com' }), 422, '/source/origin pattern'],
  'an address in the path': [sourceOf({ path: `/users/${secret}` }), 422, '/source/path pattern'],
  'an address in the path, encoded': [sourceOf({ path: '/users/ada%40example.com' }), 422, '/source/path pattern'],
  'a script for a policy': [policyOf('javascript:alert(1)'), 422, '/privacy_notice/url pattern'],
  'a script for a policy, in disguise': [policyOf(' JavaScript:alert(1)'), 422, '/privacy_notice/url pattern'],
  'a script for a policy, in two lines': [policyOf('java\nscript:alert(1)'), 422, '/privacy_notice/url pattern'],
  'data for a policy': [policyOf('data:text/html,x'), 422, '/privacy_notice/url pattern'],
  'a name and a password in the policy': [policyOf(`https://ada:${secret}/x`), 422, '/privacy_notice/url pattern'],
  'a script for a controller': [
    recordOf({ controller: { name: 'Example AB', url: 'javascript:alert(1)' } }),
    422,
    '/controller/url pattern',
  ],
  'a decision that holds for no day': [recordOf({ validity_duration: 'P0D' }), 422, '/validity_duration pattern'],
  'a decision that holds for 000 days': [recordOf({ validity_duration: 'P000D' }), 422, '/validity_duration pattern'],
  'a decision that holds for 401 days': [recordOf({ validity_duration: 'P401D' }), 422, '/validity_duration pattern'],
  'a decision that holds for years': [recordOf({ validity_duration: 'P999D' }), 422, '/validity_duration pattern'],
  'a query in the path': [
    recordOf({ source: { origin: 'https://a.example', path: `/?q=${secret}` } }),
    422,
    '/source/path pattern',
  ],
  'essential refused': [recordOf({ purposes: { essential: false } }), 422, '/purposes/essential const'],
  'a long text': [recordOf({ controller: { name: secret.repeat(30) } }), 422, '/controller/name maxLength'],
  NUL: [recordOf({ controller: { name: `a\0${secret}` } }), 422, ' text'],
  'half a character': [JSON.stringify(recordOf()).replace('Example AB', '\\ud83d'), 422, ' text'],
  'a clock years behind': [recordOf(at(Date.UTC(2009, 5))), 422, '/event_time time'],
  'a clock that was never set': [recordOf(at(0)), 422, '/event_time time'],
  'a clock years ahead': [recordOf(at(Date.now() + 900 * DAY)), 422, '/event_time time'],
  'a clock two days ahead': [recordOf(at(Date.now() + 2 * DAY)), 422, '/event_time time'],
  'a day that is none': [recordOf({ event_time: '2026-02-30T10:00:00Z' }), 422, '/event_time time'],
  'a month that is none': [recordOf({ event_time: '2026-13-01T10:00:00Z' }), 422, '/event_time time'],
  'a time that is none': [recordOf({ event_time: secret }), 422, '/event_time format'],
  'a date of RFC 2822': [recordOf({ event_time: 'Sat, 21 Nov 2026 19:20:31 GMT' }), 422, '/event_time format'],
  'a choice without a state': [recordOf(purposes({ analytics: true }, {})), 422, '/purpose_states purposes'],
  'a state without a choice': [recordOf(purposes({}, { analytics: 'ConsentGiven' })), 422, '/purpose_states purposes'],
  'a state that belies its choice': [
    recordOf(purposes({ analytics: false }, { analytics: 'ConsentGiven' })),
    422,
    '/purpose_states purposes',
  ],
  'a grant that belies its state': [
    recordOf(purposes({ analytics: true }, { analytics: 'ConsentWithdrawn' })),
    422,
    '/purpose_states purposes',
  ],
  'a state of essential': [
    recordOf(purposes({ analytics: true }, { analytics: 'ConsentGiven', essential: 'ConsentGiven' })),
    422,
    '/purpose_states purposes',
  ],
  'a whole that belies its parts': [recordOf({ event_state: 'ConsentRefused' }), 422, '/event_state purpose_states'],
  'a refusal with what the notice calls a choice': [
    refusalOf({ services: { hotjar: true } }),
    422,
    '/event_state services',
  ],
  'a grant of nothing': [refusalOf({ event_state: 'ConsentGiven' }), 422, '/event_state purposes'],
  'too many services': [
    recordOf({ services: Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`s${index}`, true])) }),
    422,
    '/services maxProperties',
  ],
  'more than there can be': [`"${'x'.repeat(40_000)}"`, 413],
};

for (const [what, [body, status, place]] of Object.entries(bodies)) {
  test(`it refuses ${what}`, async (t) => {
    const { receive, stored, problems } = setup();
    const answer = await silently(t, () => receive(post(body)));
    const { errors } = await assertProblem(answer, status, [secret, 'ada-lovelace', 'alert(', 'drop table']);
    if (place) assert.equal(errors.map(({ pointer, rule }) => `${pointer} ${rule}`).join(), place);
    assert.deepEqual(await stored(), []);
    assert.equal(problems.length, 1);
    assert.ok(!JSON.stringify(problems).includes(secret), 'what a developer may log has nothing of it either');
  });
}

const bytes = (...parts) => new Blob(parts).stream();
const requests = {
  'bytes that are no UTF-8': [post(bytes(new Uint8Array([0x22, 0xc3, 0x28, 0x22]))), 400],
  'a form': [post('a=1', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }), 415],
  'a text': [post(recordOf(), { headers: { 'content-type': 'text/plain' } }), 415],
  'a type that only begins so': [post(recordOf(), { headers: { 'content-type': 'application/jsonp' } }), 415],
  'no type': [new Request('https://example.com/consent', { method: 'POST', body: new Uint8Array(2) }), 415],
  'a coded body': [post(recordOf(), { headers: { 'content-encoding': 'gzip' } }), 415],
  'a body that never ends': [post(endless()), 413],
  'a length that is said to be too large': [post(recordOf(), { headers: { 'content-length': '1000000' } }), 413],
  'a length that is said to be small': [post('x'.repeat(40_000), { headers: { 'content-length': '10' } }), 413],
  'a body that breaks off': [post(broken()), 400],
};

/** Spaces without end. */
function endless() {
  return new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1000).fill(32)) });
}

function broken() {
  return new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"a":')),
    pull: (controller) => controller.error(new Error('cut')),
  });
}

for (const [what, [request, status]] of Object.entries(requests)) {
  test(`it refuses ${what}, in a request`, async (t) => {
    const { receive, stored } = setup();
    await assertProblem(await silently(t, () => receive(request)), status);
    assert.deepEqual(await stored(), []);
  });
}

test('it takes a body of the size that is allowed, and no more', async () => {
  const { receive } = setup({ maxBytes: 4000 });
  const text = JSON.stringify(recordOf());
  assert.equal((await receive(post(text.padEnd(4000)))).status, 201);
  await assertProblem(await receive(post(text.padEnd(4001))), 413);
});

test('it stores a replay, and a flood of replays, once', async () => {
  const { receive, stored } = setup();
  const record = recordOf();
  const answers = await Promise.all(Array.from({ length: 200 }, () => receive(post(record))));
  const statuses = answers.map(({ status }) => status).sort();
  assert.deepEqual([statuses[0], statuses.at(-1), statuses.filter((status) => status === 201).length], [200, 201, 1]);
  assert.equal((await stored()).length, 1);
});
