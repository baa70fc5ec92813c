import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { buildServices } from './build-services.mjs';

// CI has built already, and says so.
if (process.env.CONSENTRY_BUILT && existsSync('dist/custom-elements.json')) process.exit();

const run = (command, ...args) => {
  execFileSync(`node_modules/.bin/${command}`, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
};

rmSync('dist', { recursive: true, force: true });
run('rollup', '--config', '--silent');
run('tsc', '-p', 'tsconfig.build.json');
run('cem', 'analyze');
await buildServices();
await import('./size-sample.mjs');
copyFileSync('src/records/record.schema.json', 'dist/record.schema.json');
// The stores bring them along; these are for whoever applies them by hand.
cpSync('src/themes', 'dist/cdn/themes', { recursive: true });
cpSync('src/server/migrations', 'dist/migrations', { recursive: true });

// The analyzer exits with 0 when its configuration throws.
const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const tags = modules.flatMap(({ declarations = [] }) => declarations).flatMap(({ tagName = [] }) => tagName);
for (const tag of ['consentry-banner', 'consentry-preferences', 'consentry-embed']) {
  if (!tags.includes(tag))
    throw new Error(`custom-elements.json does not describe <${tag}>; it has: ${tags.join(', ')}`);
}

// A file that visitors wait for must not ask for another.
for (const name of ['ui', 'later']) {
  const asked = /\b(?:import|from)\s*["'][^"']+["']/.exec(readFileSync(`dist/cdn/consentry-${name}.js`, 'utf8'));
  if (asked) throw new Error(`consentry-${name}.js has the static import: ${asked[0]}`);
}
