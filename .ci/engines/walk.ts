import { stickingOut } from '../../site/e2e/sticking-out.ts';
import { until } from './engine.ts';
import type { Engine } from './engine.ts';
import { wrongHere } from './page-checks.ts';

/** What came out of a test: its name, and what was wrong. */
export type Outcome = { name: string; problems: string[] };

const desktop = 1280;

/** Whether the fonts are there, and the parts that need a script have started. */
const ready = `document.fonts.status === 'loaded' &&
  !document.querySelector('astro-island[ssr]:is([client=load], [client=only])')`;

/** Goes once to each page, in a wide and in a narrow window. */
async function walk(engine: Engine, origin: string, paths: string[]): Promise<string[]> {
  const problems: string[] = [];
  for (const path of paths) {
    await engine.widen(desktop);
    await engine.open(`${origin}${path}`);
    await until(engine, `the fonts and the scripts of ${path}`, ready);
    const wrong = (await engine.ask(`(${wrongHere.toString()})()`)) as string[];
    problems.push(...wrong.map((what) => `${path}: ${what}`));
    for (const width of [desktop, engine.narrowest]) {
      if (width !== desktop) await engine.widen(width);
      const out = (await engine.ask(`(${stickingOut.toString()})()`)) as string[];
      problems.push(...out.map((what) => `${path} at ${width} px: ${what}`));
    }
    problems.push(...engine.takeErrors().map((what) => `${path}: ${what}`));
  }
  return problems;
}

/** What a visitor does: searches, follows the route, begins a form. */
const journeys: Record<string, (engine: Engine, origin: string) => Promise<void>> = {
  'the finder answers while somebody types': async (engine, origin) => {
    await engine.open(`${origin}/nl/aanbod/`);
    await engine.type('.finder form input[name=q]', 'koor');
    await until(
      engine,
      'results for “koor”',
      `/koor/i.test(document.querySelector('.finder article')?.textContent ?? '') && location.search.includes('koor')`,
    );
  },
  'a station of a line leads to its step': async (engine, origin) => {
    await engine.widen(engine.narrowest);
    await engine.open(`${origin}/ar/routekaart/`);
    await engine.press('#lijn-music ol li:nth-child(2) a');
    await until(engine, 'the step', `location.hash === '#discover' && document.querySelector('#discover') !== null`);
  },
  'a form goes on to its second step': async (engine, origin) => {
    await engine.open(`${origin}/nl/insturen/evenement/`);
    await until(engine, 'the form', `document.querySelector('.submission[data-ready]') !== null`);
    await engine.type('[name=title]', 'Zingen in de buurt');
    await engine.type('[name=summary]', 'Kom zingen met de buren.');
    await engine.press('[name=disciplines][value=singing]');
    const step = `[...document.querySelectorAll('.step')].find((step) => step.getClientRects().length > 0)?.dataset.step`;
    const before = await engine.ask(step);
    await engine.press('.step-buttons .button:last-child');
    await until(engine, 'the next step', `${step} !== ${JSON.stringify(before)}`);
  },
};

/** Everything that is looked at in one engine. */
export async function lookAt(engine: Engine, origin: string, templates: string[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const attempt = async (name: string, work: () => Promise<string[]>) => {
    const problems = await work().catch((error: unknown) => [error instanceof Error ? error.message : String(error)]);
    outcomes.push({ name, problems });
  };
  for (const locale of ['nl', 'ar'])
    await attempt(`every template in ${locale}`, () =>
      walk(
        engine,
        origin,
        templates.map((path) => `/${locale}${path}`),
      ),
    );
  for (const [name, journey] of Object.entries(journeys))
    await attempt(name, async () => {
      await journey(engine, origin);
      return engine.takeErrors();
    });
  return outcomes;
}
