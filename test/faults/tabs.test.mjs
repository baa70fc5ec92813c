/** Tabs that decide at once, are closed, frozen, put away and brought back: each decision arrives, and once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attackTests, decide, empty, told, until, waiting } from './attack-kit.mjs';

const { visitor } = await attackTests();
const distinct = (records) => new Set(records.map(({ source, event_time: time }) => `${source.path} ${time}`)).size;

for (const count of [2, 5]) {
  for (const fault of [null, 'answers 503', 'cut after storing']) {
    test(`it records each decision once when ${count} tabs decide at once, where the endpoint ${fault ?? 'is well'}`, async () => {
      const one = await visitor(fault);
      const pages = await Promise.all(Array.from({ length: count }, () => one.open()));
      await Promise.all(pages.map((page, index) => decide(page, index % 2 ? 'rejectAll' : 'acceptAll')));
      await until(() => one.line.log.length >= 1);
      one.heal();
      const after = await one.open();
      const records = await one.arrive(count);
      await empty(after);
      assert.deepEqual([(await one.records()).length, distinct(records)], [count, count]);
    });
  }
}

test('it delivers what was decided in a tab that was closed right after the click', async () => {
  const one = await visitor();
  const other = await one.open();
  const page = await one.open();
  await Promise.all([decide(page, 'acceptAll').catch(() => undefined), page.close()]);
  await other.reload();
  const next = await one.open();
  await one.arrive(1);
  await empty(next);
  assert.equal((await one.records()).length, 1);
});

test('it delivers once from a page that was put away with a request under way, and brought back', async () => {
  const one = await visitor('hangs');
  const page = await one.open();
  await decide(page, 'acceptAll');
  await until(() => one.line.log.length > 0);
  await page.evaluate(() => void (globalThis.marked = true));
  await page.goto(one.url());
  one.heal();
  await page.goBack();
  const restored = await page.evaluate(() => globalThis.marked === true);
  await one.arrive(1);
  await empty(page);
  assert.deepEqual([(await one.records()).length, restored], [1, true], 'and the page was really put away');
});

test('it delivers from another tab while one is frozen in the middle of sending', async () => {
  const one = await visitor('hangs');
  const frozen = await one.open();
  await decide(frozen, 'acceptAll');
  await until(() => one.line.log.length > 0);
  const client = await frozen.createCDPSession();
  const other = await one.open();
  await client.send('Page.setWebLifecycleState', { state: 'frozen' });
  one.heal();
  await decide(other, 'rejectAll');
  await one.arrive(2, { timeout: 15_000 });
  await client.send('Page.setWebLifecycleState', { state: 'active' });
  await empty(frozen);
  assert.equal((await one.records()).length, 2);
});

test('it lets a decision wait for nothing, whatever the endpoint does', async () => {
  for (const fault of ['hangs', 'answers 503', 'cut before reading']) {
    const one = await visitor(fault);
    const page = await one.open();
    const took = await page.evaluate(() => {
      const start = performance.now();
      globalThis.consentry.acceptAll();
      return [performance.now() - start, globalThis.consentry.state.grants.analytics];
    });
    assert.ok(took[0] < 100, `${took[0]} ms`);
    assert.equal(took[1], true);
    await until(async () => (await waiting(page)).length > 0);
    assert.ok(!(await told(page)).includes('delivered'));
  }
});
