import { mkdirSync, rmSync } from 'node:fs';
import { ensureChromium } from './chromium.ts';
import { lookInEngines } from './engines/step.ts';
import { check, counted, runSteps } from './steps.ts';
import type { Count, Step } from './steps.ts';
import { startSystem } from './system.ts';

/* `npm test`: everything, in order of how soon it tells something; what only reads the source, beside that. `npm test -- unit types` runs the steps so named. */

const folder = 'data/test';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

type VitestReport = { numPassedTests: number; numFailedTests: number };
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number } };
const vitestCount = (json: unknown): Count => {
  const { numPassedTests, numFailedTests } = json as VitestReport;
  return { passed: numPassedTests, failed: numFailedTests };
};
const playwrightCount = (json: unknown): Count => {
  const { expected, unexpected, flaky } = (json as PlaywrightReport).stats;
  return { passed: expected + flaky, failed: unexpected };
};

const vitest = (name: string, project: string, env?: Record<string, string>): Step => {
  const report = `${folder}/${project}.json`;
  return counted(
    name,
    report,
    vitestCount,
    'vitest',
    ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    env,
  );
};

let system: Awaited<ReturnType<typeof startSystem>> | undefined;
const started = () => {
  if (!system) throw new Error('The system did not start, so this step has nothing to look at.');
  return system;
};

const startStep: Step = {
  name: 'start the system (database, content, CMS build, site build)',
  run: async () => {
    system = await startSystem(`${folder}/system`, { mail: `${folder}/mail` });
    return { passed: 1, failed: 0 };
  },
};

const built: Step = {
  name: 'built pages (HTML, links, languages, budgets)',
  run: () => vitest('built', 'built', { SITE_DIR: started().site }).run(),
};

const browser: Step = {
  name: 'browser (journeys, accessibility)',
  run: () => {
    const report = `${folder}/browser.json`;
    return counted('browser', report, playwrightCount, 'playwright', ['test', '--reporter=line,json'], {
      ...started().env,
      CHROMIUM_PATH: ensureChromium(),
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    }).run();
  },
};

const engines: Step = {
  name: 'engines (Firefox, WebKit)',
  waits: true,
  run: () => {
    const { BASE_URL, SYSTEM_DATA_DIR } = started().env;
    return lookInEngines({ origin: BASE_URL, data: SYSTEM_DATA_DIR });
  },
};

const steps: Record<string, Step> = {
  format: check('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
  lint: check('lint', 'eslint', ['.', '--max-warnings', '0']),
  unused: check('unused code and dependencies', 'knip', []),
  types: check('types, and rules that need them', 'oxlint', ['--type-aware', '--type-check', '--deny-warnings']),
  'types-site': check('types of pages', 'npm', ['run', '--silent', 'typecheck', '-w', 'site']),
  generated: check('generated files are up to date', 'npm', ['run', '--silent', 'check:generated', '-w', 'cms']),
  unit: vitest('unit tests', 'unit'),
  integration: vitest('integration tests', 'integration'),
  hardening: { ...vitest('hardening (through the real HTTP server)', 'hardening'), waits: true },
  start: startStep,
  built,
  engines,
  browser,
};

const chosen = process.argv.slice(2);
const wanted = Object.entries(steps).filter(
  ([name]) =>
    chosen.length === 0 ||
    chosen.some((part) => name.startsWith(part)) ||
    (name === 'start' && chosen.some((part) => ['built', 'browser', 'engines'].includes(part))),
);
if (wanted.length === 0) {
  console.error(`No step has that name. The steps: ${Object.keys(steps).join(', ')}`);
  process.exit(2);
}

const { passed, failed } = await runSteps(wanted.map(([, step]) => step));
await system?.stop();
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
