import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inspect, report } from './check.ts';
import { submitter } from './client.ts';
import type { Answer } from './client.ts';
import type { NotRun, Row } from './row.ts';
import { faultServer } from './server.ts';
import { fillDisk, onMemory } from './small-disk.ts';

const megabytes = 96;
/** What is left when the submissions begin: enough for some hundreds. */
const room = 6 * 1024 * 1024;
const submissions = 3000;
const longestRecovery = 5000;
const folder = path.resolve('data/faults/disk');

/** A disk that is full: no false acknowledgement, 503 with a message, and well again within five seconds of room. */
export async function diskFault(): Promise<Row | NotRun> {
  console.log(`\nA full disk (tmpfs of ${megabytes} MB) during ${submissions} submissions`);
  return onMemory(folder, megabytes, onSmallDisk);
}

async function onSmallDisk(): Promise<Row> {
  const server = await faultServer(folder);
  const submit = await submitter(server.origin);
  const makeRoom = fillDisk(folder, room);

  const acknowledged: string[] = [];
  const refusals: Answer[] = [];
  for (let i = 0; i < submissions; i += 10)
    await Promise.all(
      Array.from({ length: 10 }, async (_, k) => {
        const answer = await submit(`schijf-${i + k}`);
        if (answer.kind === 'stored') acknowledged.push(`schijf-${i + k}`);
        else refusals.push(answer);
      }),
    );
  const unlike = refusals.filter(({ status, message }) => status !== 503 || !message.includes('full'));
  console.log(`  503 with a message: ${refusals.length - unlike.length}; refused otherwise: ${unlike.length}`);
  if (unlike[0]) console.log(`  for example: ${unlike[0].status} ${unlike[0].message}`);

  const freed = Date.now();
  makeRoom();
  let after = 0;
  while ((await submit(`schijf-hersteld-${after}`)).kind !== 'stored' && Date.now() - freed < 60_000) {
    after += 1;
    await wait(50);
  }
  const recovery = Date.now() - freed;
  acknowledged.push(`schijf-hersteld-${after}`);
  console.log(`  stores again ${recovery} ms after there was room`);
  await server.stop();
  const { lost, whole } = report(await inspect(server.database, acknowledged, 'schijf-'), acknowledged.length);
  const held = whole && refusals.length > 0 && unlike.length === 0 && recovery <= longestRecovery;
  return { held, times: submissions, lost, empty: null, unanswered: unlike.length, seconds: recovery / 1000 };
}
