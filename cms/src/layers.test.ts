import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/* The folders of the CMS and what they import, types too. What one folder may not import another for stands in eslint.config.ts. */

const src = new URL('./', import.meta.url).pathname;
/** What is generated, and what puts the whole together. */
const apart =
  /^(?:migrations|app)\/|^(?:payload-types|payload\.config|seed|start-cms|instrumentation)\.ts$|\.test\.tsx?$/u;
const files = globSync('**/*.{ts,tsx}', { cwd: src }).filter((file) => !apart.test(file));
const folderOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : 'the files beside the folders');

const imports = new Map<string, Set<string>>();
const whole: string[] = [];
for (const file of files)
  for (const [, path = ''] of readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/gu)) {
    const other = normalize(join(dirname(file), path));
    const [here, there] = [folderOf(file), folderOf(other)];
    if (/^(?:payload\.config|seed|start-cms)\.ts$/u.test(other)) whole.push(`${file} → ${other}`);
    if (other.startsWith('..') || apart.test(other) || here === there) continue;
    imports.set(here, (imports.get(here) ?? new Set()).add(there));
  }

function reachedFrom(folder: string, known = new Set<string>()): Set<string> {
  for (const next of imports.get(folder) ?? []) if (!known.has(next)) reachedFrom(next, known.add(next));
  return known;
}
const folders = [...new Set(files.map(folderOf))].sort();

test('reads the imports', () => {
  expect(folders.length).toBeGreaterThan(20);
  expect([...(imports.get('mail') ?? [])]).toContain('limits');
});

test('no folder reaches itself through others', () => {
  expect(folders.filter((folder) => reachedFrom(folder).has(folder))).toEqual([]);
});

test('nothing imports what puts the whole together', () => {
  expect(whole).toEqual([]);
});
