import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { inspect, report } from './check.ts';
import { submitter } from './client.ts';
import type { Row } from './row.ts';
import { faultServer } from './server.ts';

const submissions = 10_000;
const kills = 50;
const senders = 20;
const folder = 'data/faults/kills';

/**
 * `kill -9`, fifty times, while ten thousand submissions arrive: of the CMS, and every fifth time of everything. Who gets
 * no answer sends the same one again.
 */
export async function killFault(): Promise<Row> {
  console.log(`\nkill -9, ${kills} times during ${submissions} submissions by ${senders} senders`);
  rmSync(folder, { recursive: true, force: true });
  const server = await faultServer(folder);
  const submit = await submitter(server.origin);
  const acknowledged = new Set<string>();
  let next = 0;
  let unanswered = 0;
  let found = 0;
  let wrong: string | null = null;

  const send = async (slug: string) => {
    for (;;) {
      const answer = await submit(slug).catch(() => null);
      if (answer?.kind === 'stored' || answer?.kind === 'there') {
        acknowledged.add(slug);
        if (answer.kind === 'there') found += 1;
        return;
      }
      if (answer && answer.status !== 503) {
        wrong ??= `${answer.status} ${answer.message}`;
        return;
      }
      unanswered += 1;
      await wait(100);
    }
  };
  const sender = async () => {
    while (next < submissions) {
      next += 1;
      await send(`inzending-${next}`);
    }
  };

  const start = Date.now();
  let longest = 0;
  const work = Promise.all(Array.from({ length: senders }, sender));
  for (let kill = 1; kill <= kills; kill += 1) {
    while (acknowledged.size < (kill * submissions) / (kills + 1)) await wait(5);
    const killed = Date.now();
    await (kill % 5 === 0 ? server.killAndRestart() : server.endCms('SIGKILL'));
    longest = Math.max(longest, Date.now() - killed);
    if (kill % 10 === 0) console.log(`  ${kill} kills, ${acknowledged.size} acknowledged`);
  }
  await work;
  const seconds = (Date.now() - start) / 1000;
  await server.stop();
  console.log(`  ${seconds.toFixed(0)} s; ${unanswered} tries without an answer, ${found} of them had been stored`);
  if (wrong) console.log(`  refused: ${String(wrong)}`);
  const { lost, whole } = report(await inspect(server.database, acknowledged, 'inzending-'), acknowledged.size);
  // Who got no answer tried again: only what never got one counts.
  const never = submissions - acknowledged.size;
  const held = whole && wrong === null && never === 0;
  return { held, times: kills, lost, empty: null, unanswered: never, seconds: longest / 1000 };
}
