import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What a browser engine needs: its programs, each with the places where it may be, and the Debian packages of them. */
type Wanted = { name: string; packages: string[]; programs: Record<string, string[]> };

const apt = '/usr/bin/apt-get';
const webkitFolders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec'];

export const wanted = {
  firefox: {
    name: 'Firefox',
    packages: ['firefox-esr'],
    programs: { browser: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/lib/firefox/firefox'] },
  },
  webkit: {
    name: 'WebKit',
    packages: ['webkit2gtk-driver', 'xvfb'],
    programs: {
      driver: ['/usr/bin/WebKitWebDriver'],
      browser: webkitFolders.map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`),
      display: ['/usr/bin/Xvfb'],
    },
  },
} satisfies Record<string, Wanted>;

const places = ({ programs }: Wanted) =>
  Object.entries(programs).map(([part, paths]) => [part, paths.find((path) => existsSync(path))] as const);

const isThere = (engine: Wanted) => places(engine).every(([, path]) => path !== undefined);

/** The engines' packages, where we may install them (root with apt). Never waits longer than a minute; says what it does. */
export function installEngines(): void {
  const packages = Object.values(wanted)
    .filter((engine) => !isThere(engine))
    .flatMap((engine) => engine.packages);
  if (packages.length === 0 || !existsSync(apt) || process.getuid?.() !== 0) return;
  console.log(`Installing from Debian: ${packages.join(', ')}.`);
  const run = (args: string[]) =>
    spawnSync(apt, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 60_000,
    });
  run(['update', '-qq']);
  run(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** The paths of an engine's programs; null when one is missing. */
export function programsOf<Engine extends Wanted>(engine: Engine): Record<keyof Engine['programs'], string> | null {
  return isThere(engine) ? (Object.fromEntries(places(engine)) as Record<keyof Engine['programs'], string>) : null;
}
