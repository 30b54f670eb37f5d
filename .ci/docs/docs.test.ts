import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/*
 * Docs name only files that are there. A name is `code` that ends like a file or begins with a folder of the project; it may be
 * shortened to its end (`paths.ts`, `snapshot/read.ts`). What has been deleted is written ~~`content/convert`~~.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => existsSync(join(root, file)));
const docs = files.filter((file) => file.endsWith('.md') && !file.includes('collection/'));
const paths = new Set(files.flatMap((file) => file.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/'))));

// What only a running installation, a build or a package has.
const made =
  /^(?:data\/|@|https?:|\/|DATA_DIR|node_modules|dist\/|site\/\.cache|content\.jsonl$|manifest\.json$|content\.jsonl$|media\/<)/u;
const isFile = /\.(?:ts|tsx|astro|mjs|js|json|jsonl|md|css|sh|toml|py|typ)$/u;
const isFolder = /^(?:cms|content|docs|site|\.ci)\//u;

/** The names of files in a text, each as a list of what it may stand for: `{a,b}.ts` is two. */
function namesIn(text: string): string[] {
  const prose = text.replaceAll(/^```[\s\S]*?^```/gmu, '').replaceAll(/~~`[^`]+`~~/gu, '');
  return [...prose.matchAll(/`([^`\s]+)`/gu), ...prose.matchAll(/\]\(([^)\s#]+)[^)]*\)/gu)]
    .map(([, name = '']) => name)
    .filter(
      (name) =>
        (isFile.test(name) || isFolder.test(name)) && !made.test(name) && !/[…]|^\./u.test(name.replace(/^\.ci/u, '')),
    );
}

const matches = (name: string) =>
  new RegExp(
    `(?:^|/)${name
      .replace(/\/$/u, '')
      .replaceAll(/[.+?^$()[\]\\]/gu, '\\$&')
      .replaceAll(/\{([^}]+)\}/gu, (_, list: string) => `(?:${list.replaceAll(',', '|')})`)
      .replaceAll(/<[^>]+>|\*/gu, '[^/]+')}$`,
    'u',
  );
const isThere = (name: string, doc: string) =>
  paths.has(join(dirname(doc), name)) || [...paths].some((path) => matches(name).test(path));

test.each([
  ['a `b.ts` c', ['b.ts']],
  ['[x](decisions/001-a.md) and `cms/src/log`', ['cms/src/log', 'decisions/001-a.md']],
  ['gone: ~~`content/convert`~~', []],
  ['`/api/health`, `npm start`, `data/x.json`', []],
])('%s names %j', (text, names) => expect(namesIn(text).sort()).toEqual(names));

test('finds no file that is not there', () => {
  expect([isThere('content/convert', 'README.md'), isThere('core/paths.ts', 'README.md')]).toEqual([false, true]);
});

test.each(docs)('%s names files that are there', (doc) => {
  expect(namesIn(readFileSync(join(root, doc), 'utf8')).filter((name) => !isThere(name, doc))).toEqual([]);
});

test('the sample page of site/README.md is the page that it names', () => {
  const [, sample = ''] = /```astro\n([\s\S]*?)^ *```/mu.exec(readFileSync(join(root, 'site/README.md'), 'utf8')) ?? [];
  const page = readFileSync(join(root, 'site/src/pages/[locale]/aanbod/[slug].astro'), 'utf8');
  expect(sample.replaceAll(/^ {3}/gmu, '').trim()).toBe(page.trim());
});
