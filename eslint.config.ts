import type { Linter } from 'eslint';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const boundary = (group: string[], message: string) => ({ group, message });

const never = {
  cms: boundary(
    ['@kunstwijzer/cms', '@kunstwijzer/cms/*', '**/cms/src/**'],
    'The site never needs the CMS: read the snapshot (site/src/snapshot.ts).',
  ),
  site: boundary(
    ['@kunstwijzer/site', '@kunstwijzer/site/*', '**/site/src/**'],
    'The CMS never imports the site: put what both need in content/model, or run the site as a process.',
  ),
  inside: boundary(
    ['**/content/model/*', '**/content/seed/*', '**/content/demo/*'],
    'Import from @kunstwijzer/content/model, /seed or /demo instead.',
  ),
  otherFeature: {
    regex: '^\\.\\./(?!\\.\\.)[^/]+/',
    message: 'Features do not import each other: move what two need to src/ui, src/listing or content/model.',
  },
};

/*
 * Layers, the lowest first. Files beside the folders of cms/src are at the bottom, but for the configuration; what
 * knows no order here (site/src/reads, render …) may be imported by all. decisions/134; content/test/layers.test.ts finds circles and
 * folders of the CMS without a place.
 */

const cmsLayers = [
  ['access', 'backup', 'database', 'http', 'i18n', 'limits', 'mail', 'runtime'],
  ['fields'],
  ['collections'],
  // prettier-ignore
  ['asking', 'files', 'freshness', 'globals', 'health', 'inbox', 'live', 'preview', 'publish', 'route', 'schedule', 'search',
    'snapshot', 'submissions', 'translation', 'upkeep', 'used-in', 'versions', 'watch'],
  ['admin'],
  ['app'],
];
const siteLayers = [
  ['i18n'],
  ['ui'],
  ['visitor'],
  ['layouts'],
  ['facts'],
  ['listing'],
  ['cards', 'paper'],
  ['features'],
  ['pages'],
];

/** Folders of one layer import those of their own and of lower ones, types too. `own` says what else they may not import. */
const layered = (folder: string, layers: string[][], own: (layer: string[]) => object[]): Linter.Config[] =>
  layers.map((layer, at) => {
    const above = layers.slice(at + 1).flat();
    const order = layers.map((names) => names.join(', ')).join(' ← ');
    const upwards = {
      regex: `^(?:\\.\\./)+(?:${above.join('|')})/`,
      message: `A lower layer never imports a higher one: move what both need down, or pass it in. The order: ${order}.`,
    };
    return {
      files: layer.map((name) => `${folder}/${name}/**/*.{ts,tsx,astro}`),
      // A test may look at the whole.
      ignores: ['**/*.test.ts', '**/*.test.tsx'],
      rules: {
        'no-restricted-imports': ['error', { patterns: [...own(layer), ...(above.length > 0 ? [upwards] : [])] }],
      },
    };
  });
export default defineConfig(
  globalIgnores([
    '**/dist/',
    'data/',
    // The client's collection, as it came.
    '.ci/bench/search/collection/',
    'cms/data/',
    '**/.next/',
    '**/.astro/',
    'site/.cache/',
    'cms/src/migrations/',
    'cms/src/payload-types.ts',
    'cms/src/app/(payload)/admin/importMap.js',
    'cms/next-env.d.ts',
  ]),
  tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      'no-console': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
    },
  },
  astro.configs['flat/recommended'],
  { files: ['content/**/*.ts'], rules: { 'no-restricted-imports': ['error', { patterns: [never.cms, never.site] }] } },
  {
    files: ['cms/**/*.{ts,tsx}'],
    rules: { 'no-restricted-imports': ['error', { patterns: [never.site, never.inside] }] },
  },
  {
    files: ['site/**/*.{ts,tsx,astro}'],
    rules: { 'no-restricted-imports': ['error', { patterns: [never.cms, never.inside] }] },
  },
  ...layered('cms/src', cmsLayers, () => [never.site, never.inside]),
  ...layered('site/src', siteLayers, (layer) => [
    never.cms,
    never.inside,
    ...(layer.includes('features') ? [never.otherFeature] : []),
  ]),
  // Command-line programs talk to people through the console.
  {
    files: ['.ci/**', 'cms/server/**', 'site/tools/**', 'site/checks/**'],
    rules: { 'no-console': 'off' },
  },
);
