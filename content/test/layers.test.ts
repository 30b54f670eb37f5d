import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/*
 * The folders of the CMS and of the site, and what they import, types too. What one folder may not import another for stands in
 * eslint.config.ts.
 */

const root = new URL('../../', import.meta.url).pathname;

type Program = {
  name: string;
  /** What is generated, and what puts the whole together. */
  apart: RegExp;
  /** What puts the whole together: nobody imports it. */
  top: RegExp;
  /** Imports that are there, to see that they are read. */
  known: [folder: string, other: string];
  /** Folders that all may import: decisions/134. */
  free: string[];
};
const programs: Program[] = [
  {
    name: 'cms/src',
    apart: /^(?:migrations|app)\/|^(?:payload-types|payload\.config|seed|start-cms|instrumentation)\.ts$/u,
    top: /^(?:payload\.config|seed|start-cms)\.ts$/u,
    known: ['mail', 'limits'],
    free: [],
  },
  {
    name: 'site/src',
    apart: /\.fixture\.ts$/u,
    top: /^middleware\.ts$/u,
    known: ['listing', 'ui'],
    free: ['build', 'offline', 'outbox', 'reads', 'render', 'shortlist', 'social'],
  },
];

describe.each(programs)('$name', ({ name, apart, top, known, free }) => {
  const src = join(root, name, '/');
  const isApart = (file: string) => apart.test(file) || /\.test\.tsx?$/u.test(file);
  const files = globSync('**/*.{ts,tsx,astro}', { cwd: src }).filter((file) => !isApart(file));
  const folderOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : 'the files beside the folders');

  const imports = new Map<string, Set<string>>();
  const whole: string[] = [];
  for (const file of files)
    for (const [, path = ''] of readFileSync(join(src, file), 'utf8').matchAll(
      /(?:from|import\(|import)\s*'(\.[^'?]+)/gu,
    )) {
      const other = normalize(join(dirname(file), path));
      const [here, there] = [folderOf(file), folderOf(other)];
      if (top.test(other)) whole.push(`${file} → ${other}`);
      if (other.startsWith('..') || isApart(other) || here === there) continue;
      imports.set(here, (imports.get(here) ?? new Set()).add(there));
    }

  function reachedFrom(folder: string, reached = new Set<string>()): Set<string> {
    for (const next of imports.get(folder) ?? []) if (!reached.has(next)) reachedFrom(next, reached.add(next));
    return reached;
  }
  const folders = [...new Set(files.map(folderOf))].sort();

  test('reads the imports', () => {
    expect(folders.length).toBeGreaterThan(15);
    expect([...(imports.get(known[0]) ?? [])]).toContain(known[1]);
  });

  test('no folder reaches itself through others', () => {
    expect(folders.filter((folder) => reachedFrom(folder).has(folder))).toEqual([]);
  });

  test('every folder has its place in the order of the lint', () => {
    const order = readFileSync(join(root, 'eslint.config.ts'), 'utf8');
    const without = folders.filter(
      (folder) => files.some((file) => file.startsWith(`${folder}/`)) && !order.includes(`'${folder}'`),
    );
    expect(without).toEqual(free);
  });

  test('nothing imports what puts the whole together', () => {
    expect(whole).toEqual([]);
  });
});
