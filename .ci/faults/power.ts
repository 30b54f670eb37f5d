import { readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { damagedFiles, readSums } from '@kunstwijzer/content/files';
import { newsroom } from './newsroom.ts';
import type { NotRun, Row } from './row.ts';
import { faultServer } from './server.ts';
import { powerDisk } from './small-disk.ts';

const cuts = 20;
const megabytes = 1500;
/** Milliseconds after an editor published, at which the power goes: before, during and after the release is live. */
const longest = 6000;
const folder = path.resolve('data/faults/power');
const library = path.join(folder, 'media');

/** Files in the live release that are empty or not what their digest says; all of it when it has no digests. */
async function damagedInRelease(): Promise<{ empty: number; damaged: number }> {
  const release = realpathSync(path.join(folder, 'site/current'));
  const files = readdirSync(release, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const empty = files.filter(({ parentPath, name }) => statSync(path.join(parentPath, name)).size === 0).length;
  const sums = await readSums(release);
  return { empty, damaged: sums ? (await damagedFiles(release, sums, { calm: false })).length : files.length };
}

/** Pictures that were acknowledged, of which a file is missing or not what it was. */
async function lostOf(pictures: string[]): Promise<string[]> {
  const lost: string[] = [];
  for (const name of pictures) {
    const sums = await readSums(library, name.replace(/\.webp$/u, '.sha256'));
    if (!sums?.has(name) || (await damagedFiles(library, sums, { calm: false })).length > 0) lost.push(name);
  }
  return lost;
}

/**
 * The power goes twenty times while an editor publishes and uploads pictures: an ext4 of our own, of which from one moment
 * on nothing reaches the disk. Then the disk is mounted again and looked at before anything can repair it.
 */
export async function powerFault(): Promise<Row | NotRun> {
  console.log(
    `\nA power cut, ${cuts} times (ext4 of ${megabytes} MB) while the site is published and pictures come in`,
  );
  const disk = powerDisk(folder, megabytes);
  const problem = disk.create();
  if (problem !== null) return { notRun: `a disk of its own needs root with the right to mount (${problem})` };
  try {
    return await cutAgain(disk);
  } finally {
    disk.remove();
  }
}

async function cutAgain(disk: ReturnType<typeof powerDisk>): Promise<Row | NotRun> {
  const server = await faultServer(folder, { publishes: true });
  const pictures: string[] = [];
  const found = { lost: 0, empty: 0, damaged: 0, mixed: 0, seconds: 0 };
  let names = ['Zaal voor de eerste keer'];
  let editor = await newsroom(server.origin);
  await editor.rename(names[0] ?? '');
  await editor.publish();
  await editor.settled(600);
  for (let cut = 1; cut <= cuts; cut += 1) {
    const before = names.at(-1) ?? '';
    names = [before, `Zaal na ${cut} keer`];
    await editor.rename(names[1] ?? '');
    await editor.publish();
    const moment = wait(Math.random() * longest);
    const upload = editor.upload(`Foto ${cut}`).then(
      (name) => pictures.push(name),
      () => null,
    );
    await Promise.race([moment, upload.then(() => moment)]);
    const cannot = disk.cut();
    if (cannot !== null) return { notRun: `the power of a disk cannot be cut here (${cannot})` };
    const known = [...pictures];
    await server.kill();
    await upload;
    await disk.remount();
    const { empty, damaged } = await damagedInRelease();
    const lost = await lostOf(known);
    pictures.splice(0, pictures.length, ...known);
    const off = Date.now();
    await server.start();
    const live = new Set(await editor.live(names));
    const seconds = (Date.now() - off) / 1000;
    const mixed = live.size !== 1 || live.has(null);
    editor = await newsroom(server.origin);
    await editor.settled(600);
    const after = await editor.live(names);
    const missed = after.some((name) => name !== names[1]);
    if (empty + damaged + lost.length > 0 || mixed || missed)
      console.log(
        `  cut ${cut}: ${empty} empty, ${damaged} damaged, lost ${lost.join(' ') || 'none'}, live ${[...live].join(' | ')}, then ${after.join(' | ')}`,
      );
    found.empty += empty;
    found.damaged += damaged;
    found.lost += lost.length;
    found.mixed += mixed || missed ? 1 : 0;
    found.seconds = Math.max(found.seconds, seconds);
    if (cut % 5 === 0) console.log(`  ${cut} cuts, ${pictures.length} pictures acknowledged`);
  }
  await server.stop();
  console.log(
    `  pictures acknowledged ${pictures.length}, lost ${found.lost}; files of a release empty ${found.empty}, otherwise damaged ${found.damaged}`,
  );
  console.log(`  sites that were neither the old nor the new one, or stayed old: ${found.mixed}`);
  const held = found.lost + found.empty + found.damaged + found.mixed === 0 && pictures.length > 0;
  return { held, times: cuts, lost: found.lost, empty: found.empty, unanswered: found.mixed, seconds: found.seconds };
}
