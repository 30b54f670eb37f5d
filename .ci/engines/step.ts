import { templates } from '../../site/e2e/templates.ts';
import type { Count } from '../steps.ts';
import type { Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { installEngines, programsOf, wanted } from './programs.ts';
import { lookAt } from './walk.ts';
import { startWebKit } from './webkit.ts';

/** Looks in one engine and says what it found; `start` is null where the engine is not there. */
async function inEngine(
  { name, packages }: { name: string; packages: string[] },
  start: (() => Promise<Engine>) | null,
  { origin, data }: { origin: string; data: string },
): Promise<Count> {
  if (!start) {
    console.log(`skipped: ${name} not found (install ${packages.join(' and ')})`);
    return { passed: 0, failed: 0 };
  }
  const begin = Date.now();
  const engine = await start();
  try {
    const outcomes = await lookAt(engine, origin, templates(data));
    for (const outcome of outcomes) {
      console.log(`${outcome.problems.length === 0 ? '✓' : '✗'} ${engine.name}: ${outcome.name}`);
      for (const problem of outcome.problems) console.log(`    ${problem}`);
    }
    console.log(`${engine.name}: ${((Date.now() - begin) / 1000).toFixed(0)} s`);
    const failed = outcomes.filter(({ problems }) => problems.length > 0).length;
    return { passed: outcomes.length - failed, failed };
  } finally {
    await engine.close();
  }
}

/** Firefox and WebKit, at once, on the system that runs at `origin` with its data in `data`. */
export async function lookInEngines(system: { origin: string; data: string }): Promise<Count> {
  installEngines();
  const firefox = programsOf(wanted.firefox);
  const webkit = programsOf(wanted.webkit);
  const counts = await Promise.all([
    inEngine(wanted.firefox, firefox && (() => startFirefox(firefox.browser)), system),
    inEngine(wanted.webkit, webkit && (() => startWebKit(webkit)), system),
  ]);
  return counts.reduce((sum, { passed, failed }) => ({
    passed: sum.passed + passed,
    failed: sum.failed + failed,
  }));
}
