import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/* Below these versions, known holes are open (November 2026). A newer complete set is always fine. */
const floors = { payload: '3.90.1', next: '16.4.5', sharp: '0.35.5' };

const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as {
  packages: Record<
    string,
    {
      version: string;
      integrity?: string;
      resolved?: string;
      link?: boolean;
      optional?: boolean;
      os?: string[];
      cpu?: string[];
    }
  >;
};
const versionOf = (name: string) => lock.packages[`node_modules/${name}`]?.version ?? '0.0.0';

const parts = (version: string) => version.split('.').map(Number);
const isAtLeast = (version: string, floor: string) => {
  const difference = parts(version).map((part, i) => part - (parts(floor)[i] ?? 0));
  return (difference.find((one) => one !== 0) ?? 0) >= 0;
};

it.each(Object.entries(floors))('%s is at least %s', (name, floor) => {
  expect(isAtLeast(versionOf(name), floor), versionOf(name)).toBe(true);
});

it('has one version of every part of Payload', () => {
  const versions = Object.entries(lock.packages).flatMap(([path, { version }]) =>
    /^node_modules\/(payload|@payloadcms\/[\w-]+)$/u.test(path) ? [version] : [],
  );
  expect(versions.length).toBeGreaterThan(5);
  expect(new Set(versions).size).toBe(1);
});

it('knows the fingerprint of everything that is installed here from elsewhere', () => {
  // Packages of other systems, which complete-lock.mjs adds by name and version, have none until they are fetched there.
  const installed = Object.entries(lock.packages).filter(
    ([path, { link, optional, os, cpu }]) => path.includes('node_modules/') && !link && !(optional && (os ?? cpu)),
  );
  expect(installed.length).toBeGreaterThan(500);
  const unproven = installed.filter(([, { integrity }]) => !/^sha512-/u.test(integrity ?? '')).map(([path]) => path);
  expect(unproven).toEqual([]);
});
