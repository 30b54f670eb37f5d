import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Chromium without windows, which loads a page in half the time, and those with. */
const shell = '/usr/bin/chromium-headless-shell';
const others = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const run = (command: string, args: string[]) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

const find = (...paths: (string | undefined)[]) => paths.find((path) => path && existsSync(path));

function installFromDebian(): void {
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell']);
}

/**
 * The path of a Chromium to test with: CHROMIUM_PATH, else the one without windows, installed from Debian where we may
 * (root with apt), else another one that is there, else Playwright's own download. Throws with what to do when there is none.
 */
export function ensureChromium(): string {
  const present = find(process.env.CHROMIUM_PATH, shell);
  if (present) return present;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log('Installing the Chromium of Debian that has no windows.');
    installFromDebian();
  }
  const found = find(shell, ...others, chromium.executablePath());
  if (found) return found;
  console.log('No Chromium found: installing it.');
  run('npx', ['playwright', 'install', 'chromium']);
  const installed = find(chromium.executablePath());
  if (!installed) throw new Error('Chromium could not be installed. Install it and set CHROMIUM_PATH to its program.');
  return installed;
}
