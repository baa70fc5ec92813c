import { readdir, readFile } from 'node:fs/promises';

/** A tick of Linux, in microseconds. */
const tick = 10_000;

/**
 * What this process and all that it started have had of the processor so far, in microseconds: user and system. `NaN` elsewhere than on
 * Linux.
 */
export async function processorTime() {
  const names = await readdir('/proc').catch(() => []);
  const found = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(readStat));
  const all = new Map(found.filter(Boolean).map((stat) => [stat.pid, stat]));
  const isOurs = (stat) => Boolean(stat) && (stat.pid === process.pid || isOurs(all.get(stat.parent)));
  return [...all.values()].filter(isOurs).reduce((sum, { ticks }) => sum + ticks * tick, all.size ? 0 : NaN);
}

async function readStat(pid) {
  const text = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '');
  // The name of the program, in parentheses, may have spaces in it.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return text && { pid: Number(pid), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
}
