import { copyFile, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  damagedFiles,
  digestOf,
  isWhole,
  readSums,
  syncFiles,
  syncFolders,
  writeDurably,
  writeSums,
} from '@kunstwijzer/content/files';
import type { Sums } from '@kunstwijzer/content/files';
import { imageWidths, previewName } from '@kunstwijzer/content/model';
import type { Payload } from 'payload';
import sharp from 'sharp';
import { snapshotMedia } from '../../site-folders.ts';
import type { PublishFolders } from '../../site-folders.ts';
import { fileNames, libraryFolder, stemOf, sumsOf } from './library.ts';
import { makePreview } from './preview-picture.ts';
import { giveBack } from './replaced.ts';
import { sizeBytes } from './sizes.ts';

/** What was found in the picture library: the files that were made again, and those that nothing can make again. */
export type PictureCheck = { files: number; mended: string[]; damaged: string[] };

type Checking = { payload: Payload; dataDir: string; folders: PublishFolders; calm: boolean };

/** Takes a file from a snapshot that has it as it was; false when none has. */
async function fromSnapshot(folder: string, name: string, digest: string | undefined, snapshots: string[]) {
  for (const snapshot of snapshots) {
    const copy = join(snapshotMedia(snapshot), name);
    if (digest === undefined || !(await isWhole(copy, digest))) continue;
    const draft = join(folder, `${name}.new`);
    await rm(draft, { force: true });
    await copyFile(copy, draft);
    await syncFiles([draft]);
    await rename(draft, join(folder, name));
    await syncFolders([folder]);
    return true;
  }
  return false;
}

/** Makes a size of a picture again from its whole file; null when the name is that of no size. */
async function makeAgain(folder: string, whole: string, name: string): Promise<string | null> {
  if (name === previewName(stemOf(whole))) {
    await makePreview(folder, whole);
  } else {
    const width = imageWidths.find((each) => name === `${stemOf(whole)}-${each}.webp`);
    if (width === undefined) return null;
    await writeDurably(join(folder, name), await sizeBytes(await readFile(join(folder, whole)), width));
  }
  return digestOf(await readFile(join(folder, name)));
}

/** Whether a file is a picture to its last byte. Of one without a digest that is all that can be known. */
const canBeRead = (file: string): Promise<boolean> =>
  sharp(file, { failOn: 'truncated' })
    .stats()
    .then(
      () => true,
      () => false,
    );

/** Notes the digests of a picture that was taken in before there were any. */
async function noteSums(folder: string, names: string[]): Promise<Sums> {
  const sums: Sums = new Map();
  for (const name of names) {
    const file = join(folder, name);
    if (await canBeRead(file)) sums.set(name, digestOf(await readFile(file)));
  }
  return sums;
}

async function checkPicture(folder: string, names: string[], snapshots: string[]) {
  const [whole] = names;
  if (whole === undefined) return { mended: [], damaged: [] };
  const noted = await readSums(folder, sumsOf(whole));
  const sums: Sums = noted && noted.size > 0 ? noted : await noteSums(folder, names);
  const expected = [...names, previewName(stemOf(whole))];
  const missing = expected.filter((name) => !sums.has(name));
  const wrong = [...(await damagedFiles(folder, sums, { calm: false })), ...missing];
  const mended: string[] = [];
  for (const name of wrong) {
    if (await fromSnapshot(folder, name, sums.get(name), snapshots)) {
      mended.push(name);
      continue;
    }
    // The whole file comes first in its list: it has been looked at when its sizes are.
    if (name === whole || !(await isWhole(join(folder, whole), sums.get(whole)))) continue;
    const digest = await makeAgain(folder, whole, name);
    if (digest === null) continue;
    sums.set(name, digest);
    mended.push(name);
  }
  if (mended.length > 0 || noted?.size !== sums.size) await writeSums(folder, sums, sumsOf(whole));
  return { mended, damaged: wrong.filter((name) => !mended.includes(name)) };
}

/**
 * Compares every picture of the library with its digest. What is damaged is taken from a snapshot, or made again from the
 * whole file; what nothing can make again is named.
 */
export async function checkPictures({ payload, dataDir, folders, calm }: Checking): Promise<PictureCheck> {
  // What a killed process had put aside.
  await giveBack(dataDir, null);
  const folder = libraryFolder(dataDir);
  const current = await realpath(folders.currentSnapshot).catch(() => null);
  const names = await readdir(folders.snapshots).catch(() => []);
  const snapshots = names
    .map((name) => join(folders.snapshots, name))
    .filter((path) => path !== folders.currentSnapshot);
  const { docs } = await payload.find({ collection: 'media', depth: 0, pagination: false, trash: true });
  const found: PictureCheck = { files: 0, mended: [], damaged: [] };
  for (const doc of docs) {
    const files = fileNames(doc);
    const { mended, damaged } = await checkPicture(
      folder,
      files,
      current === null ? snapshots : [current, ...snapshots],
    );
    found.files += files.length;
    found.mended.push(...mended);
    found.damaged.push(...damaged);
    if (calm) await wait(10);
  }
  return found;
}

/** Milliseconds that a file stays whatever names it: the record of a picture that comes in now is stored after its files. */
const day = 24 * 60 * 60 * 1000;

/**
 * Removes files of pictures that were replaced or refused, once no snapshot that is kept names them. Resolves with their
 * names.
 */
export async function forgetReplaced(
  { payload, dataDir, folders }: Omit<Checking, 'calm'>,
  age: number = day,
): Promise<string[]> {
  const folder = libraryFolder(dataDir);
  const { docs } = await payload.find({ collection: 'media', depth: 0, pagination: false, trash: true });
  const stems = new Set(docs.map(({ filename }) => stemOf(filename ?? '')));
  const texts: string[] = [];
  for (const name of await readdir(folders.snapshots).catch(() => []))
    texts.push(await readFile(join(folders.snapshots, name, 'snapshot.json'), 'utf8').catch(() => ''));
  const removed: string[] = [];
  for (const name of await readdir(folder).catch(() => [])) {
    const stem = stemOf(name).replace(/-\d{3,4}$/u, '');
    // Only names with a digest: whatever else is there is not ours to remove.
    if (!/-[\da-f]{12}(?:-\d+)?$/u.test(stem) || stems.has(stem) || stems.has(stemOf(name))) continue;
    if (texts.some((text) => text.includes(`"${stem}"`))) continue;
    const { mtimeMs } = await stat(join(folder, name));
    if (Date.now() - mtimeMs < age) continue;
    await rm(join(folder, name), { force: true });
    removed.push(name);
  }
  return removed;
}
