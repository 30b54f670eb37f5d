import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const folder = resolve(import.meta.dirname, '../src/migrations/sqlite');
const sql = readdirSync(folder)
  .filter((name) => /^\d.*\.ts$/u.test(name))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');
const found = (pattern: RegExp) => [...sql.matchAll(pattern)].map(([, name]) => name).sort();

it('indexes every table of translations by its parent', () => {
  const tables = found(/CREATE TABLE \\`(\w+_locales)\\`/gu);
  expect(tables.length).toBeGreaterThan(40);
  expect(found(/CREATE INDEX \\`(\w+_locales)_parent_idx\\`/gu)).toEqual(tables);
});

it('can be read by Node as it is: types are marked, imports have their extension', () => {
  expect(sql).not.toMatch(/import \{ Migrate/u);
  expect(readFileSync(join(folder, 'index.ts'), 'utf8')).not.toMatch(/from '\.\/\w+';/u);
});
