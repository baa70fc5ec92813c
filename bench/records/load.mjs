import { quantile } from '../statistics.mjs';
import { sampleRecord } from './sample.mjs';

/**
 * So many senders, each of which sends its next record once the one before is durable.
 *
 * @param {import('./contenders.mjs').Keeper} keeper
 * @param {{ width: number, seconds: number }} load
 * @returns {Promise<{ rate: number, p50: number, p99: number }>} Records per second, and milliseconds.
 */
export async function load(keeper, { width, seconds }) {
  const times = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  const send = async (sender) => {
    for (let now = performance.now(); now < end;) {
      await keeper.append(sampleRecord(), sender);
      const done = performance.now();
      times.push(done - now);
      now = done;
    }
  };
  await Promise.all(Array.from({ length: width }, (_, sender) => send(sender)));
  const rate = times.length / ((performance.now() - start) / 1000);
  return { rate, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}
