import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { test } from 'node:test';

const consentry = (...args) => spawnSync(process.execPath, ['bin/consentry.mjs', ...args], { encoding: 'utf8' });

test('it prints a tag whose text has the hash that it names', () => {
  const { stdout, stderr, status } = consentry('inline', '--ui', '/assets/consentry-ui.js');
  assert.equal(status, 0);
  const [, ui, text] = /^<script data-ui="([^"]*)">([^]*)<\/script>\n$/.exec(stdout);
  assert.equal(ui, '/assets/consentry-ui.js');
  assert.ok(stderr.includes(`'${hash(text)}'`), stderr);
});

test('it prints nothing that would end the tag early, or open a comment in it', () => {
  const text = consentry('inline').stdout.slice(0, -'</script>\n'.length);
  assert.doesNotMatch(text, /<\/script|<!--|sourceMappingURL/i);
});

test('it writes a nonce, and nothing that could leave its attribute', () => {
  assert.match(consentry('inline', '--nonce', 'a"b').stdout, /^<script data-ui="[^"]*" nonce="a&quot;b">/);
});

test('it explains itself, and fails where it is not understood', () => {
  assert.equal(consentry('--help').status, 0);
  const { status, stderr } = consentry('outline');
  assert.equal(status, 1);
  assert.match(stderr, /Usage: consentry inline/);
});

function hash(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
