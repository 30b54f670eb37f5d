/*
 * Completes package-lock.json after `npm install` on a machine whose registry lacks optional packages of other platforms:
 * npm then leaves them out of the lockfile, and `npm ci` refuses it. Adds them by name and version; nothing is fetched.
 * Use: node .ci/complete-lock.mjs (changes the file only when something is missing).
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));

/** The places where Node looks for a dependency of the package at `path`, nearest first. */
const places = (path, name) => {
  const parts = path ? path.split('/node_modules/') : [];
  return [
    ...parts.map((_, i) => `${parts.slice(0, parts.length - i).join('/node_modules/')}/node_modules/${name}`),
    `node_modules/${name}`,
  ];
};

// A package that is here for another system must never be installed on this one.
const systems = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
};
const processors = {
  arm64: 'arm64',
  x64: 'x64',
  arm: 'arm',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
};
const named = (table, name) => name.split('-').flatMap((word) => table[word] ?? []);

let added = 0;
for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages))
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (!/^\d+\.\d+\.\d+/u.test(version)) continue;
    const found = places(path, name).find((place) => lock.packages[place]);
    if (found && lock.packages[found].version === version) continue;
    const os = named(systems, name);
    const cpu = named(processors, name);
    if (cpu.length === 0) continue;
    const place = found ? `${path}/node_modules/${name}` : `node_modules/${name}`;
    lock.packages[place] = { version, cpu, ...(dev ? { dev } : {}), optional: true, ...(os.length > 0 ? { os } : {}) };
    added += 1;
  }

if (added > 0) {
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
process.stdout.write(`${added} entries added to package-lock.json\n`);
