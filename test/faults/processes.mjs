import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumArgs, findFirefox, findHeadless, firefoxPrefs } from '../browser.mjs';

/**
 * A browser whose profile outlives its process, driven by nothing but the page that it opens.
 *
 * @typedef {object} Killable
 * @property {(url: string) => import('node:child_process').ChildProcess} start
 * @property {() => void} remove Removes the profile.
 */

/** @type {Record<string, () => Promise<((profile: string, url: string) => [string, string[], object]) | null>>} */
const commands = {
  async chromium() {
    const { path, env } = await findHeadless();
    const quiet = [
      '--headless=new',
      '--disable-crash-reporter',
      '--no-default-browser-check',
      '--password-store=basic',
    ];
    return (profile, url) => [path, [...chromiumArgs, ...quiet, `--user-data-dir=${profile}`, url], env];
  },
  async firefox() {
    const found = findFirefox();
    if (!found) return null;
    const prefs = {
      ...firefoxPrefs,
      'datareporting.policy.dataSubmissionEnabled': false,
      'browser.aboutwelcome.enabled': false,
      'browser.shell.checkDefaultBrowser': false,
      // Else the third start after a crash asks for safe mode.
      'toolkit.startup.max_resumed_crashes': -1,
      'browser.sessionstore.resume_from_crash': false,
    };
    const lines = Object.entries(prefs).map((pref) => `user_pref(${pref.map((part) => JSON.stringify(part)).join()});`);
    return (profile, url) => {
      writeFileSync(join(profile, 'user.js'), lines.join('\n'));
      return [found.path, ['--headless', '--no-remote', '--profile', profile, url], found.env];
    };
  },
};

/**
 * @param {'chromium' | 'firefox'} name
 * @returns {Promise<(() => Killable) | null>} Makes browsers, each with a profile of its own; `null` where there is none here.
 */
export async function killable(name) {
  const command = await commands[name]();
  if (!command) return null;
  return () => {
    const profile = mkdtempSync(join(tmpdir(), `consentry-${name}-`));
    return {
      start(url) {
        const [path, args, env] = command(profile, url);
        // In a process group of its own, so that all of it can be killed in one moment.
        return spawn(path, args, { detached: true, stdio: 'ignore', env: { ...process.env, ...env } });
      },
      remove: () => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
    };
  };
}

/**
 * Ends a whole process group without a warning.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
export async function kill(child) {
  const ended = child.exitCode !== null || new Promise((resolve) => child.once('exit', resolve));
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
  await ended;
}
