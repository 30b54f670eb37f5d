import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { log } from './log.ts';
import { root } from './paths.ts';
import { Problem } from './step.ts';

/**
 * Milliseconds: `first` to `longest` before a CMS that ended starts again, doubled each time until one listened; `start` for
 * it to listen; `sign` between two signs of life, of which nine may be missed; `patience` to end when it is told to.
 */
const times = { first: 500, longest: 30_000, start: 300_000, sign: 10_000, patience: 8000 };
const mostMissed = 9;

/** What `nice` calls it: who has more gets less. */
const niceness = 5;

/**
 * Lets the site go first: the CMS, and what it starts, gets less of a processor that both want, and is what the system
 * ends when memory runs out. Linux gives each thread its own priority, which those that it makes inherit.
 */
function giveWay({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, niceness);
    for (const thread of readdirSync(`/proc/${pid}/task`)) setPriority(Number(thread), niceness);
    writeFileSync(`/proc/${pid}/oom_score_adj`, '500');
  } catch {
    // It has ended already, or this is not Linux.
  }
}

/** The process of the CMS. `address` is where it listens, null while it does not. */
export type CmsProcess = {
  address: () => { socketPath: string } | null;
  /**
   * Starts it, and from then on starts it again whenever it ends; resolves when it listens for the first time.
   * Unless `patient`, rejects when it ends before that, and does not try again.
   */
  start: (patient: boolean) => Promise<void>;
  stop: () => Promise<void>;
};

/**
 * Keeps the CMS running in a process of its own (`script`), on a socket in a folder that only our user can enter: nobody
 * else can speak to it, and say who they are.
 */
export async function cmsProcess(script: string, limits = times): Promise<CmsProcess> {
  const { first: shortest, longest, start, sign, patience } = limits;
  const folder = await mkdtemp(join(tmpdir(), 'kunstwijzer-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', clear);
  let child: ChildProcess | null = null;
  let address: { socketPath: string } | null = null;
  let stopping = false;
  let pause = shortest;
  let starts = 0;
  let next: NodeJS.Timeout | undefined;
  const first = Promise.withResolvers<void>();

  /** Ends a CMS that does not come, or does not speak any more; gives the function that stops looking. */
  function watch(running: ChildProcess): () => void {
    const hang = (what: string) => {
      log.error(`The CMS ${what}, and is ended`);
      running.kill('SIGKILL');
    };
    const late = setTimeout(() => hang('does not start'), start);
    let missed = 0;
    const signs = setInterval(() => {
      if (address === null) return;
      missed += 1;
      if (missed > mostMissed) hang('hangs');
      else running.send('alive?', () => undefined);
    }, sign);
    running.on('message', () => {
      clearTimeout(late);
      missed = 0;
    });
    return () => {
      clearTimeout(late);
      clearInterval(signs);
    };
  }

  function launch(patient: boolean): void {
    // A name of its own each time, so that nothing is left of the one before.
    const socketPath = join(folder, `cms-${(starts += 1)}`);
    const running = spawn(process.execPath, [script, socketPath], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child = running;
    giveWay(running);
    const stopWatching = watch(running);
    running.once('message', () => {
      address = { socketPath };
      // Again: it may have made threads before the first time.
      giveWay(running);
      log[starts > 1 ? 'warn' : 'info']({ pid: running.pid }, starts > 1 ? 'The CMS runs again' : 'The CMS runs');
      first.resolve();
    });
    const { promise: ended, resolve: end } = Promise.withResolvers<string>();
    running.once('close', (code, signal) => end(signal ?? `exit code ${code}`));
    running.once('error', ({ message }) => {
      // Without a number it never ran, and does not close.
      if (running.pid === undefined) end(message);
    });
    void ended.then((reason) => {
      stopWatching();
      const wasWell = address !== null;
      child = null;
      address = null;
      if (stopping) return;
      if (!patient && starts === 1 && !wasWell)
        return first.reject(new Problem(`The CMS stopped while starting (${reason}).`));
      if (wasWell) pause = shortest;
      log.error({ reason, pause }, 'The CMS stopped; the site goes on, and the CMS is started again');
      next = setTimeout(() => launch(patient), pause);
      pause = Math.min(pause * 2, longest);
    });
  }

  return {
    address: () => address,
    start: (patient) => {
      launch(patient);
      return first.promise;
    },
    stop: async () => {
      stopping = true;
      clearTimeout(next);
      if (child) {
        const running = child;
        const ended = new Promise((done) => running.once('close', done));
        running.kill('SIGTERM');
        const end = setTimeout(() => running.kill('SIGKILL'), patience);
        await ended;
        clearTimeout(end);
      }
      process.off('exit', clear);
      clear();
    },
  };
}
