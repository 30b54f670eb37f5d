import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

/** How many checks of a step held and how many did not. */
export type Count = { passed: number; failed: number };

/**
 * A step. A `patient` one measures no time: it runs beside the others at the lowest priority, on what they leave of the
 * processor, and prints what it has to say when it ends. One that `waits` runs together with the step before it: between
 * the two of them no core is without work for long.
 */
export type Step = { name: string; patient?: boolean; waits?: boolean; run: () => Promise<Count> };

const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(0)} s`;

/** Runs a program with its output shown, at once or (`patient`) when it ends; resolves with its exit code. */
function program(command: string, args: string[], { env = {}, patient = false } = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const output = patient ? 'pipe' : 'inherit';
    const child = spawn(command, args, { stdio: ['ignore', output, output], env: { ...process.env, ...env } });
    if (patient && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code ?? 1);
    });
  });
}

/** A patient step that is one check: the program ends well or it does not. */
export const check = (name: string, command: string, args: string[]): Step => ({
  name,
  patient: true,
  run: async () =>
    (await program(command, args, { patient: true })) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
});

/**
 * A step of many tests: reads the counts from the report that the runner wrote. A runner that ends badly, or that
 * ran nothing, counts as one failure more, so that a crash never looks like a pass.
 */
export const counted = (
  name: string,
  report: string,
  read: (json: unknown) => Count,
  command: string,
  args: string[],
  env?: Record<string, string>,
): Step => ({
  name,
  run: async () => {
    const code = await program(command, args, { env });
    const count = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0 };
    const broken = (code !== 0 && count.failed === 0) || count.passed + count.failed === 0;
    return broken ? { ...count, failed: count.failed + 1 } : count;
  },
});

/** Runs the steps, each with its elapsed time: in their order, and the patient ones, in theirs, beside them; none stops another. */
export async function runSteps(steps: Step[]): Promise<Count> {
  const start = Date.now();
  const total: Count = { passed: 0, failed: 0 };
  const failures: string[] = [];
  let begun = 0;
  const perform = async ({ name, run }: Step) => {
    const stepStart = Date.now();
    console.log(`\n▶ ${(begun += 1)}/${steps.length} ${name} (${seconds(start)} so far)`);
    const { passed, failed } = await run().catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return { passed: 0, failed: 1 };
    });
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) failures.push(name);
    console.log(`${failed === 0 ? '✔' : '✘'} ${name}: ${passed} passed, ${failed} failed, ${seconds(stepStart)}`);
  };
  const inTurn = async (queue: Step[]) => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const together = queue[0]?.waits ? queue.splice(0, 1) : [];
      await Promise.all([next, ...together].map(perform));
    }
  };
  await Promise.all([inTurn(steps.filter((step) => step.patient)), inTurn(steps.filter((step) => !step.patient))]);
  if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
  return total;
}
