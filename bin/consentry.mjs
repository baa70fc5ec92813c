#!/usr/bin/env node
import * as checkpoint from './checkpoint.mjs';
import * as inline from './inline.mjs';
import * as keys from './keys.mjs';
import * as notices from './notices.mjs';
import * as services from './services.mjs';
import { UsageError } from './usage-error.mjs';
import * as verify from './verify.mjs';

const commands = { inline, services, notices, keys, checkpoint, verify };
const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
const asksForHelp = [name, ...args].some((arg) => arg === '--help' || arg === '-h');

if (!command || asksForHelp) {
  const shown = command ? [command] : Object.values(commands);
  console.error(shown.map(({ usage }) => `Usage: ${usage}`).join('\n\n'));
  process.exitCode = asksForHelp ? 0 : 1;
} else {
  try {
    await command.run(args);
  } catch (error) {
    // Anything else is a mistake of ours, and shows where.
    const isUsage = error instanceof UsageError || String(error.code).startsWith('ERR_PARSE_ARGS');
    if (!isUsage) throw error;
    console.error(`${error.message}\n\nSee: npx consentry ${name} --help`);
    process.exitCode = 1;
  }
}
