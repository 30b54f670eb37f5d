import { readdirSync } from 'node:fs';
import path from 'node:path';
import { newsroom } from './newsroom.ts';
import type { NotRun, Row } from './row.ts';
import { faultServer } from './server.ts';
import { fillDisk, onMemory } from './small-disk.ts';

const megabytes = 700;
/** Bytes that are left when somebody publishes: from nothing that the database could use, to half a release. */
const rooms = [0, 200_000, 2_000_000, 20_000_000];
const folder = path.resolve('data/faults/full-publish');

/** Folders of a publication that came to nothing. */
const leftovers = (): string[] =>
  ['publish', 'site', 'site/releases'].flatMap((inside) =>
    readdirSync(path.join(folder, inside)).filter((name) => name.endsWith('.new') || name === '.mended'),
  );

/** The disk is full while the site is published: the old site stays, the outcome is told, nothing is left over. */
export async function fullPublishFault(): Promise<Row | NotRun> {
  console.log(`\nA full disk (tmpfs of ${megabytes} MB) while the site is published, ${rooms.length} times`);
  return onMemory(folder, megabytes, onSmallDisk);
}

async function onSmallDisk(): Promise<Row> {
  const server = await faultServer(folder, { publishes: true });
  const editor = await newsroom(server.origin);
  const count = { wrong: 0, unanswered: 0, seconds: 0 };
  let old = 'Zaal met ruimte';
  await editor.rename(old);
  await editor.publish();
  await editor.settled(600);
  for (const [at, room] of rooms.entries()) {
    const name = `Zaal zonder ruimte ${at}`;
    await editor.rename(name);
    const free = fillDisk(folder, room);
    const id = await editor.publish().catch(() => null);
    // Without room there is no row either: then it was refused, and that is an answer.
    if (id !== null) await editor.settled(60).catch(() => undefined);
    const whileFull = await editor.live([old, name]);
    free();
    const start = Date.now();
    await editor.settled(60).catch(() => (count.unanswered += 1));
    const outcome = id === null ? null : await editor.publication(id);
    const left = leftovers();
    await editor.publish();
    await editor.settled(600);
    const after = await editor.live([old, name]);
    count.seconds = Math.max(count.seconds, (Date.now() - start) / 1000);
    // Half a release of room is enough for a small change: then it is live.
    const was = outcome?.state === 'published' ? name : old;
    const good = whileFull.every((each) => each === was) && after.every((each) => each === name) && left.length === 0;
    if (!good) count.wrong += 1;
    console.log(
      `  ${room} bytes left: ${outcome?.state ?? 'refused'}${outcome?.message ? ` (${outcome.message.split('\n')[0]})` : ''}, left over: ${left.join(' ') || 'nothing'}`,
    );
    old = name;
  }
  await server.stop();
  const { wrong, unanswered, seconds } = count;
  return { held: wrong + unanswered === 0, times: rooms.length, lost: wrong, empty: null, unanswered, seconds };
}
