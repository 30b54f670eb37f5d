import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { readEnv } from '../env.ts';
import type { Compared, Comparison } from './compare.ts';

/** Milliseconds that reading one source may take, and the room it may take (MB). */
const mostTime = 20_000;
const mostRoom = 512;

/**
 * Compares a source in a process of its own: a calendar of a megabyte that repeats every week takes seconds, in which
 * nobody else would get an answer. What takes too long or too much room is given up, with that as its reason.
 */
export async function compareApart(comparison: Comparison, longest = mostTime): Promise<Compared> {
  const script = join(readEnv().projectRoot, 'cms/src/watch/compare-main.ts');
  const { PATH, TZ } = process.env;
  // What strangers wrote is read there: none of our secrets.
  const child = spawn(process.execPath, [`--max-old-space-size=${mostRoom}`, script], {
    env: { PATH, TZ, NODE_ENV: 'production' },
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: longest,
    killSignal: 'SIGKILL',
  });
  const ended = once(child, 'close') as Promise<[number | null]>;
  // It may end before it has read everything; how it ended says enough.
  child.stdin.on('error', () => undefined);
  child.stdin.end(JSON.stringify(comparison));
  const [said, [code]] = await Promise.all([text(child.stdout), ended]);
  return code === 0 ? (JSON.parse(said) as Compared) : { why: 'tooMuch' };
}
