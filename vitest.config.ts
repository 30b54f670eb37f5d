import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './.ci/longest-first.ts';

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        // What Astro gives the code of the site.
        define: { 'import.meta.env.SITE_ROOT': JSON.stringify(fileURLToPath(new URL('site/', import.meta.url))) },
        test: {
          name: 'unit',
          // Both cores of a small machine; by itself Vitest leaves one free.
          maxWorkers: 2,
          // What a file loads stays for the next one: half of the time was loading. So no file leaves anything behind.
          isolate: false,
          include: ['{content,cms,site}/**/*.test.{ts,tsx}', '.ci/{bench/search,docs}/*.test.ts'],
          exclude: [
            '**/node_modules/**',
            '**/*.int.test.ts',
            'cms/test/hardening/**',
            '**/dist/**',
            'data/**',
            'cms/data/**',
          ],
        },
      },
      {
        test: {
          name: 'integration',
          include: ['{cms,site}/**/*.int.test.ts'],
          exclude: ['**/node_modules/**', 'cms/test/hardening/**'],
          globalSetup: ['site/src/render/compiled.setup.ts', 'cms/test/scratch.setup.ts'],
          // Each file boots Payload with a database of its own.
          testTimeout: 120_000,
          hookTimeout: 180_000,
          maxWorkers: 2,
          isolate: false,
        },
      },
      {
        test: {
          name: 'hardening',
          include: ['cms/test/hardening/*.test.ts'],
          // One server for the whole folder; its limits count all tests together, so they take turns.
          globalSetup: 'cms/test/hardening/start.ts',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      // Looks at a built site: `.ci/test.ts` says where (SITE_DIR).
      {
        test: {
          name: 'built',
          include: ['site/checks/**/*.check.ts'],
          testTimeout: 300_000,
          maxWorkers: 2,
          isolate: false,
        },
      },
    ],
  },
});
