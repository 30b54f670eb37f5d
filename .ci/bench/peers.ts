import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Programs that only a bench needs: in package.json, every `npm start` and `npm test` would install their 190 packages. */
const peers = ['@11ty/eleventy@3.1.8', 'lighthouse@13.5.0'];

/** Installs the programs that we compare and measure with, when they are not there yet; gives the path of one of them. */
export function peerProgram(name: 'eleventy' | 'lighthouse'): string {
  const folder = path.resolve('data/bench/peers');
  mkdirSync(folder, { recursive: true });
  const own = path.join(folder, 'package.json');
  if (!existsSync(own)) writeFileSync(own, '{ "private": true }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', '--save-exact', ...peers], {
    cwd: folder,
    stdio: 'inherit',
  });
  return path.join(folder, 'node_modules/.bin', name);
}
