import { defineConfig } from '@playwright/test';

/** Browser tests against a running system: `.ci/test.ts` starts it and says where (BASE_URL, CHROMIUM_PATH). */
export default defineConfig({
  testDir: 'site/e2e',
  outputDir: 'data/test/browser',
  fullyParallel: false,
  workers: 2,
  timeout: 60_000,
  retries: 0,
  // The machine of CI has two cores, and both are busy with browsers.
  expect: { timeout: 15_000 },
  use: {
    baseURL: process.env.BASE_URL ?? 'http://127.0.0.1:3000',
    // A trace costs a sixth of the time: `playwright test --trace on` makes one.
    screenshot: 'only-on-failure',
    // A worker would answer behind the back of tests that replace an answer; site/e2e/offline.spec.ts allows it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      // Scroll bars take room, as on most desktops: a page must not be as wide as its window with them.
      ignoreDefaultArgs: ['--hide-scrollbars'],
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
