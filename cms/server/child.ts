import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { linesOf } from '../src/lines.ts';
import { Problem, say } from './step.ts';

/** Writes what a child says to our own output, each line with its name in front. */
function speakAs(name: string, child: ChildProcess) {
  const speak = async (stream: Readable) => {
    for await (const line of linesOf(stream)) say(`[${name}] ${line}`);
  };
  for (const stream of [child.stdout, child.stderr]) if (stream) void speak(stream).catch(() => undefined);
}

type Options = {
  cwd: string;
  /** Variables on top of ours. */
  env?: Record<string, string>;
  /** `show` lets the child speak for itself, `onFailure` keeps it quiet unless it fails, another name goes before each line. */
  output: 'show' | 'onFailure' | { name: string };
};

const running = new Set<ChildProcess>();

/**
 * Runs a program to its end.
 * @throws Problem with its last lines when it fails.
 */
export function run(command: string, args: string[], { cwd, env, output }: Options): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', output === 'show' ? 'inherit' : 'pipe', output === 'show' ? 'inherit' : 'pipe'],
  });
  running.add(child);
  if (typeof output === 'object') speakAs(output.name, child);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-8000);
    });
  child.on('error', (error) => {
    running.delete(child);
    reject(error);
  });
  child.on('close', (code, signal) => {
    running.delete(child);
    if (code === 0) resolve();
    else
      reject(
        new Problem(
          `${basename(args[0] ?? command)} stopped (${signal ?? `exit code ${code}`})\n${said.trim()}`.trim(),
        ),
      );
  });
  return promise;
}

/** Runs one of our own TypeScript programs on this Node. */
export const runScript = (script: string, { args = [], ...options }: Options & { args?: string[] }) =>
  run(process.execPath, [script, ...args], options);

/** Ends what still runs; they get five seconds to do it in order. */
export async function stopChildren(): Promise<void> {
  const ends = [...running].map((child) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    child.once('close', () => resolve());
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 5000).unref();
    return promise;
  });
  await Promise.all(ends);
}
