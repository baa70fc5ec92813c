#!/usr/bin/env node
/**
 * Measures Consentry beside others, and writes what it found to bench/results/. See README.md beside this file.
 *
 *     node bench/run.mjs accept      a click on Accept all
 *     node bench/run.mjs returning   a visitor who has accepted before
 *     node bench/run.mjs records     consent records on PostgreSQL
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import * as accept from './accept.mjs';
import { startBench } from './browser.mjs';
import { contenders, titleOf } from './contenders/contenders.mjs';
import { shapes } from './gated.mjs';
import { preface } from './preface.mjs';
import * as records from './records.mjs';
import * as returning from './returning.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const measures = { accept, returning, records };

/** What options that are lists may hold: a measure may have contenders of its own. */
const knownTo = (name) => ({ contenders: measures[name].contenders ?? contenders, shapes });
const numbers = ['counts', 'widths'];

/**
 * @param {string[]} args
 * @throws {Error} that names what is not known.
 */
function readArguments([name = 'accept', ...args]) {
  check(name, measures);
  const given = Object.entries(measures[name].defaults).map(([key, value]) => [
    key,
    { type: 'string', default: value },
  ]);
  const options = { ...Object.fromEntries(given), note: { type: 'string' }, print: { type: 'boolean' } };
  const { note, print, ...values } = parseArgs({ args, options }).values;
  const parsed = Object.entries(values).map(([key, value]) => [key, parse(key, value, knownTo(name))]);
  return { name, note, print, options: Object.fromEntries(parsed) };
}

function parse(key, value, known) {
  if (numbers.includes(key)) return value.split(',').map(Number);
  if (!(key in known)) return Number(value);
  return value.split(',').map((each) => check(each, known[key]));
}

function check(name, names) {
  if (!(name in names)) throw new Error(`${name} is none of ${Object.keys(names).join(', ')}.`);
  return name;
}

async function main() {
  const { name, note, print, options } = readArguments(process.argv.slice(2));
  if (!existsSync(`${root}/dist/cdn/consentry.js`)) throw new Error('There is no dist/: run `npm run build` first.');
  const start = Date.now();
  const tell = (text) => process.stderr.write(`${Math.round((Date.now() - start) / 1000)} s: ${text}\n`);
  const { start: begin = startBench } = measures[name];
  const bench = await begin();
  try {
    const { rounds, text } = await measures[name].measure(bench, options, tell);
    const names = options.contenders.map((each) => titleOf(knownTo(name).contenders[each]));
    const head = preface(measures[name], { ...options, rounds, note, names }, bench.version);
    const file = `${root}/bench/results/${name}.md`;
    const pretty = await format(`${head}\n\n${text}\n`, { ...(await resolveConfig(file)), parser: 'markdown' });
    console.log(pretty);
    if (print) return;
    await mkdir(`${root}/bench/results`, { recursive: true });
    await writeFile(file, pretty);
  } finally {
    await bench.close();
  }
}

await main();
