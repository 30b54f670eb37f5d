import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSources } from './builds.ts';
import { root } from './paths.ts';

const { exports } = JSON.parse(readFileSync(join(root, 'content/package.json'), 'utf8')) as {
  exports: Record<string, string>;
};
// Loaded into the database once, not built in.
const data = ['./seed', './demo'];
const code = Object.entries(exports)
  .filter(([name]) => !data.includes(name))
  .map(([, file]) => join('content', file));

test.each(['cms', 'site'] as const)('a change in any code of content/ makes the build of %s anew', (build) => {
  const isCovered = (file: string) => buildSources[build].some((source) => file.startsWith(`${source}/`));
  expect(code.filter((file) => !isCovered(file))).toEqual([]);
  expect(code.length).toBeGreaterThan(5);
});
