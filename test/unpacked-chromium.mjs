/**
 * Chromium for a machine that has none: unpacks the one that lies, compressed, in the npm package `@sparticuz/chromium`.
 *
 * The package's own `executablePath()` is not used: it returns any Chromium that an earlier version left in the temp
 * folder, unpacks there without a lock, and brings its libraries along only in an AWS-like environment.
 */
import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';

const modules = fileURLToPath(new URL('../node_modules/', import.meta.url));

const advice = [
  'Install Chromium or Google Chrome (Debian: apt-get install chromium; macOS: brew install --cask google-chrome),',
  'or set CHROME_PATH to one that is installed, and run the tests again.',
].join('\n');

/** @param {string} why */
function noBrowser(why) {
  return new Error(`No browser to run the tests in: ${why}\n${advice}`);
}

/**
 * @param {string} compressed
 * @param {string} file
 */
async function decompress(compressed, file) {
  await pipeline(createReadStream(compressed), createBrotliDecompress(), createWriteStream(file));
}

/**
 * Unpacks by way of a file: tar stops reading at the end mark and closes a pipe that still holds padding.
 *
 * @param {string} compressed
 * @param {string} folder
 */
async function untar(compressed, folder) {
  const archive = join(folder, 'archive.tar');
  await decompress(compressed, archive);
  await promisify(execFile)('tar', ['xf', archive, '-C', folder, '--no-same-owner']);
  await rm(archive);
}

/**
 * @param {string} bin The package's folder of compressed parts.
 * @param {string} temporary Where to unpack to.
 * @param {string} folder Where it will be in the end.
 */
async function fill(bin, temporary, folder) {
  const executable = join(temporary, 'chromium');
  await decompress(join(bin, 'chromium.br'), executable);
  await chmod(executable, 0o755);
  await untar(join(bin, 'al2023.tar.br'), temporary);
  await untar(join(bin, 'fonts.tar.br'), temporary);
  // The packaged fonts.conf names folders of AWS, never the one that the fonts are unpacked to.
  const conf = `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`;
  await writeFile(join(temporary, 'fonts.conf'), `<?xml version="1.0"?>\n${conf}\n`);
}

/**
 * Unpacks into a folder of its own and renames it when complete, so that neither an interrupted run nor a second one at
 * the same time leaves half a browser behind.
 *
 * @param {string} packageFolder
 * @param {string} folder
 */
async function unpack(packageFolder, folder) {
  const temporary = `${folder}.${process.pid}`;
  await mkdir(temporary, { recursive: true });
  try {
    await fill(join(packageFolder, 'bin'), temporary, folder);
    await rename(temporary, folder);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    // Another process was faster: its copy is as good.
    if (!existsSync(join(folder, 'chromium'))) throw error;
  }
}

/**
 * Unpacks the packaged Chromium once per version and says how to start it.
 *
 * @param {(path: string, env?: Record<string, string>) => string | null} versionOf Runs `--version`.
 * @returns {Promise<import('./browser.mjs').FoundBrowser>}
 */
export async function unpackChromium(versionOf) {
  const { platform, arch } = process;
  if (platform !== 'linux' || arch !== 'x64')
    throw noBrowser(`none is installed, and the packaged one is for linux-x64, not ${platform}-${arch}.`);
  const packageFolder = join(modules, '@sparticuz/chromium');
  if (!existsSync(packageFolder))
    throw noBrowser('none is installed, nor is the npm package @sparticuz/chromium (npm ci).');
  const { version: packageVersion } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const folder = join(modules, '.cache/chromium', packageVersion);
  const path = join(folder, 'chromium');
  if (!existsSync(path)) {
    await unpack(packageFolder, folder);
  }
  const from = `unpacked from the npm package @sparticuz/chromium ${packageVersion}`;
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  // The machine's own libraries come first: ours are older, and only stand in for missing ones.
  for (const env of [fonts, { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') }]) {
    const version = versionOf(path, env);
    if (version) return { path, env, from, version };
  }
  throw noBrowser(`none is installed, and the one ${from} does not start on this system.`);
}
