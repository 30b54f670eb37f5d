import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolderDurably, renameDurably, syncFiles, syncTree, writeDurably } from '@kunstwijzer/content/files';
import { z } from 'zod';
import { sqliteFile } from '../database/state.ts';
import type { Database } from '../env.ts';
import { pictureFolders } from './file.ts';
import { databaseName, dropDatabase, moveCollections, withDatabase } from './mongo.ts';

/*
 * How a restored database takes the place of the old one. Everything is made beside it and checked; then a plan is
 * written, and carried out by renaming. Before the plan is there the old one stands, after that the new one: whoever
 * comes next (a restore, or a start of the server) carries out a plan that was cut off.
 */

const aside = '-before-restore-';

const Plan = z.object({
  /** Renames, in this order; one is done when what it makes is there. */
  moves: z.array(z.tuple([z.string(), z.string()])),
  /** Names of databases of MongoDB: what was restored, its place, and where the old one goes. */
  mongo: z.object({ from: z.string(), to: z.string(), aside: z.string() }).nullable(),
});
type Plan = z.infer<typeof Plan>;

/** Where a restore works: a folder in the data folder, and a database beside the real one. */
export const scratchOf = ({ database, dataDir }: { database: Database; dataDir: string }) => {
  const folder = join(dataDir, 'restore');
  const file = sqliteFile(database);
  if (file !== null)
    return { folder, file: `${file}.restore`, database: { kind: 'sqlite' as const, url: `file:${file}.restore` } };
  const url = withDatabase(database.url, `${databaseName(database.url)}-restore`);
  return { folder, file: null, database: { kind: 'mongodb' as const, url } };
};

/** MongoDB takes names of databases of at most 63 characters. */
function mongoPlan(database: Database, end: string) {
  const name = databaseName(database.url);
  return { from: `${name}-restore`, to: name, aside: `${name.slice(0, 63 - end.length)}${end}` };
}

const planFile = (folder: string) => join(folder, 'plan.json');
const walOf = (file: string) => [`${file}-wal`, `${file}-shm`];

async function carryOut(plan: Plan, database: Database): Promise<void> {
  for (const [from, to] of plan.moves) {
    if (!existsSync(from) || existsSync(to)) continue;
    await makeFolderDurably(dirname(to));
    await renameDurably(from, to);
  }
  if (plan.mongo) await moveCollections(database.url, plan.mongo);
}

/** Tells, in the data folder, that there is a database of MongoDB from before a restore. */
const mongoMark = 'mongodb';

type Place = { database: Database; dataDir: string };

/**
 * Puts what was restored in the place of what is there; resolves with the end of the names under which the old one is
 * kept. `withPictures: false` leaves the folders of pictures as they are.
 */
export async function switchOver(place: Place, { withPictures }: { withPictures: boolean }): Promise<string> {
  const { dataDir, database } = place;
  const { folder, file: fresh } = scratchOf(place);
  const end = `${aside}${new Date().toISOString().replaceAll(/[:.]/gu, '-')}`;
  const old = sqliteFile(database);
  const moves: [string, string][] = [];
  // Only what is there now: after a cut, what stands in its place may be new.
  const replace = (from: string, live: string, kept = `${live}${end}`) => {
    if (existsSync(live)) moves.push([live, kept]);
    moves.push([from, live]);
  };
  if (old !== null && fresh !== null) {
    // A log of the old database would be taken for one of the new.
    for (const [i, wal] of walOf(old).entries()) if (existsSync(wal)) moves.push([wal, walOf(`${old}${end}`)[i] ?? '']);
    replace(fresh, old);
  }
  if (withPictures) for (const name of Object.keys(pictureFolders)) replace(join(folder, name), join(dataDir, name));
  // The site is made again from the database at the next start.
  const stamp = join(dataDir, 'site', 'kunstwijzer-stamp');
  if (existsSync(stamp)) moves.push([stamp, join(folder, 'stamp')]);
  const mongo = old === null ? mongoPlan(database, end) : null;

  if (mongo) await writeDurably(join(dataDir, `${mongoMark}${end}`), mongo.aside);
  await syncTree(folder);
  if (fresh !== null) await syncFiles([fresh]);
  await writeDurably(planFile(folder), JSON.stringify({ moves, mongo } satisfies Plan));
  await tidy(place);
  await dropOlder(place, end);
  return end;
}

/**
 * Finishes a switch that was cut off, or removes what a restore left that was cut off before it. Only for who has the
 * data folder to themselves. Resolves with whether a switch was finished.
 */
export async function tidy(place: Place): Promise<boolean> {
  const { folder, file, database } = scratchOf(place);
  if (!existsSync(folder) && (file === null || !existsSync(file))) return false;
  const text = await readFile(planFile(folder), 'utf8').catch(() => null);
  if (text !== null) await carryOut(Plan.parse(JSON.parse(text)), place.database);
  else if (file === null) await dropDatabase(database.url);
  if (file !== null) for (const path of [file, ...walOf(file)]) await rm(path, { force: true });
  await rm(folder, { recursive: true, force: true });
  return text !== null;
}

/** Files and folders that an earlier restore put aside, with the moment of it (ISO 8601). */
async function putAside({ database, dataDir }: Place): Promise<{ path: string; end: string }[]> {
  const file = sqliteFile(database);
  const found: { path: string; end: string }[] = [];
  for (const parent of new Set([dataDir, ...(file === null ? [] : [dirname(file)])])) {
    const ours = [...Object.keys(pictureFolders), mongoMark, ...(file === null ? [] : [basename(file)])];
    for (const name of await readdir(parent).catch(() => []))
      if (ours.some((one) => name.startsWith(`${one}${aside}`)))
        found.push({ path: join(parent, name), end: name.slice(name.indexOf(aside)).replace(/-(?:wal|shm)$/u, '') });
  }
  return found;
}

async function remove({ database }: Place, path: string): Promise<void> {
  if (basename(path).startsWith(`${mongoMark}${aside}`))
    await dropDatabase(withDatabase(database.url, await readFile(path, 'utf8')));
  await rm(path, { recursive: true, force: true });
}

/** Removes what earlier restores put aside; what the restore with this `end` put aside stays. */
async function dropOlder(place: Place, end: string): Promise<void> {
  for (const one of await putAside(place)) if (one.end !== end) await remove(place, one.path);
}

/** Removes what a restore put aside more than `days` days ago: it holds what people have had erased since. */
export async function forgetPutAside(place: Place, now: number, days = 7): Promise<void> {
  for (const { path, end } of await putAside(place)) {
    const at = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})/u.exec(end.slice(aside.length));
    const moment = at ? Date.parse(`${at[1]}T${at[2]}:${at[3]}:${at[4]}Z`) : now;
    if (now - moment > days * 24 * 60 * 60 * 1000) await remove(place, path);
  }
}
