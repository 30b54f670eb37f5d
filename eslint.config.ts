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
};

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
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.config.ts'] } },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: ['test', 'it', 'describe'], package: 'node:test' }] },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
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
  {
    files: ['site/src/ui/**', 'site/src/i18n/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            never.cms,
            never.inside,
            boundary(['**/features/**', '**/pages/**'], 'ui and i18n know no domain: pass what they need as props.'),
          ],
        },
      ],
    },
  },
  {
    files: ['site/src/features/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            never.cms,
            never.inside,
            {
              regex: '^\\.\\./(?!\\.\\.)[^/]+/',
              message: 'Features do not import each other: move what two need to src/ui, src/listing or content/model.',
            },
            boundary(['**/pages/**'], 'Pages use features, not the other way round.'),
          ],
        },
      ],
    },
  },
  // Command-line programs talk to people through the console.
  {
    files: ['.ci/**', 'cms/server/**', 'site/tools/**', 'site/checks/**'],
    rules: { 'no-console': 'off' },
  },
);
