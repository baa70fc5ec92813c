import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const bin = (name) => `node_modules/.bin/${name}`;
const run = (command, ...args) => {
  execFileSync(bin(command), args, { stdio: 'inherit' });
};

rmSync('dist', { recursive: true, force: true });
run('rollup', '--config', '--silent');
run('tsc', '-p', 'tsconfig.build.json');
