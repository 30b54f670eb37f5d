import { rmSync } from 'node:fs';
import { inspect, report } from './check.ts';
import { submitter } from './client.ts';
import { faultServer } from './server.ts';

const count = 1000;
const folder = 'data/faults/parallel';

/** A thousand submissions in the same moment: all are stored. */
export async function parallelFault(): Promise<boolean> {
  console.log(`\n${count} submissions at once`);
  rmSync(folder, { recursive: true, force: true });
  const server = await faultServer(folder);
  const submit = await submitter(server.origin);
  const start = Date.now();
  const slugs = Array.from({ length: count }, (_, i) => `tegelijk-${i}`);
  const answers = await Promise.all(slugs.map((slug) => submit(slug)));
  console.log(`  answered in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  const acknowledged = slugs.filter((_, i) => answers[i]?.kind === 'stored');
  await server.stop();
  return (
    report(await inspect(server.database, acknowledged, 'tegelijk-'), acknowledged.length) &&
    acknowledged.length === count
  );
}
