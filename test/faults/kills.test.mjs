/** Real browsers, killed around their decisions. KILLS_FROM=31: other moments; KILLS_SHARE=0.5: half as many. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { back } from './back.mjs';
import { bundle } from './bundle.mjs';
import { complaintsOf, deathOf, dieOnce } from './kills.mjs';
import { startMortalSite } from './mortal-site.mjs';
import { killable } from './processes.mjs';
import { timing } from './timing.mjs';

const from = Number(process.env.KILLS_FROM ?? 1);
const share = Number(process.env.KILLS_SHARE ?? 1);
const end = await back();
const site = await startMortalSite({ receiver: end.receiver, files: await bundle(), timing });
after(async () => {
  await site.close();
  await end.close();
});

/** Lives and kills so many browsers, one after the other. */
async function killAll(newBrowser, count) {
  const sum = { kills: 0, decided: 0, kept: 0, delivered: 0 };
  const wrong = [];
  for (let seed = from; seed < from + count; seed += 1) {
    const browser = newBrowser();
    const before = new Set((await end.all()).map(({ record_id: id }) => id));
    const life = await dieOnce(site, browser, deathOf(seed)).finally(browser.remove);
    const records = (await end.all()).filter(({ record_id: id }) => !before.has(id));
    const complaints = complaintsOf(life, records);
    if (complaints.length) wrong.push([seed, JSON.stringify(deathOf(seed)), ...complaints]);
    sum.kills += 1;
    sum.decided += life.decided.length;
    sum.kept += life.kept.length;
    sum.delivered += records.length;
  }
  console.log(sum);
  assert.deepEqual([wrong, end.problems], [[], []]);
  // Else nothing was proved.
  assert.ok(sum.kept >= count / 2, `${sum.kept} records were kept before ${count} deaths`);
}

for (const [name, count] of Object.entries({ chromium: 30, firefox: 10 })) {
  const newBrowser = await killable(name);
  test(`it delivers once what was kept before ${name} was killed`, { timeout: 200_000, skip: !newBrowser }, () =>
    killAll(newBrowser, count * share),
  );
}

test('it leaves a chain that is whole', async () => {
  assert.deepEqual(await end.verify(), []);
});
