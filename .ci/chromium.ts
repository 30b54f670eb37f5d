import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const run = (command: string, args: string[]) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

function find(): string | undefined {
  return [process.env.CHROMIUM_PATH, ...known, chromium.executablePath()].find((path) => path && existsSync(path));
}

/**
 * The path of a Chromium to test with. Looks for one, then installs it: from Debian where we may (root with apt),
 * else by Playwright's own download. Throws with what to do when neither works.
 */
export function ensureChromium(): string {
  const present = find();
  if (present) return present;
  console.log('No Chromium found: installing it.');
  const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (debian) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  } else {
    run('npx', ['playwright', 'install', 'chromium']);
  }
  const installed = find();
  if (!installed) throw new Error('Chromium could not be installed. Install it and set CHROMIUM_PATH to its program.');
  return installed;
}
