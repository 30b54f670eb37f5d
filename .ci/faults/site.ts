import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Row } from './row.ts';
import { faultServer } from './server.ts';

const folder = path.resolve('data/faults/site');
/** Killed by somebody, by itself when there is no memory left, told to stop, and (for 90 seconds) not running at all. */
const ends: NodeJS.Signals[] = ['SIGKILL', 'SIGABRT', 'SIGTERM', 'SIGKILL', 'SIGABRT', 'SIGTERM', 'SIGSTOP'];
/** Milliseconds after which somebody who waits for a page has gone. */
const patience = 1000;

/** A site that was published before: two pages. */
function publish(): void {
  const release = path.join(folder, 'site', 'releases', 'first');
  mkdirSync(path.join(release, 'nl'), { recursive: true });
  for (const page of ['index.html', 'nl/index.html']) writeFileSync(path.join(release, page), '<!doctype html><p>Site');
  symlinkSync(release, path.join(folder, 'site', 'current'));
}

/** The CMS ends in every way there is, while somebody reads: each page comes, and the CMS comes back by itself. */
export async function siteFault(): Promise<Row> {
  console.log(`\nThe CMS ends ${ends.length} times while somebody reads 100 pages a second`);
  rmSync(folder, { recursive: true, force: true });
  const server = await faultServer(folder);
  publish();
  await server.killAndRestart();
  let over = false;
  let unanswered = 0;
  const times: number[] = [];
  const ask = async () => {
    const start = performance.now();
    const signal = AbortSignal.timeout(patience);
    const good = await fetch(`${server.origin}/nl/`, { signal }).then(
      async (answer) => answer.status === 200 && (await answer.text()).includes('Site'),
      () => false,
    );
    times.push(performance.now() - start);
    if (!good) unanswered += 1;
  };
  const reading = (async () => {
    const asked: Promise<void>[] = [];
    for (; !over; await wait(10)) asked.push(ask());
    await Promise.all(asked);
  })();
  let seconds = 0;
  for (const signal of ends) {
    const start = Date.now();
    await server.endCms(signal);
    const took = (Date.now() - start) / 1000;
    console.log(`  ${signal}: well again after ${took.toFixed(1)} s`);
    seconds = Math.max(seconds, took);
  }
  over = true;
  await reading;
  await server.stop();
  console.log(`  ${times.length} pages, the longest ${Math.max(...times).toFixed(0)} ms, ${unanswered} not answered`);
  return { held: unanswered === 0, times: ends.length, lost: null, empty: null, unanswered, seconds };
}
