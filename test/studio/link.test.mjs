/** What a state of the studio may be, and the link that holds one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blank } from '../../demo/pages/studio/state/blank.js';
import { checkState } from '../../demo/pages/studio/state/check-state.js';
import { fromFragment, toFragment, withKnownRunning } from '../../demo/pages/studio/state/link.js';
import { without } from '../../demo/pages/studio/state/path.js';
import { Refusal } from '../../demo/pages/studio/state/refusal.js';
import { full } from './full-state.mjs';

const packed = async (value) => {
  const stream = new Blob([typeof value === 'string' ? value : JSON.stringify(value)]).stream();
  const bytes = await new Response(stream.pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer();
  return `s1.${Buffer.from(bytes).toString('base64url')}`;
};

test('it accepts a blank state and a full one as they are', () => {
  assert.deepEqual(checkState(blank), { ...blank });
  assert.deepEqual(checkState(full), full);
});

test('it restores from a link everything but what services run, and gives that back to those it knows', async () => {
  const state = await fromFragment(`#${await toFragment(full)}`);
  assert.deepEqual(state, { ...full, services: [without(full.services[0], 'stop')] });
  assert.deepEqual(withKnownRunning(state, full.services), full);
  assert.deepEqual(await fromFragment(await toFragment(blank)), { ...blank });
});

test('it brings nothing that runs with a link, of no kind of service', async () => {
  const runs = {
    load: { scripts: [{ src: 'https://evil.example/x.js' }] },
    start: [['evil']],
    stop: null,
    reload: false,
  };
  const own = { id: 'own', name: 'Own', category: 'analytics', provider: 'Own Ltd' };
  const { services } = await fromFragment(
    await packed({
      services: [
        { service: 'hotjar', id: '1234567', ...runs, hosts: ['https://evil.example'] },
        { ...own, ...runs },
        'matomo',
      ],
    }),
  );
  assert.deepEqual(services, [{ service: 'hotjar', id: '1234567' }, own, 'matomo']);
  // What a page loads itself must not be loaded a second time.
  const disguised = {
    service: 'snowplow',
    name: 'Web fonts',
    category: 'essential',
    host: 'https://evil.example',
    appId: 'a',
  };
  const strange = await fromFragment(await packed({ services: [disguised] }));
  assert.deepEqual(strange.services, [{ service: 'snowplow', appId: 'a' }]);
  const unloaded = { ...blank, services: [{ service: 'hotjar', id: '1', load: null }] };
  assert.deepEqual(await fromFragment(await toFragment(unloaded)), unloaded);
});

for (const [name, value] of Object.entries({
  'a script as a link': { policy: { version: '1', url: 'javascript:alert(1)' } },
  'a script as another link': { appearance: { links: [{ text: 'x', url: ' javascript:alert(1)' }] } },
  'a hidden host': { policy: { version: '1', url: '/\\evil.example' } },
  'a foreign logo': { appearance: { logo: 'https://evil.example/x.svg' } },
  'a logo of data': { appearance: { logo: 'data:image/svg+xml,x' } },
  'a rule in a colour': { tokens: { surface: { light: '#fff;}body{display:none', dark: '#000000' } } },
  'a rule in a shadow': { tokens: { shadow: 'none} body { display: none' } },
  'a request in a shadow': { tokens: { shadow: 'url(https://evil.example)' } },
  'an escape in a typeface': { tokens: { font: { size: 16, line: 1.5, family: 'a\\7d b' } } },
  'a property that does not exist': { tokens: { evil: 1 } },
  'a member that does not exist': { onload: 'alert(1)' },
  'a theme of another place': { theme: '../../evil' },
  'a language of another place': { language: '../evil' },
  'a width without end': { view: { width: 1e9 } },
  'a list in the place of a state': [],
  'a text in the place of a list': { services: 'all' },
  'an empty service': { services: [null] },
  'a name that is no id': { services: [{ service: 'hotjar', as: '</script>' }] },
})) {
  test(`it refuses a link that holds ${name}`, async () => {
    await assert.rejects(packed(value).then(fromFragment), Refusal);
  });
}

test('it refuses a link that is cut off, of another version, too large, or no JSON', async () => {
  const whole = await toFragment(full);
  for (const fragment of [whole.slice(0, 60), 's2.abc', 'hello', 's1.%%%', await packed('{'), 's1.']) {
    await assert.rejects(fromFragment(fragment), Refusal, fragment);
  }
  await assert.rejects(
    packed({ texts: { en: { title: 'a'.repeat(3_000_000) } } }).then(fromFragment),
    /more than a state can/,
  );
});

test('it lets no name of a link reach the prototype', async () => {
  await assert.rejects(packed('{"texts":{"__proto__":{"polluted":"yes"}}}').then(fromFragment), Refusal);
  await assert.rejects(packed('{"__proto__":{"polluted":"yes"}}').then(fromFragment), Refusal);
  assert.equal({}.polluted, undefined);
});
