/** Every byte that leaves a browser for the endpoint, read off the wire. */
import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { after, test } from 'node:test';
import { bundle } from './bundle.mjs';
import { launchBrowser } from './run-schedules.mjs';
import { until } from '../site/harness.mjs';

const files = await bundle();
const browser = await launchBrowser();
after(() => browser.close());

const secrets = {
  mail: 'anna@example.org',
  query: 'utm-secret',
  fragment: 'fragment-secret',
  referrer: 'from-secret',
  ga: 'GA1.1.1234567890.987654321',
  fbp: 'fb.1.1596403881668.1116446470',
  order: 'order-4711',
  typed: 'what was typed',
};

/** Answers pages and files by path, and keeps what is sent to `/consent`, byte for byte. */
async function sniffer() {
  const sent = [];
  const answer = (type, text, more = '') =>
    `HTTP/1.1 200 OK\r\ncontent-type: ${type}\r\ncontent-length: ${Buffer.byteLength(text)}\r\nconnection: close\r\n${more}\r\n${text}`;
  const reply = (head) => {
    const path = head.split(' ')[1];
    const name = path.slice(1).split('?')[0];
    if (files[name]) return answer('text/javascript', files[name], 'access-control-allow-origin: *\r\n');
    return answer('text/html', page(server.address().port));
  };
  const cors = ['origin: *', 'headers: content-type', 'methods: POST'].map(
    (part) => `access-control-allow-${part}\r\n`,
  );
  const server = createServer((socket) => {
    let text = '';
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      text += data.toString('latin1');
      const [head, body] = text.split('\r\n\r\n');
      if (body === undefined) return;
      const length = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
      if (body.length < length) return;
      if (/^\w+ \/consent /.test(head)) {
        if (length) sent.push({ head, body });
        socket.end(`HTTP/1.1 201 Created\r\ncontent-length: 0\r\nconnection: close\r\n${cors.join('')}\r\n`);
      } else socket.end(reply(head));
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => server.close());
  return { port: server.address().port, sent };
}

/** A page that is full of what must not be told. The endpoint is of another origin. */
function page(port) {
  const endpoint = `http://127.0.0.1:${port}/consent`;
  const config = { policy: { version: '1' }, reopen: false, records: { endpoint, redactPaths: ['/orders/*'] } };
  return `<!doctype html><html lang="en"><title>${secrets.mail}</title>
<script>document.cookie = '_ga=${secrets.ga}'; document.cookie = '_fbp=${secrets.fbp}'; localStorage.user = '${secrets.mail}';</script>
<script type="application/json" id="consentry-config">${JSON.stringify(config)}</script><script src="/consentry.js"></script>
<body><h1>${secrets.mail}</h1><input value="${secrets.typed}"></body>`;
}

test('it sends nothing of the list of what is not recorded', async () => {
  const { port, sent } = await sniffer();
  const tab = await browser.newPage();
  await tab.setExtraHTTPHeaders({ 'accept-language': 'en' });
  const address = `http://localhost:${port}/orders/${secrets.order}?id=${secrets.query}#${secrets.fragment}`;
  await tab.goto(address, { referer: `http://localhost:${port}/${secrets.referrer}` });
  const known = await tab.evaluate(() => [
    globalThis.navigator.userAgent,
    `${globalThis.screen.width}`,
    globalThis.navigator.platform,
    Intl.DateTimeFormat().resolvedOptions().timeZone,
  ]);
  for (const method of ['acceptAll', 'rejectAll']) {
    await tab.evaluate((name) => globalThis.consentry[name](), method);
    await until(() => sent.some(({ body }) => body.includes(method === 'acceptAll' ? 'ConsentGiven' : 'Withdrawn')));
  }
  for (const { head, body } of sent) {
    for (const [what, secret] of Object.entries(secrets))
      assert.ok(!`${head}${body}`.includes(secret), `${what} is on the wire`);
    for (const fact of known) assert.ok(!body.includes(fact), `${fact} is in the record`);
    assert.ok(!/127\.0\.0\.1|\[::1\]/.test(body), 'an address');
    assert.ok(!/\r\n(referer|cookie|authorization):/i.test(head), head);
    assert.match(JSON.parse(body).source.path, /^\/orders\/\*$/);
  }
});

/** Where a leaf is, and what it must look like: nothing else may be in a record. */
const uuid = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const hash = /^([\da-f]{64}|null)$/;
const state = /^(ConsentGiven|RenewedConsentGiven|ConsentRefused|ConsentWithdrawn)$/;
const allowed = {
  schema_version: /^\d\.\d$/,
  record_id: uuid,
  consent_id: uuid,
  previous_record_id: /^(null|[\da-f-]{36})$/,
  event_time: /^\d{4}-\d\d-\d\dT[\d:.]+Z$/,
  event_state: state,
  event_type: /^expressed$/,
  entity_id: /^(data-subject|automation|signal)$/,
  expression_method: /^(api|(banner|preferences):(accept-all|reject-all|save))$/,
  validity_duration: /^P\d+D$/,
  'privacy_notice.url': /^null$/,
  'privacy_notice.version': /^1$/,
  'privacy_notice.text_hash': hash,
  language: /^(null|en)$/,
  'purposes.*': /^(true|false)$/,
  'purpose_states.*': state,
  regime: /^(opt-in|opt-out|notice)$/,
  'signals.gpc': /^(true|false)$/,
  lawful_basis: /^consent$/,
  'source.origin': /^http:\/\/localhost:\d+$/,
  'source.path': /^\/orders\/\*$/,
  'client.library': /^consentry@[\d.]+$/,
  'client.config_hash': hash,
  'client.configuration_hash': hash,
  'client.configuration': hash,
};

const leaves = (value, path = []) =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, part]) => leaves(part, [...path, name]))
    : [[path, String(value)]];

test('it records nothing besides what the list of fields allows', async () => {
  const { port, sent } = await sniffer();
  const tab = await browser.newPage();
  await tab.goto(`http://localhost:${port}/orders/${secrets.order}?id=${secrets.query}`);
  for (const method of ['acceptAll', 'rejectAll', 'acceptAll']) {
    const before = sent.length;
    await tab.evaluate((name) => globalThis.consentry[name](), method);
    await until(() => sent.length > before);
  }
  const strange = sent.flatMap(({ body }) =>
    leaves(JSON.parse(body)).filter(([path, text]) => {
      const name = path.join('.');
      const shape = allowed[name] ?? allowed[`${path[0]}.*`];
      return !shape?.test(text);
    }),
  );
  assert.deepEqual(strange, []);
});
