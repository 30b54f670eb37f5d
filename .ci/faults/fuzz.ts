import { rm } from 'node:fs/promises';
import { fuzzServer } from '../../cms/test/fuzz/run.ts';
import { launch } from '../../cms/test/hardening/start.ts';
import type { Row } from './row.ts';

const each = 2000;
const seeds = Array.from({ length: 10 }, (_, i) => 20_261_201 + i);

/** Requests with anything wrong in them, always the same ones: each is answered, and none with a fault of ours. */
export async function fuzzFault(): Promise<Row> {
  console.log(`\n${each * seeds.length} mutated requests to the API and the pages around it, by every role`);
  let times = 0;
  let unanswered = 0;
  let failed = 0;
  for (const seed of seeds) {
    // Anew each time: what editors send removes what there is.
    const server = await launch();
    const { failures, statuses } = await fuzzServer(server, each, seed);
    times += [...statuses.values()].reduce((sum, count) => sum + count, 0);
    unanswered += statuses.get(0) ?? 0;
    failed += failures.length;
    console.log(
      `  seed ${seed}: ${[...statuses]
        .sort(([a], [b]) => a - b)
        .map(([status, n]) => `${n} × ${status}`)
        .join(', ')}`,
    );
    for (const failure of failures) console.log(`  ✘ ${failure}`);
    await server.stop();
    await rm(server.dataDir, { recursive: true, force: true });
  }
  return { held: failed === 0, times, lost: null, empty: null, unanswered, seconds: null };
}
