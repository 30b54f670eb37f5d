import { rmSync } from 'node:fs';
import { inspect, report } from './check.ts';
import { submitter } from './client.ts';
import type { Row } from './row.ts';
import { faultServer } from './server.ts';

const count = 1000;
const folder = 'data/faults/parallel';

/** A thousand submissions in the same moment: all are stored. */
export async function parallelFault(): Promise<Row> {
  console.log(`\n${count} submissions at once`);
  rmSync(folder, { recursive: true, force: true });
  const server = await faultServer(folder);
  const submit = await submitter(server.origin);
  const start = Date.now();
  const slugs = Array.from({ length: count }, (_, i) => `tegelijk-${i}`);
  const answers = await Promise.all(slugs.map((slug) => submit(slug)));
  const seconds = (Date.now() - start) / 1000;
  const acknowledged = slugs.filter((_, i) => answers[i]?.kind === 'stored');
  await server.stop();
  const { lost, whole } = report(await inspect(server.database, acknowledged, 'tegelijk-'), acknowledged.length);
  const unanswered = count - acknowledged.length;
  return { held: whole && unanswered === 0, times: count, lost, empty: null, unanswered, seconds };
}
