import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { all, findings, newRecord } from './records.mjs';
import { onEachStore } from './stores.mjs';

/** Kills the writer after some time; resolves with what it had acknowledged. */
async function writeAndKill(address, milliseconds) {
  const child = spawn(process.execPath, ['test/server/durability-writer.mjs', address]);
  let output = '';
  let errors = '';
  child.stdout.on('data', (part) => (output += part));
  child.stderr.on('data', (part) => (errors += part));
  const ended = new Promise((resolve) => child.on('close', resolve));
  await Promise.race([new Promise((resolve) => child.stdout.once('data', resolve)), ended]);
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  child.kill('SIGKILL');
  await ended;
  assert.equal(errors, '');
  // The last line may have been cut off.
  return output.split('\n').slice(0, -1);
}

onEachStore('it has all that it acknowledged when its process is killed', async ({ address, open }) => {
  const store = open();
  await store.ready();
  const acknowledged = [];
  for (const after of [10, 60, 130, 210, 300]) acknowledged.push(...(await writeAndKill(address, after)));
  assert.ok(acknowledged.length > 100, `only ${acknowledged.length} were written`);
  const stored = new Set((await all(store.read())).map(({ record_id }) => record_id));
  assert.deepEqual(
    acknowledged.filter((id) => !stored.has(id)),
    [],
  );
  assert.deepEqual(await findings(store), []);
  assert.equal(await store.append(newRecord()), 'stored');
});
