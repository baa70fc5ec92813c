import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertProblem, cookieOf, origin, post, recordOf, setup } from './receiver-kit.mjs';

/** The site tells the address by a header of its own. */
const clientAddress = (request) => request.headers.get('x-address');
const from = (address, record = recordOf()) => post(record, { headers: { 'x-address': address } });

function limited(t, rateLimit = { perMinute: 60, burst: 3 }) {
  // The records are of today, and one from the future is refused: no fixed day would do for long.
  let now = Date.now();
  t.mock.method(Date, 'now', () => now);
  const tick = (milliseconds) => (now += milliseconds);
  const kit = setup({ clientAddress, rateLimit });
  const statuses = async (address, count) => {
    const all = [];
    for (let index = 0; index < count; index += 1) all.push((await kit.receive(from(address))).status);
    return all;
  };
  return { ...kit, statuses, tick };
}

test('it slows down one address, and no other', async (t) => {
  const { receive, statuses, stored, tick } = limited(t);
  assert.deepEqual(await statuses('192.0.2.1', 4), [201, 201, 201, 429]);
  assert.deepEqual(await statuses('192.0.2.2', 1), [201]);
  const refused = await receive(from('192.0.2.1'));
  assert.equal(refused.headers.get('retry-after'), '1');
  await assertProblem(refused, 429, ['192.0.2.1']);
  assert.equal((await stored()).length, 4);
  tick(1000);
  assert.deepEqual(await statuses('192.0.2.1', 2), [201, 429]);
  tick(3_000);
  assert.deepEqual(await statuses('192.0.2.1', 4), [201, 201, 201, 429]);
});

test('it waits no longer for who went on asking', async (t) => {
  const { statuses, tick } = limited(t);
  await statuses('192.0.2.1', 50);
  tick(1000);
  assert.deepEqual(await statuses('192.0.2.1', 1), [201]);
});

test('it counts what is refused, renewed and shown, too', async (t) => {
  const { receive } = limited(t);
  const headers = { 'x-address': '192.0.2.1', 'sec-fetch-site': 'same-origin', cookie: cookieOf() };
  const statuses = [];
  for (const request of [
    post('{', { headers }),
    post('', { path: '/consent/renew', headers }),
    new Request(`${origin}/consent/receipt`, { headers }),
    post(recordOf(), { headers }),
  ])
    statuses.push((await receive(request)).status);
  assert.deepEqual(statuses, [400, 204, 200, 429]);
});

test('it takes all addresses of one IPv6 network for one, and an IPv4 address however it is written', async (t) => {
  const { statuses } = limited(t, { perMinute: 1, burst: 1 });
  const seen = [];
  for (const address of [
    '2001:db8:1:2::1',
    '2001:0DB8:1:2:ffff:1:2:3',
    '[2001:db8:1:2::9]:443',
    '2001:db8:1:3::1',
    '2001:db8::1',
    '192.0.2.9',
    '::ffff:192.0.2.9',
    'fe80::1%eth0',
  ])
    seen.push(...(await statuses(address, 1)));
  assert.deepEqual(seen, [201, 429, 429, 201, 201, 201, 429, 201]);
});

test('it takes an address for the same whatever port a proxy adds', async (t) => {
  const { statuses } = limited(t, { perMinute: 1, burst: 1 });
  const seen = [];
  for (const address of [
    '203.0.113.9:40001',
    '203.0.113.9:40002',
    '203.0.113.9',
    '[::ffff:203.0.113.9]:40003',
    '::FFFF:cb00:7109',
    '203.0.113.10:40001',
    '[::1]:80',
    '[::1]:81',
    '::1',
    '[2001:db8:1:2::9]:443',
    '2001:db8:1:2:3:4:5:6',
    '64:ff9b::1.2.3.4',
  ])
    seen.push(...(await statuses(address, 1)));
  assert.deepEqual(seen, [201, 429, 429, 429, 429, 201, 201, 429, 429, 201, 429, 201]);
});

test('it keeps no address, and no more than so many counts', async () => {
  const kept = [];
  const { set } = Map.prototype;
  // All maps that are written meanwhile, ours among them.
  Map.prototype.set = function (key, value) {
    if (value && typeof value === 'object' && 'tokens' in value) {
      kept.push(this);
      assert.doesNotMatch(String(key), /192\.0\.2|2001/);
      assert.equal(String(key).length, 16);
    }
    return set.call(this, key, value);
  };
  try {
    const { receive } = setup({ clientAddress, rateLimit: { burst: 1 } });
    const flood = async (count, prefix) => {
      for (let index = 0; index < count; index += 1)
        await receive(post('{', { headers: { 'x-address': `${prefix}.${index >> 8}.${index & 255}` } }));
    };
    await flood(1, '192.0.2');
    assert.equal(kept[0].size, 1);
    await flood(10_500, '10.1');
    assert.equal(kept[0].size, 10_000);
  } finally {
    Map.prototype.set = set;
  }
});

test('it forgets with its secret what it counted, every hour', async (t) => {
  const { statuses, tick } = limited(t, { perMinute: 0.001, burst: 1 });
  assert.deepEqual(await statuses('192.0.2.1', 2), [201, 429]);
  tick(36e5 + 1);
  assert.deepEqual(await statuses('192.0.2.1', 2), [201, 429]);
});

test('it limits nobody whose address it is not told, and nobody where the site says so', async () => {
  for (const options of [{}, { clientAddress: () => undefined }, { clientAddress, rateLimit: false }]) {
    const { receive } = setup(options);
    const answers = await Promise.all(Array.from({ length: 200 }, () => receive(from('192.0.2.1'))));
    assert.ok(answers.every(({ status }) => status === 201));
  }
});

test('it hands on what the server knows of a request', async () => {
  const seen = [];
  const { receive } = setup({
    clientAddress: (_request, context) => {
      seen.push(context);
      return '192.0.2.1';
    },
  });
  await receive(post(recordOf()), 'of the server');
  assert.deepEqual(seen, ['of the server']);
});
