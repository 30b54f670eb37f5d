import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { jobNames } from '../../cms/src/schedule/jobs.ts';
import type { Row } from './row.ts';

const kills = 10;
const folder = path.resolve('data/faults/nights');

/** A process of the schedule; `lines` is what it has said (night-child.ts). */
function launch(hook: string, ...given: string[]) {
  const child = spawn('node', [path.join(import.meta.dirname, 'night-child.ts'), ...given], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATA_DIR: folder,
      DATABASE_URL: `file:${path.join(folder, 'test.db')}`,
      PAYLOAD_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
      NETLIFY_BUILD_HOOK: hook,
      LOG_LEVEL: 'silent',
    },
  });
  const lines: string[] = [];
  createInterface(child.stdout).on('line', (line) => lines.push(line));
  const ended = once(child, 'close');
  return {
    lines,
    ended,
    /** Resolves when so many lines with a word were said, or it ended. */
    said: async (word: string, times: number) => {
      while (child.exitCode === null && lines.filter((line) => line.startsWith(word)).length < times) await wait(20);
    },
    end: async (signal: 'SIGKILL' | 'SIGTERM') => {
      child.kill(signal);
      await ended;
    },
  };
}

/** How often each job is in what several processes said. */
const timesOf = (word: string, ...all: { lines: string[] }[]): Map<string, number> =>
  new Map(
    jobNames.map((name) => [
      name,
      all.flatMap(({ lines }) => lines).filter((line) => line === `${word} ${name}`).length,
    ]),
  );
const notOnce = (times: Map<string, number>) => [...times].filter(([, count]) => count !== 1);

/** The schedule, stopped in the middle of every job in every way: each is done again, once, and at its next time. */
export async function nightsFault(): Promise<Row> {
  console.log(`\nA stop in the middle of every job: kill -9, SIGTERM, ${kills} kills at any moment, two at once`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const server = createServer((_request, response) => response.end()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const start = (...given: string[]) =>
    launch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, ...given);
  await start('prepare').ended;

  let [day, wrong, seconds] = [0, 0, 0];
  const check = (what: string, times: Map<string, number>) => {
    const bad = notOnce(times);
    wrong += bad.length;
    console.log(`  ${what}: ${bad.length === 0 ? 'each job once' : JSON.stringify(bad)}`);
  };
  for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
    day += 1;
    const held = start('hold', String(day));
    await held.said('begun', jobNames.length);
    check(`begun before ${signal}`, timesOf('begun', held));
    await held.end(signal);
    const since = performance.now();
    const again = start('work', String(day));
    await again.said('ended', jobNames.length);
    seconds = Math.max(seconds, (performance.now() - since) / 1000);
    await again.ended;
    check(`after ${signal}`, timesOf('ended', again));
    day += 1;
    const next = start('work', String(day));
    await next.ended;
    check('at the next time', timesOf('ended', next));
  }

  for (let kill = 0; kill < kills; kill += 1) {
    day += 1;
    const worker = start('work', String(day));
    await worker.said('begun', 1);
    await wait(Math.random() * 1500);
    await worker.end('SIGKILL');
  }
  day += 1;
  const after = start('work', String(day), '8000');
  await after.ended;
  check(`after ${kills} kills at any moment`, timesOf('ended', after));

  day += 1;
  const both = [start('work', String(day), '8000'), start('work', String(day), '8000')];
  await Promise.all(both.map(({ ended }) => ended));
  check('by two processes at once', timesOf('ended', ...both));
  server.close();
  return { held: wrong === 0, times: kills + 2, lost: wrong, empty: null, unanswered: null, seconds };
}
