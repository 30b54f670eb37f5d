import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../../cms/test/free-port.ts';
import { startSystem } from '../../system.ts';
import type { Seen } from './pages.ts';
import { works } from './work.ts';

const folder = 'data/bench/hold';
const rate = 100;
/** Milliseconds: 99 of 100 pages within the first, none over the second. */
const goal = { p99: 50, most: 250 };

const program = (name: string, args: string[]) => fork(path.join(import.meta.dirname, name), args);

async function told(child: ChildProcess): Promise<[Seen, Seen]> {
  const answer = once(child, 'message') as Promise<[[Seen, Seen]]>;
  child.send('tell');
  return (await answer)[0];
}

function figures({ times, unanswered }: Seen) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return { pages: sorted.length, p50: at(0.5), p99: at(0.99), most: at(1), unanswered };
}

const shown = ({ p50, p99, most, unanswered }: ReturnType<typeof figures>) =>
  [p50, p99, most].map((ms) => ms.toFixed(1).padStart(8)).join('') + String(unanswered).padStart(6);

/**
 * How long somebody waits for a page while the CMS is busy in each way that it can be; at the same moments the same pages
 * are asked of sirv, which serves the same folder and does nothing else.
 */
export async function benchHold(): Promise<void> {
  console.log(`\nHold: ${rate} pages a second while the CMS works (peer: sirv, the same pages at the same moments)`);
  const system = await startSystem(folder, { minutes: 30 });
  const origin = system.env.BASE_URL;
  const port = await freePort();
  const peer = program('peer.ts', [system.site, String(port)]);
  await once(peer, 'message');
  const todo = await works(origin, folder);
  const pages = program('pages.ts', [String(rate), origin, `http://127.0.0.1:${port}`]);
  try {
    await wait(3000);
    await told(pages);
    console.log(`  ${''.padEnd(30)}  pages      p50     p99    most  none     sirv p50     p99    most  none`);
    let held = true;
    for (const { name, work } of todo) {
      const result = await work();
      const [ours, theirs] = (await told(pages)).map(figures);
      if (!ours || !theirs) throw new Error('Nobody read');
      console.log(
        `  ${name.padEnd(30)}${String(ours.pages).padStart(7)} ${shown(ours)}     ${shown(theirs)}   ${result}`,
      );
      held &&= ours.p99 <= goal.p99 && ours.most <= goal.most && ours.unanswered === 0;
      await wait(2000);
      await told(pages);
    }
    console.log(
      `  goal: p99 ≤ ${goal.p99} ms, none over ${goal.most} ms, none without an answer: ${held ? 'reached' : 'NOT reached'}`,
    );
  } finally {
    pages.disconnect();
    peer.disconnect();
    await system.stop();
  }
}
